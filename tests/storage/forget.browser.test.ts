import { expect, test } from 'vitest'
import { applyChange, step } from '#model/change.ts'
import { eraseRecords, type RecordKey } from '#model/commands/eraseRecords.ts'
import { removeActors } from '#model/commands/removeActors.ts'
import type { Contact, NetworkMap } from '#model/records.ts'
import type { Cellar } from '#storage/cellar.ts'
import type { Forgotten } from '#storage/forget.ts'
import { memoryCellar } from '#storage/memoryCellar.ts'
import { actorId, as, jolanda, line, mapWith, mulder, samira, someone } from '#tests/model/cast.ts'
import { type Disk, editRow, everything, mapOf, openDisk, start, throwAway, watchWrites } from './disk.ts'

/** A word that stands nowhere else. */
const canary = (n: number) => `kanarie${n}x`
const contact: Contact = {
  email: canary(1),
  phone: canary(2),
  website: canary(3),
  address: canary(4),
  hours: canary(5),
}
const known = someone('weg', 3, {
  ...{ name: canary(6), jobTitle: canary(7), tasks: canary(8), aliases: [canary(9)], topics: [canary(10)] },
  ...{ note: canary(11), privateNote: canary(12), player: canary(13), extra: JSON.stringify({ x: canary(14) }) },
  ...{ contact: { ...contact, how: canary(15) }, source: { name: canary(16), date: '2026-01-01' } },
})
const WORD = /kanarie\d+x/gu
const lists = {
  actors: [samira, jolanda, mulder, known],
  links: [line('l1', 0, 'weg', 'knows', 'jolanda', { note: canary(17) }), line('l2', 1, 'jolanda', 'knows', 'mulder')],
  issues: [
    {
      id: as<never>('i'),
      order: 0,
      title: 'Bus',
      topics: [],
      answers: [{ actor: known.id, answer: 'asked' as const }],
    },
  ],
  plans: [{ id: as<never>('p'), order: 0, step: '4', answers: JSON.stringify({ deciders: ['weg', 'mulder'] }) }],
}
const mapCalled = (id: string): NetworkMap => {
  const map = mapWith(lists)
  return { ...map, info: { ...map.info, id: as(id), name: id } }
}
const KEYS: readonly RecordKey[] = [{ table: 'actors', id: 'weg' }]

function forgotten(map: NetworkMap, revision: number, keys = KEYS): Forgotten {
  const change = eraseRecords(map, keys)
  return { map: applyChange(map, change), change, start: { ...start(map), revision }, keys }
}

/** A map with an edit and a draft that tell of someone, a copy in the bin, and one in the list. */
async function fill(cellar: Cellar): Promise<NetworkMap> {
  const map = mapCalled('kaart')
  const renamed = step('actors', known, { ...known, name: canary(20) })
  for (const id of ['kaart', 'bak', 'ander']) await cellar.create(mapCalled(id), start(mapCalled(id)), false)
  const after = applyChange(map, renamed)
  await cellar.save(map.info, [editRow(map, 1, renamed)])
  await cellar.save(mapCalled('bak').info, [editRow(mapCalled('bak'), 1, removeActors(mapCalled('bak'), [known.id]))])
  await cellar.setRemoved('bak', '2026-11-20')
  await cellar.create(mapOf(3, 'leeg'), start(mapOf(3, 'leeg')), false)
  await cellar.setRemoved('leeg', '2026-11-20')
  await cellar.putDraft('kaart/actors/weg/note', canary(21))
  await cellar.putDraft('kaart/talk', JSON.stringify({ form: { who: ['weg'], asked: canary(22) } }))
  await cellar.putDraft('kaart/actors/jolanda/note', 'blijft')
  await cellar.putDraft('bak/actors/weg/note', canary(23))
  return after
}

const wordsLeft = async ({ db }: Disk) => [...new Set(JSON.stringify(await everything(db)).match(WORD))].sort()

test('who is erased for good is gone from every part of the disk, and nobody else is touched', async () => {
  const disk = await openDisk()
  const map = await fill(disk.cellar)
  await disk.cellar.erase('ander')
  expect((await wordsLeft(disk)).length).toBeGreaterThan(20)
  const gone = await disk.cellar.forget(forgotten(map, 2))
  expect(await wordsLeft(disk)).toEqual([])
  expect([...gone].sort()).toEqual(['bak/actors/weg/note', 'kaart/actors/weg/note', 'kaart/talk'])
  const found = await disk.cellar.load('kaart')
  expect(found?.whole).toBe(true)
  expect(found?.row.manifest).toMatchObject({ revision: 2, undoHead: null, redoHead: null })
  expect(found?.map.actors).toEqual(new Map([samira, jolanda, mulder].map(actor => [actor.id, actor])))
  expect([...(found?.map.links.keys() ?? [])]).toEqual(['l2'])
  expect(found?.map.plans.get(as('p'))?.answers).toBe('{"deciders":["mulder"]}')
  const binned = await disk.cellar.load('bak')
  expect(binned?.whole).toBe(true)
  expect(binned?.row).toMatchObject({ removedAt: '2026-11-20', manifest: { revision: 2, undoHead: null } })
  expect((await disk.cellar.load('leeg'))?.row.manifest.revision).toBe(0)
  expect(await disk.cellar.drafts()).toEqual([{ key: 'kaart/actors/jolanda/note', text: 'blijft' }])
  await throwAway(disk)
})

