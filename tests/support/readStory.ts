import { readFileSync } from 'node:fs'
import { LIST_TABLES, type NetworkMap } from '#model/records.ts'

type Row = Record<string, unknown>

/** The four worked stories, and the right answers beside them. */
export const STORIES = ['c1-vervoer', 'c3-dagbesteding', 'c5-bankjes', 'c7-18plus'] as const

/** A story's map, straight from its file: our own files need no check at the door. */
export function readStory(name: string): NetworkMap {
  const file = JSON.parse(readFileSync(`tests/stories/${name}.netwerkkaart.json`, 'utf8')) as Record<string, Row[]>
  const tables = LIST_TABLES.map(table => [table, tableOf(file[table] ?? [])] as const)
  return { ...Object.fromEntries(tables), info: { ...file.map, order: 0 } } as unknown as NetworkMap
}

const tableOf = (rows: readonly Row[]) => new Map(rows.map((row, order) => [row.id, { ...row, order }]))

/** One question of a story with its answer; which other fields it has depends on the question. */
export interface StoryQuestion {
  readonly query: string
  readonly question: string
  readonly topic?: string
  readonly target?: string
  readonly issue?: string
  readonly with?: string
  readonly open?: boolean
  readonly answer: unknown
}

/** The right answers of a story, and the day they are right on. */
export const readAnswers = (name: string) =>
  JSON.parse(readFileSync(`tests/stories/${name}.answers.json`, 'utf8')) as {
    readonly today: string
    readonly questions: readonly StoryQuestion[]
  }
