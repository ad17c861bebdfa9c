import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChange, type Change, step } from '#model/change.ts'
import type { NetworkMap } from '#model/records.ts'
import {
  type Done,
  edited,
  type History,
  type headsOf,
  historyOf,
  redone,
  undone,
  withLater,
  withOlder,
} from '#state/history.ts'
import { sumOf } from '#storage/rowHash.ts'
import type { JournalRow } from '#storage/rows.ts'
import { smallMap } from '#tests/model/cast.ts'

/** A person at work: what is on screen, and what is in the journal. */
interface World {
  map: NetworkMap
  history: History
  readonly journal: JournalRow[]
}

const same = (change: Change) => change

const begin = (): World => ({
  map: smallMap,
  history: fresh({ revision: 0, undoHead: null, redoHead: null }),
  journal: [],
})
const fresh = (heads: ReturnType<typeof headsOf>) => historyOf({ ...heads, ...sumOf(smallMap) })

function take(world: World, done: Done | undefined): void {
  if (!done) return
  world.map = applyChange(world.map, done.deed.change)
  world.history = done.history
  world.journal.push({ ...done.deed, mapId: 'kaart', tab: 'tab', at: '' })
}

const rename = (map: NetworkMap, name: string): Change => {
  const [actor] = map.actors.values()
  return actor ? step('actors', actor, { ...actor, name }) : []
}

/** Forgets all that was loaded, and reads back so many rows of what the journal leads to. */
function reload(world: World, rows: number): void {
  const last = world.journal.at(-1)
  world.history = fresh(last ?? { revision: 0, undoHead: null, redoHead: null })
  readBack(world, rows)
}

function readBack(world: World, rows: number): void {
  const { older, later } = world.history
  if (older !== null) world.history = withOlder(world.history, chain(world.journal, older, rows), older)
  if (later !== null) world.history = withLater(world.history, chain(world.journal, later, rows), later)
}

function chain(journal: readonly JournalRow[], from: number, most: number): JournalRow[] {
  const rows: JournalRow[] = []
  for (let next: number | null = from; next !== null && rows.length < most; next = rows.at(-1)?.prev ?? null) {
    const row = journal.find(({ revision }) => revision === next)
    if (row) rows.push(row)
  }
  return rows
}

const acts = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ act: fc.constant('edit' as const), name: fc.string({ maxLength: 4 }) }) },
    { weight: 4, arbitrary: fc.record({ act: fc.constantFrom('undo' as const, 'redo' as const) }) },
    { weight: 1, arbitrary: fc.record({ act: fc.constant('reload' as const), rows: fc.integer({ min: 1, max: 3 }) }) },
  ),
  { maxLength: 60 },
)

test('edit, undo, redo and reload in any order do what a plain list of maps would', () => {
  fc.assert(
    fc.property(acts, steps => {
      const world = begin()
      let maps = [smallMap] // every map we have been at, and where we are among them
      let at = 0
      for (const one of steps) {
        while (world.history.past.length === 0 && world.history.older !== null) readBack(world, 2)
        while (world.history.future.length === 0 && world.history.later !== null) readBack(world, 2)
        if (one.act === 'reload') reload(world, one.rows)
        if (one.act === 'undo') {
          take(world, undone(world.history, same))
          at = Math.max(0, at - 1)
        }
        if (one.act === 'redo') {
          take(world, redone(world.history, same))
          at = Math.min(maps.length - 1, at + 1)
        }
        if (one.act === 'edit') {
          const change = rename(world.map, one.name)
          take(world, edited(world.history, one.name, change))
          maps = [...maps.slice(0, at + 1), world.map]
          at += 1
        }
        expect(world.map).toEqual(maps[at])
      }
    }),
    { seed: 20261121, numRuns: 300 },
  )
})

test('a label goes along: undo and redo name what they take back', () => {
  const world = begin()
  take(world, edited(world.history, 'Jolanda weggooien', rename(world.map, 'x')))
  take(world, undone(world.history, same))
  expect(world.history.future.at(-1)?.label).toBe('Jolanda weggooien')
  take(world, redone(world.history, same))
  expect(world.history.past.at(-1)?.label).toBe('Jolanda weggooien')
  expect(world.journal.map(({ kind, of }) => [kind, of])).toEqual([
    ['edit', undefined],
    ['undo', 1],
    ['redo', 1],
  ])
})