test('it is whole or absent, wherever the power goes out', async () => {
  let points = 0
  for (let failAt = 1; ; failAt++) {
    const disk = await openDisk()
    const map = await fill(disk.cellar)
    const writes = watchWrites(disk.db)
    disk.db.close()
    await disk.db.open()
    const before = await everything(disk.db)
    writes.failAt = failAt
    const outcome = await disk.cellar.forget(forgotten(map, 2)).then(
      () => 'done',
      (error: Error) => error.name,
    )
    const after = await everything(disk.db)
    const whole = await Promise.all(['kaart', 'bak', 'ander'].map(async id => (await disk.cellar.load(id))?.whole))
    await throwAway(disk)
    expect(whole).toEqual([true, true, true])
    if (writes.calls < failAt) {
      expect(outcome).toBe('done')
      break
    }
    expect(outcome).toBe('StorageError')
    expect(after).toEqual(before)
    points += 1
  }
  expect(points).toBeGreaterThan(5)
})

test('a map that someone else wrote on is left alone', async () => {
  const disk = await openDisk()
  const map = await fill(disk.cellar)
  const before = await everything(disk.db)
  for (const revision of [1, 3]) {
    await expect(disk.cellar.forget(forgotten(map, revision))).rejects.toMatchObject({ reason: 'otherTab' })
  }
  await expect(disk.cellar.forget(forgotten(mapOf(2, 'nergens'), 1))).rejects.toMatchObject({ reason: 'missing' })
  expect(await everything(disk.db)).toEqual(before)
  await throwAway(disk)
})

test('an edit after it follows on it; one of a tab that missed it does not bring anything back', async () => {
  const disk = await openDisk()
  const map = await fill(disk.cellar)
  const { map: left } = await disk.cellar.forget(forgotten(map, 2)).then(() => forgotten(map, 2))
  const late = step('actors', known, { ...known, note: canary(30) })
  await expect(disk.cellar.save(map.info, [editRow(map, 2, late, 'tab 2')])).rejects.toMatchObject({
    reason: 'otherTab',
  })
  const next = editRow(left, 3, step('actors', jolanda, { ...jolanda, note: 'nieuw' }))
  await disk.cellar.save(left.info, [{ ...next, prev: null }])
  expect((await disk.cellar.load('kaart'))?.whole).toBe(true)
  expect((await disk.cellar.chain('kaart', 3)).map(({ revision }) => revision)).toEqual([3])
  await throwAway(disk)
})

test('a map in the bin that is damaged still tells so', async () => {
  const disk = await openDisk()
  const map = await fill(disk.cellar)
  await disk.db.pages.delete(['bak', 'actors', 0])
  await disk.cellar.forget(forgotten(map, 2))
  expect((await disk.cellar.load('bak'))?.whole).toBe(false)
  await throwAway(disk)
})

test('only the past of a map goes when nobody is named: what was thrown away is gone from the disk', async () => {
  const disk = await openDisk()
  const map = mapCalled('kaart')
  await disk.cellar.create(map, start(map), false)
  const removed = removeActors(map, [known.id])
  const after = applyChange(map, removed)
  await disk.cellar.save(after.info, [editRow(map, 1, removed)])
  await disk.cellar.putDraft('kaart/actors/weg/note', canary(21))
  expect((await wordsLeft(disk)).length).toBeGreaterThan(10)
  await disk.cellar.forget(forgotten(after, 2, []))
  expect(await wordsLeft(disk)).toEqual([])
  expect((await disk.cellar.load('kaart'))?.map.actors.size).toBe(3)
  await throwAway(disk)
})

test.each(['device', 'memory'])('it is told on which other maps someone still stands (%s)', async where => {
  const disk = where === 'device' ? await openDisk() : undefined
  const cellar = disk?.cellar ?? memoryCellar()
  const map = await fill(cellar)
  const holding = async () => [...(await cellar.holding(KEYS))].map(({ row, onMap }) => `${row.id} ${onMap}`).sort()
  expect(await holding()).toEqual(['ander true', 'bak false', 'kaart true'])
  await cellar.forget(forgotten(map, 2))
  expect(await holding()).toEqual(['ander true'])
  if (disk) await throwAway(disk)
})

test('in memory it goes the same way', async () => {
  const cellar = memoryCellar()
  const map = await fill(cellar)
  await cellar.forget(forgotten(map, 2))
  await cellar.erase('ander')
  const left = [
    await cellar.load('kaart'),
    await cellar.load('bak'),
    await cellar.drafts(),
    await cellar.chain('bak', 2),
  ]
  const flat = (_: string, value: unknown) => (value instanceof Map ? [...value] : value)
  expect(JSON.stringify(left, flat)).not.toMatch(WORD)
  expect(await cellar.chain('kaart', 1)).toEqual([])
  expect((await cellar.load('kaart'))?.row.manifest).toMatchObject({ revision: 2, undoHead: null })
  expect((await cellar.load('kaart'))?.map.actors.has(actorId('jolanda'))).toBe(true)
})
