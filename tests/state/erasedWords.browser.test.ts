import Dexie from 'dexie'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { applyChange } from '#model/change.ts'
import { addDealing, type DealingTable, editDealing, type NewDealing, removeDealing } from '#model/commands/dealings.ts'
import type { RecordKey } from '#model/commands/eraseRecords.ts'
import { writeParts } from '#model/letterParts.ts'
import type { Id, NetworkMap, Records } from '#model/records.ts'
import { cellar } from '#state/cellarDoor.ts'
import { eraseForGood } from '#state/erasing.ts'
import { useListed } from '#state/mapList.ts'
import { currentMap, edit, redo, undo } from '#state/mapStore.ts'
import { closeMap, copyMap, createMap, eraseMap, openMap, removeMap } from '#state/maps.ts'
import { currentSaving } from '#state/saving.ts'
import { as, jolanda, smallMap } from '#tests/model/cast.ts'

let n = 0
/** A word that stands nowhere else. */
const word = () => `kanarie${n++}x`
const WORD = /kanarie\d+x/gu
const others = { title: 'blijft', topics: [], answers: [] }

const parts = () =>
  writeParts({
    ...{ to: word(), salutation: word(), subject: word(), why: word(), whatHappens: word(), howMany: word() },
    ...{ asks: [word(), word()], offer: word(), closing: word(), from: word(), fromAddress: word() },
  })
const extra = () => JSON.stringify({ [word()]: word() })

/** One of each kind, with a word of its own in every field that can hold one. */
const records: { readonly [T in DealingTable]: () => NewDealing<T> & { readonly extra: string } } = {
  issues: () => ({
    ...{ title: word(), description: word(), topics: [word()], extra: extra() },
    answers: [{ actor: jolanda.id, answer: 'asked', extra: extra() }],
  }),
  contactMoments: () => ({
    ...{ on: '2026-10-01', actors: [jolanda.id], channel: 'phone', topics: [word()], asked: word(), answered: word() },
    ...{ nextStep: word(), privateNote: word(), extra: extra() },
  }),
  agreements: () => ({
    ...{ on: '2026-10-01', actors: [jolanda.id], topics: [word()], text: word(), state: 'open', extra: extra() },
  }),
  gatherings: () => ({
    title: word(),
    place: word(),
    kind: word(),
    actors: [jolanda.id],
    goal: word(),
    extra: extra(),
  }),
  letters: () => ({ kind: word(), to: [jolanda.id], parts: parts(), extra: extra() }),
  plans: () => ({ step: word(), answers: JSON.stringify({ ask: word(), fallback: word() }), extra: extra() }),
}
const TABLES = Object.keys(records) as DealingTable[]

/** The words that the browser still keeps, anywhere. */
async function wordsLeft(): Promise<readonly string[]> {
  const db = await new Dexie('netwerkkaart').open()
  const stores = await Promise.all(db.tables.map(table => table.toArray()))
  db.close()
  return [...(JSON.stringify(stores) + JSON.stringify(Object.entries(localStorage))).matchAll(WORD)].map(([one]) => one)
}

const saved = () => expect.poll(() => currentSaving().status).toBe('saved')
let map: NetworkMap
let id: string
beforeEach(async () => {
  map = { ...smallMap, info: { ...smallMap.info, id: crypto.randomUUID() as NetworkMap['info']['id'] } }
  map = applyChange(map, addDealing(map, 'issues', others, as('blijft')))
  id = map.info.id
  await createMap(map, 'begin')
  await openMap(id)
})
afterEach(async () => {
  closeMap()
  await saved()
  const { maps, bin } = useListed.getState()
  for (const one of [...maps, ...bin]) await eraseMap(one.id)
})

/** Writes one down, changes it, takes that back, and leaves a draft and a copy in the bin. */
async function write<T extends DealingTable>(table: T): Promise<RecordKey> {
  const record = as<Id<T>>('kanarie')
  edit('erbij', open => addDealing(open, table, records[table]() as unknown as NewDealing<T>, record))
  edit('anders', open =>
    editDealing(open, table, record, { extra: extra() } as unknown as Partial<Records[T]> as never),
  )
  undo()
  await saved()
  await (await cellar()).putDraft(`${id}/${table}/kanarie/text`, word())
  return { table, id: 'kanarie' }
}

/** The map as it began, with nothing to take back, also when it is opened again. */
async function isAsItBegan(): Promise<void> {
  for (const again of [false, true]) {
    if (again) {
      closeMap()
      await openMap(id)
    }
    undo()
    redo()
    const { info: _, ...left } = currentMap() ?? map
    const { info: __, ...began } = map
    expect(left).toEqual(began)
  }
  await saved()
  expect((await (await cellar()).load(id))?.whole).toBe(true)
}

describe.each(TABLES)('%s', table => {
  test('erased for good leave no word behind, not in the bin either', async () => {
    const key = await write(table)
    await removeMap(await copyMap(id, 'Kopie'))
    expect((await wordsLeft()).length).toBeGreaterThan(4)
    expect(await eraseForGood([key])).toBeUndefined()
    expect(await wordsLeft()).toEqual([])
    await isAsItBegan()
  })

  test('thrown away leave no word behind once the past of the map is erased', async () => {
    const { id: record } = await write(table)
    edit('weg', open => removeDealing(open, table, record as never))
    await saved()
    expect((await wordsLeft()).length).toBeGreaterThan(4)
    expect(await eraseForGood([])).toBeUndefined()
    expect(await wordsLeft()).toEqual([])
    await isAsItBegan()
  })
})
