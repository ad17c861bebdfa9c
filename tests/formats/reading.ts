import { type ReadResult, readNetwerkkaart } from '#formats/netwerkkaart/read.ts'

/** The day on which these tests read. */
export const NOW = '2026-11-22T08:00:00.000Z'

/** Reads a file that must open. */
export function opened(file: unknown): Extract<ReadResult, { ok: true }> {
  const result = readNetwerkkaart(typeof file === 'string' ? file : JSON.stringify(file), { now: NOW })
  if (!result.ok) throw new Error(`refused: ${result.reason.code}`)
  return result
}

/** Why a file doesn't open. */
export function refusal(input: Uint8Array | string) {
  const result = readNetwerkkaart(input, { now: NOW })
  return result.ok ? 'opened' : result.reason
}

/** What is told about a file, shortest first word of each finding. */
export const told = (file: unknown) => opened(file).report.findings

const MAP = { id: 'kaart', name: 'Kaart', createdAt: NOW, updatedAt: NOW }

/** A small file with these lists in it. */
export const fileWith = (lists: object) => ({
  format: 'netwerkkaart',
  version: 1,
  exportedAt: '2026-11-21T20:00:00Z',
  map: MAP,
  actors: [],
  links: [],
  issues: [],
  contactMoments: [],
  agreements: [],
  gatherings: [],
  ...lists,
})

export const person = (id: string, more: object = {}) => ({ id, kind: 'person', name: `P ${id}`, ...more })
