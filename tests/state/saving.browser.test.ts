import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { step } from '#model/change.ts'
import type { NetworkMap } from '#model/records.ts'
import { edit, undo } from '#state/mapStore.ts'
import { closeMap, createMap, eraseMap, openMap, readMap } from '#state/maps.ts'
import { useSaid } from '#state/messages.ts'
import { useOpened } from '#state/opened.ts'
import { currentSaving, retrySaving } from '#state/saving.ts'
import { actorId, smallMap } from '#tests/model/cast.ts'
import { holdDisk } from './heldDisk.ts'

const put = IDBObjectStore.prototype.put
const saved = () => expect.poll(currentSaving).toEqual({ status: 'saved' })
const rename = (name: string) => (map: NetworkMap) => {
  const actor = map.actors.get(actorId('jolanda'))
  return actor ? step('actors', actor, { ...actor, name }) : []
}
const nameOf = (map: NetworkMap | undefined) => map?.actors.get(actorId('jolanda'))?.name

let id: string
beforeEach(async () => {
  const info = { ...smallMap.info, id: crypto.randomUUID() as NetworkMap['info']['id'] }
  id = info.id
  await createMap({ ...smallMap, info }, 'begin')
  await openMap(id)
})
afterEach(async () => {
  vi.useRealTimers()
  thereIsRoom()
  retrySaving()
  await saved()
  closeMap()
})

/** What is on disk, read as a reload reads it. */
async function onDisk(): Promise<NetworkMap> {
  closeMap()
  await saved()
  await openMap(id)
  return await readMap(id)
}

/** From now on the browser says that the device is full. */
function deviceIsFull(): void {
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
}
function thereIsRoom(): void {
  IDBObjectStore.prototype.put = put
}

/** The browser throws everything away, as it may when a disk is low. */
const forgetEverything = () =>
  new Promise<void>(resolve => {
    indexedDB.deleteDatabase('netwerkkaart').onsuccess = () => resolve()
  })

test('it says "opslaan" from the moment of the edit, and "opgeslagen" once the disk has it', async () => {
  edit('naam', rename('Een'))
  expect(currentSaving()).toEqual({ status: 'saving' })
  await saved()
  expect(nameOf(await onDisk())).toBe('Een')
})

test('every edit starts its transaction at once, and they end in order', async () => {
  for (let i = 0; i < 20; i++) edit(`${i}`, rename(`naam ${i}`))
  await saved()
  expect(nameOf(await onDisk())).toBe('naam 19')
  expect(useOpened.getState().history.revision).toBe(20)
})

describe('a full device', () => {
  test('says so, keeps the edits in memory, and what was on disk stays', async () => {
    deviceIsFull()
    edit('een', rename('Een'))
    edit('twee', rename('Twee'))
    await expect.poll(currentSaving).toEqual({ status: 'unsaved', reason: 'full' })
    expect(nameOf(await readMap(id))).toBe('Twee')
    thereIsRoom()
    retrySaving()
    await saved()
    expect(nameOf(await onDisk())).toBe('Twee')
  })

  test('takes everything that waited with the next edit that fits, and its undo too', async () => {
    deviceIsFull()
    edit('een', rename('Een'))
    await expect.poll(currentSaving).toEqual({ status: 'unsaved', reason: 'full' })
    edit('twee', rename('Twee'))
    await expect.poll(() => useOpened.getState().history.revision).toBe(2)
    expect(currentSaving()).toEqual({ status: 'unsaved', reason: 'full' })
    thereIsRoom()
    undo()
    await saved()
    expect(nameOf(await onDisk())).toBe('Een')
    undo()
    await expect.poll(() => nameOf(useOpened.getState().map)).toBe('Jolanda Vos')
  })

  test('a map that is erased takes what waited with it', async () => {
    deviceIsFull()
    edit('een', rename('Een'))
    await expect.poll(currentSaving).toEqual({ status: 'unsaved', reason: 'full' })
    await eraseMap(id)
    await saved()
    thereIsRoom()
    retrySaving()
    await expect(readMap(id)).rejects.toMatchObject({ reason: 'missing' })
  })

  test('opening another map and coming back shows what waits', async () => {
    deviceIsFull()
    edit('een', rename('Een'))
    await expect.poll(currentSaving).toEqual({ status: 'unsaved', reason: 'full' })
    closeMap()
    expect(currentSaving()).toEqual({ status: 'unsaved', reason: 'full' })
    await openMap(id)
    expect(nameOf(useOpened.getState().map)).toBe('Een')
  })
})

test('a save that takes 5 seconds is not saved, and is saved once it ends', async () => {
  const letGo = await holdDisk('maps')
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  edit('naam', rename('Traag'))
  vi.advanceTimersByTime(4900)
  expect(currentSaving()).toEqual({ status: 'saving' })
  vi.advanceTimersByTime(200)
  expect(currentSaving()).toEqual({ status: 'unsaved', reason: 'slow' })
  vi.useRealTimers()
  letGo()
  await saved()
  expect(nameOf(await onDisk())).toBe('Traag')
})

test('when the browser has thrown everything away, the open map is written again and that is said', async () => {
  edit('een', rename('Een'))
  edit('twee', rename('Twee'))
  undo()
  await saved()
  await forgetEverything()
  edit('drie', rename('Drie'))
  edit('vier', rename('Vier'))
  await saved()
  expect(useSaid.getState().messages.map(({ kind }) => kind)).toEqual(['problem'])
  expect(nameOf(await onDisk())).toBe('Vier')
  expect(useOpened.getState().opening.state).toBe('open') // it adds up
  for (let i = 0; i < 3; i++) undo()
  await expect.poll(() => nameOf(useOpened.getState().map)).toBe('Jolanda Vos')
})

test('thrown away while nobody edits and no room to write it again: not saved, until there is room', async () => {
  edit('een', rename('Een'))
  await saved()
  deviceIsFull()
  await forgetEverything()
  document.dispatchEvent(new Event('visibilitychange'))
  await expect.poll(currentSaving).toEqual({ status: 'unsaved', reason: 'full' })
  for (let round = 0; round < 4; round++) {
    retrySaving()
    await expect.poll(currentSaving).toEqual({ status: 'unsaved', reason: 'full' })
  }
  thereIsRoom()
  retrySaving()
  await saved()
  expect(nameOf(await onDisk())).toBe('Een')
})

test('leaving the page asks first while something is not saved, and only then', async () => {
  const leave = () => dispatchEvent(new Event('beforeunload', { cancelable: true }))
  expect(leave()).toBe(true)
  edit('naam', rename('Bezig'))
  expect(leave()).toBe(false)
  await saved()
  expect(leave()).toBe(true)
})
