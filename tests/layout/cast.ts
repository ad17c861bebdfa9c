import type { Drawing } from '#layout/drawing.ts'
import { emptyMap } from '#model/newMap.ts'
import type { Actor, ActorId, Link, LinkId, NetworkMap } from '#model/records.ts'

/** Someone on a small map, told by a few fields. */
export const someone = (name: string, fields: Partial<Actor> = {}): Actor => ({
  id: name.toLowerCase() as ActorId,
  order: 0,
  kind: 'person',
  name,
  ...fields,
})

/** A map with these actors, and links between ids written as `a>b`. */
export function mapOf(actors: readonly Actor[], links: readonly string[] = [], place?: string): NetworkMap {
  const map = emptyMap({ name: 'Proef', ...(place && { place }) }, '2026-11-21T12:00:00Z')
  return {
    ...map,
    actors: new Map(actors.map((actor, order) => [actor.id, { ...actor, order }])),
    links: new Map(links.map((words, order) => [words as LinkId, linkOf(words, order)])),
  }
}

function linkOf(words: string, order: number): Link {
  const [source = '', target = ''] = words.split('>')
  return { id: words as LinkId, order, source: source as ActorId, target: target as ActorId, type: 'knows' }
}

/** A drawing of boxes of one size, with nobody fixed. */
export const drawingOf = (count: number, links: Drawing['links'] = [], fields: Partial<Drawing> = {}): Drawing => ({
  widths: Array.from({ length: count }, () => 100),
  heights: Array.from({ length: count }, () => 40),
  families: Array.from({ length: count }, (_, i) => i % 8),
  links,
  strands: links.map(() => 1),
  self: -1,
  fixed: Array.from({ length: count }, () => null),
  ...fields,
})
