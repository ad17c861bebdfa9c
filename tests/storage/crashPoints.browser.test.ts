import { expect, test } from 'vitest'
import { applyChange, type Change, step } from '#model/change.ts'
import { removeActors } from '#model/commands/removeActors.ts'
import type { NetworkMap } from '#model/records.ts'
import type { Cellar } from '#storage/cellar.ts'
import { actorId, someone } from '#tests/model/cast.ts'
import { editRow, everything, mapOf, openDisk, start, throwAway, watchWrites } from './disk.ts'

const map = mapOf(70)
const other = mapOf(40, 'ander')
const movedAll: Change = [...map.actors.values()].flatMap(actor =>
  step('actors', actor, { ...actor, position: { x: 1, y: actor.order } }),
)
const renamed = step('info', map.info, { ...map.info, name: 'Anders' })
const removed = removeActors(map, [actorId('a3'), actorId('a50')])
const added = step('actors', undefined, someone('nieuw', 70))

const edit = (cellar: Cellar, change: Change) => cellar.save(applyChange(map, change).info, [editRow(map, 1, change)])
const noHistory = { revision: 7, undoHead: null, redoHead: null }

const actions: Record<string, (cellar: Cellar, map: NetworkMap) => Promise<unknown>> = {
  'a new map': cellar => cellar.create(other, start(other), true),
  'an edit of one actor': cellar => edit(cellar, added),
  'removing actors with their links': cellar => edit(cellar, removed),
  'tidying the whole map': cellar => edit(cellar, movedAll),
  'another name for the map': cellar => edit(cellar, renamed),
  'several edits that waited': cellar => cellar.save(map.info, [editRow(map, 1, added), editRow(map, 2, removed)]),
  'writing everything again': cellar => cellar.rewrite(mapOf(20), [], noHistory),
  'to the bin': cellar => cellar.setRemoved('kaart', '2026-11-21'),
  'for good': cellar => cellar.erase('kaart'),
  'emptying the bin': async cellar => cellar.emptyBin('2027-01-01'),
  'a draft': cellar => cellar.putDraft('kaart/actors/a0/note', 'meer tekst'),
  'dropping a draft': cellar => cellar.putDraft('kaart/actors/a0/note', undefined),
}

test.each(Object.entries(actions))('%s is whole or absent, wherever the power goes out', async (name, act) => {
  let points = 0
  for (let failAt = 1; ; failAt++) {
    const disk = await openDisk()
    await disk.cellar.create(map, start(map), false)
    await disk.cellar.putDraft('kaart/actors/a0/note', 'tekst')
    if (name === 'emptying the bin') await disk.cellar.setRemoved('kaart', '2026-11-21')
    const writes = watchWrites(disk.db)
    disk.db.close()
    await disk.db.open()
    const before = await everything(disk.db)
    writes.failAt = failAt
    const outcome = await act(disk.cellar, map).then(
      () => 'done',
      (error: Error) => error.name,
    )
    const after = await everything(disk.db)
    const loaded = await disk.cellar.load('kaart')
    await throwAway(disk)
    expect(loaded?.whole ?? true).toBe(true)
    if (writes.calls < failAt) {
      expect(outcome).toBe('done')
      expect(after).not.toEqual(before)
      break
    }
    expect(outcome).toBe('StorageError')
    expect(after).toEqual(before)
    points += 1
  }
  expect(points).toBeGreaterThan(0)
})
