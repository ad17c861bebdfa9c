import Dexie from 'dexie'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { editActor } from '#model/commands/editActor.ts'
import { removeActors } from '#model/commands/removeActors.ts'
import type { NetworkMap } from '#model/records.ts'
import { cellar } from '#state/cellarDoor.ts'
import { copiedFragment, copyActors } from '#state/clipboard.ts'
import { useDevice } from '#state/device.ts'
import { eraseForGood, standsElsewhere } from '#state/erasing.ts'
import { useListed } from '#state/mapList.ts'
import { currentMap, edit, redo, settle, undo } from '#state/mapStore.ts'
import { closeMap, copyMap, createMap, eraseMap, openMap, removeMap } from '#state/maps.ts'
import { say, useSaid } from '#state/messages.ts'
import { useOpened } from '#state/opened.ts'
import { currentSaving, retrySaving } from '#state/saving.ts'
import { StorageError } from '#storage/storageError.ts'
import { actorId, smallMap } from '#tests/model/cast.ts'
import { holdDisk } from './heldDisk.ts'
import { openingOf, openTab } from './tab.ts'

const JOLANDA = actorId('jolanda')
const KEYS = [{ table: 'actors', id: JOLANDA }] as const
const saved = () => expect.poll(() => currentSaving().status).toBe('saved')
const note = (text: string) => edit(`Jolanda Vos: ${text}`, map => editActor(map, JOLANDA, { note: text }))

/** Everything that the browser keeps of the app, as one text. */
async function dump(): Promise<string> {
  const db = await new Dexie('netwerkkaart').open()
  const stores = await Promise.all(db.tables.map(async table => [table.name, await table.toArray()]))
  db.close()
  return JSON.stringify(stores) + JSON.stringify(Object.entries(localStorage))
}

let map: NetworkMap
let id: string
beforeEach(async () => {
  map = { ...smallMap, info: { ...smallMap.info, id: crypto.randomUUID() as NetworkMap['info']['id'] } }
  id = map.info.id
  await createMap(map, 'begin')
  await openMap(id)
  await eraseMaps(one => one !== id) // what other tests left on this device
})
afterEach(async () => {
  closeMap()
  await saved()
  await eraseMaps(() => true)
})

async function eraseMaps(goes: (id: string) => boolean): Promise<void> {
  const { maps, bin } = useListed.getState()
  for (const one of [...maps, ...bin]) if (goes(one.id)) await eraseMap(one.id)
}

test('who is erased for good can not come back, not after a reload either, and the next edits are saved as ever', async () => {
  note('kanarie')
  undo()
  say({ text: 'Jolanda Vos kanarie', undo: true })
  copyActors([JOLANDA])
  expect(await eraseForGood(KEYS)).toBeUndefined()
  expect(await dump()).not.toMatch(/kanarie|Jolanda/u)
  expect([...(currentMap()?.actors.keys() ?? [])]).toEqual(['ik', 'mulder', 'raad', 'wethouder'])
  expect([useSaid.getState().messages, copiedFragment()]).toEqual([[], undefined])
  undo()
  redo()
  expect(currentMap()?.actors.has(JOLANDA)).toBe(false)
  edit('Mulder', open => editActor(open, actorId('mulder'), { note: 'nieuw' }))
  await saved()
  closeMap()
  await openMap(id)
  expect(useOpened.getState().opening.state).toBe('open')
  expect(currentMap()?.actors.get(actorId('mulder'))?.note).toBe('nieuw')
  undo()
  await expect.poll(() => currentMap()?.actors.get(actorId('mulder'))?.note).toBeUndefined()
  undo()
  await saved()
  expect(currentMap()?.actors.has(JOLANDA)).toBe(false)
})

test('what was thrown away before is gone once the past is erased; who is on the map stays', async () => {
  edit('weg', open => removeActors(open, [JOLANDA]))
  await saved()
  expect(await dump()).toContain('Jolanda Vos')
  expect(await eraseForGood([])).toBeUndefined()
  expect(await dump()).not.toContain('Jolanda')
  undo()
  expect(currentMap()?.actors.size).toBe(4)
})

test('a draft of who is erased goes, also one that is just being written', async () => {
  const key = `${id}/actors/jolanda/note`
  useDevice.setState({ drafts: new Map([[key, 'kanarie']]) })
  await (await cellar()).putDraft(key, 'kanarie')
  await eraseForGood(KEYS)
  expect(useDevice.getState().drafts.has(key)).toBe(false)
  await saved()
  expect(await dump()).not.toContain('kanarie')
})

