import type { ListTable, Moment } from '#model/records.ts'

/** What a finding is about: a list, the map itself, or the file as a whole. */
export type Where = ListTable | 'map' | 'file'

/** Records that don't come in at all. */
export const LEFT_OUT = ['notARecord', 'lacks', 'lineEndMissing', 'lineToItself', 'twiceTheSame'] as const
/** What comes in changed. */
export const CHANGED = [
  'newId',
  'mentionCleared',
  'answerLeftOut',
  'answerBroken',
  'itemsLeftOut',
  'positionLeftOut',
  'secondSelf',
  'representsLeftOut',
  'madeUp',
  'listUnreadable',
  'numberTooBig',
  'oldEncoding',
  'damagedText',
] as const
/** What is kept as it was, without the app understanding it. */
export const KEPT = ['wrongField', 'unknownWord'] as const

export type Reason = (typeof LEFT_OUT | typeof CHANGED | typeof KEPT)[number]

/** One thing about the file that a person should know before keeping it. */
export interface Finding {
  readonly reason: Reason
  readonly where: Where
  /** What the record calls itself; text from outside. Absent: it has no name. */
  readonly name?: string
  /** Which record of its list, counted from 1. */
  readonly at?: number
  /** The name of the field in the file. */
  readonly field?: string
  /** How many of them, when there may be more than one. */
  readonly count?: number
}

/** What was in a file, and what became of it: read and reported together are what was in it. */
export interface Report {
  /** When the file was written, by its own word. */
  readonly exportedAt?: Moment
  /** How many records each list of the file has. */
  readonly inFile: { readonly [T in ListTable]: number }
  readonly findings: readonly Finding[]
}

/** Why a file can't be opened at all. Nothing has changed then. */
export interface Refusal {
  readonly code:
    | 'empty'
    | 'cutShort'
    | 'notJson'
    | 'otherFormat'
    | 'noVersion'
    | 'newer'
    | 'tooBig'
    | 'tooManyActors'
    | 'tooManyLinks'
    | 'tooManyRecords'
    | 'tooDeep'
    | 'textTooLong'
  /** The number that was found. */
  readonly found?: number
  /** The number that is allowed. */
  readonly most?: number
  /** Which list, or which record by its name. */
  readonly where?: string
}
