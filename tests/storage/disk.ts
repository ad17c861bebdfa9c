import Dexie, { type DBCoreMutateRequest } from 'dexie'
import type { Change } from '#model/change.ts'
import { emptyMap } from '#model/newMap.ts'
import type { NetworkMap } from '#model/records.ts'
import type { Cellar } from '#storage/cellar.ts'
import { type Database, newDatabase } from '#storage/database.ts'
import { deviceCellar } from '#storage/deviceCellar.ts'
import type { JournalRow } from '#storage/rows.ts'
import { line, someone } from '#tests/model/cast.ts'

/** A database of its own, opened and thrown away by the test. */
export interface Disk {
  readonly db: Database
  readonly cellar: Cellar
  /** What the cellar told unasked. */
  readonly told: string[]
}

let count = 0

/** A disk that nobody else writes on; with a name, the disk of that name once more, as another tab has it. */
export async function openDisk(name = `netwerkkaart test ${Date.now()} ${count++}`): Promise<Disk> {
  const db = newDatabase(name)
  const told: string[] = []
  const cellar = await deviceCellar(db, { newer: () => told.push('newer'), closed: () => told.push('closed') })
  return { db, cellar, told }
}

export async function throwAway({ db }: Disk): Promise<void> {
  db.close()
  await Dexie.delete(db.name)
}

/** Every row of every table, to compare a whole disk before and after. */
export async function everything(db: Database): Promise<unknown> {
  return Object.fromEntries(await Promise.all(db.tables.map(async table => [table.name, await table.toArray()])))
}

/** What is written: how often, and how many rows. Throws at the n-th write when told to. */
export interface Writes {
  calls: number
  rows: number
  failAt: number
  failure: () => Error
}

/** Counts every write to a database, and makes the one fail that the test points at. */
export function watchWrites(db: Database): Writes {
  const writes: Writes = { calls: 0, rows: 0, failAt: 0, failure: () => new Error('the power went out') }
  const write = (request: DBCoreMutateRequest) => {
    writes.calls += 1
    if (request.type === 'put' || request.type === 'add') writes.rows += request.values.length
    if (request.type === 'delete') writes.rows += request.keys.length
    if (writes.calls === writes.failAt) throw writes.failure()
  }
  db.use({
    stack: 'dbcore',
    name: 'watchWrites',
    create: core => ({
      ...core,
      table: name => {
        const table = core.table(name)
        return {
          ...table,
          mutate: request => {
            write(request)
            return table.mutate(request)
          },
        }
      },
    }),
  })
  return writes
}

/** A map of so many actors, each with two links, as one that has been used for a while. */
export function mapOf(actors: number, id = 'kaart'): NetworkMap {
  const empty = emptyMap({ name: `Kaart van ${actors}` }, '2026-11-21T12:00:00.000Z')
  const people = Array.from({ length: actors }, (_, i) =>
    someone(`a${i}`, i, { name: `Speler ${i}`, position: { x: i * 10, y: i % 7 } }),
  )
  const lines = Array.from({ length: actors > 1 ? actors * 2 : 0 }, (_, i) =>
    line(`l${i}`, i, `a${i % actors}`, 'knows', `a${(i * 7 + 1) % actors}`),
  )
  return {
    ...empty,
    info: { ...empty.info, id: id as typeof empty.info.id },
    actors: new Map(people.map(actor => [actor.id, actor])),
    links: new Map(lines.map(link => [link.id, link])),
  }
}

export const start = (map: NetworkMap): JournalRow => ({
  ...{ mapId: map.info.id, revision: 0, kind: 'start', label: 'begin', change: [] },
  ...{ prev: null, undoHead: null, redoHead: null, tab: 'tab 1', at: map.info.updatedAt },
})

/** The n-th edit of a map, when nothing was ever undone. */
export const editRow = (map: NetworkMap, revision: number, change: Change, tab = 'tab 1'): JournalRow => ({
  ...{ mapId: map.info.id, revision, kind: 'edit', label: `edit ${revision}`, change },
  ...{ prev: revision > 1 ? revision - 1 : null, undoHead: revision, redoHead: null, tab, at: `moment ${revision}` },
})