test('a draft that was typed but is not on disk yet goes as well', async () => {
  const form = [`${id}/talk`, JSON.stringify({ who: ['jolanda'], asked: 'kanarie' })] as const
  const stays = [`${id}/actors/mulder/note`, 'blijft'] as const
  useDevice.setState({ drafts: new Map([[`${id}/actors/jolanda/note`, 'kanarie'], form, stays]) })
  expect(await eraseForGood(KEYS)).toBeUndefined()
  expect([...useDevice.getState().drafts]).toEqual([stays])
  useDevice.setState({ drafts: new Map() })
})

test('a copy in the bin loses the same person; of one in the list it is told', async () => {
  const binned = await copyMap(id, 'In de bak')
  const other = await copyMap(id, 'Ernaast')
  await removeMap(binned)
  const told = (await standsElsewhere(id, KEYS)).map(({ id: _, ...one }) => one)
  expect(told.sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
    { name: 'Ernaast', inBin: false, onMap: true },
    { name: 'In de bak', inBin: true, onMap: true },
  ])
  await eraseForGood(KEYS)
  expect((await standsElsewhere(id, KEYS)).map(one => one.id)).toEqual([other])
  await eraseMap(other)
  expect(await dump()).not.toContain('Jolanda')
})

test('Ik stays', async () => {
  expect(await eraseForGood([{ table: 'actors', id: 'ik' }])).toBe('self')
  expect(currentMap()).toEqual(map)
})

test('while it goes on nobody edits the map, and nothing looks erased before it is', async () => {
  const letGo = await holdDisk('maps')
  const done = eraseForGood(KEYS)
  expect(note('tussendoor')).toEqual([])
  settle('plek', open => editActor(open, JOLANDA, { pinned: true }))
  undo()
  expect(currentMap()).toEqual(map)
  expect(await eraseForGood(KEYS)).toBe('waiting')
  letGo()
  expect(await done).toBeUndefined()
  expect(currentMap()?.actors.has(JOLANDA)).toBe(false)
})

test('an edit on its way to disk is waited for; one that can not get there keeps everything as it is', async () => {
  note('kanarie')
  expect(await eraseForGood(KEYS)).toBeUndefined()
  expect(await dump()).not.toContain('kanarie')
  const place = await cellar()
  const save = vi.spyOn(place, 'save').mockRejectedValue(new Error('stuk'))
  edit('Mulder', open => editActor(open, actorId('mulder'), { note: 'wacht' }))
  expect(await eraseForGood([{ table: 'actors', id: 'mulder' }])).toBe('waiting')
  expect(currentMap()?.actors.get(actorId('mulder'))?.note).toBe('wacht')
  save.mockRestore()
  retrySaving()
})

test('a full disk erases nothing and says so', async () => {
  const before = await dump()
  const forget = vi.spyOn(await cellar(), 'forget').mockRejectedValue(new StorageError('full'))
  expect(await eraseForGood(KEYS)).toBe('full')
  forget.mockRestore()
  expect(currentMap()).toEqual(map)
  expect(await dump()).toBe(before)
  expect(note('gaat weer')).toHaveLength(1)
  await saved()
})

test('a second tab that looks on sees it go, and takes over without it', async () => {
  closeMap()
  await saved()
  const [first, second] = [await openTab(), await openTab()]
  await first.maps.openMap(id)
  await second.maps.openMap(id)
  expect(openingOf(second)).toBe('otherTab')
  expect(await first.erasing.eraseForGood(KEYS)).toBeUndefined()
  await expect.poll(() => second.mapStore.currentMap()?.actors.has(JOLANDA)).toBe(false)
  expect(openingOf(second)).toBe('otherTab')
  first.kill()
  await expect.poll(() => openingOf(second)).toBe('open')
  expect(second.mapStore.edit('x', open => editActor(open, actorId('mulder'), { note: 'verder' }))).toHaveLength(1)
  await expect.poll(() => second.saving.currentSaving().status).toBe('saved')
  second.mapStore.undo()
  second.mapStore.undo()
  expect(second.mapStore.currentMap()?.actors.size).toBe(4)
  second.kill()
})

test('without locks, a tab that missed it can not bring anything back', async () => {
  closeMap()
  await saved()
  const [first, second] = [await openTab(['locks']), await openTab(['locks', 'BroadcastChannel'])]
  await first.maps.openMap(id)
  await second.maps.openMap(id)
  expect(await first.erasing.eraseForGood(KEYS)).toBeUndefined()
  second.mapStore.edit('laat', open => editActor(open, JOLANDA, { note: 'kanarie' }))
  await expect.poll(() => second.saving.currentSaving().reason).toBe('otherTab')
  expect(await dump()).not.toMatch(/kanarie|Jolanda/u)
  first.kill()
  second.kill()
})
