import type { Table } from '#model/records.ts'
import { shownName } from '#text/shownName.ts'

/** One thing that is known: a label with what stands there, or a sentence with what belongs to it. */
export interface Line {
  readonly key: string
  readonly label?: string
  readonly text: string
  readonly details?: readonly Line[]
  /** The record it comes from, to go to. */
  readonly opens?: { readonly table: Table; readonly id: string }
}

/** Lines under a title; one without lines isn't shown. */
export interface Section {
  readonly id: string
  readonly title: string
  readonly lines: readonly Line[]
}

/** A fact by its label; none when it isn't known. */
export const fact = (label: string, text: string | undefined): readonly Line[] =>
  text === undefined || text === '' ? [] : [{ key: label, label, text: shownName(text) }]

/** The label before what stands there: "Naam:", but "Waar?". */
export const labelled = (label: string): string => (label.endsWith('?') ? `${label} ` : `${label}: `)

/** The sections as plain text, to copy. */
export function asText(title: string, sections: readonly Section[], foot: string): string {
  const told = (line: Line, indent = ''): string[] => [
    `${indent}${line.label === undefined ? '' : labelled(line.label)}${line.text}`,
    ...(line.details ?? []).flatMap(detail => told(detail, `${indent}  `)),
  ]
  const parts = sections.map(({ title: head, lines }) => [head, ...lines.flatMap(line => told(line))].join('\n'))
  return [title, ...parts, foot].join('\n\n')
}
