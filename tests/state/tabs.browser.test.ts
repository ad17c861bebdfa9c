import { afterEach, describe, expect, test } from 'vitest'
import { step } from '#model/change.ts'
import type { NetworkMap } from '#model/records.ts'
import { actorId, smallMap } from '#tests/model/cast.ts'
import { openingOf, openTab, type Tab } from './tab.ts'

const tabs: Tab[] = []
afterEach(() => {
  for (const tab of tabs.splice(0)) tab.kill()
})

const newTab = () => openTabWithout([])

const named = (name: string): NetworkMap => {
  const id = crypto.randomUUID() as NetworkMap['info']['id']
  return { ...smallMap, info: { ...smallMap.info, id, name } }
}

const rename = (name: string) => (map: NetworkMap) => {
  const actor = map.actors.get(actorId('jolanda'))
  return actor ? step('actors', actor, { ...actor, name }) : []
}
const nameIn = (tab: Tab) => tab.mapStore.currentMap()?.actors.get(actorId('jolanda'))?.name
const saved = (tab: Tab) => expect.poll(() => tab.saving.currentSaving().status).toBe('saved')

test('a map with its history is there after the tab is gone', async () => {
  const map = named('Waterbeek')
  const first = await newTab()
  await first.maps.createMap(map, 'begin')
  await first.maps.openMap(map.info.id)
  first.mapStore.edit('een', rename('Een'))
  first.mapStore.edit('twee', rename('Twee'))
  first.mapStore.undo()
  expect(first.saving.currentSaving().status).toBe('saving')
  await saved(first)
  first.kill()

  const second = await newTab()
  await second.maps.openMap(map.info.id)
  expect(openingOf(second)).toBe('open')
  expect(nameIn(second)).toBe('Een')
  second.mapStore.redo() // at once: it waits for the journal
  await expect.poll(() => nameIn(second)).toBe('Twee')
  second.mapStore.undo()
  second.mapStore.undo()
  expect(nameIn(second)).toBe('Jolanda Vos')
  expect(structuredClone(second.mapStore.currentMap()?.links)).toEqual(map.links)
})

test('a second tab on a map can look, and goes on where the first one left off', async () => {
  const map = named('Twee tabbladen')
  const [first, second] = [await newTab(), await newTab()]
  await first.maps.createMap(map, 'begin')
  await first.maps.openMap(map.info.id)
  await second.maps.openMap(map.info.id)
  expect(openingOf(second)).toBe('otherTab')
  expect(nameIn(second)).toBe('Jolanda Vos')
  expect(second.mapStore.edit('mag niet', rename('x'))).toHaveLength(0)
  second.mapStore.undo()
  await expect(second.maps.renameMap(map.info.id, 'x')).rejects.toMatchObject({ reason: 'otherTab' })

  first.mapStore.edit('van de eerste', rename('Eerste'))
  await saved(first)
  first.kill()
  await expect.poll(() => openingOf(second)).toBe('open')
  expect(nameIn(second)).toBe('Eerste')
  second.mapStore.edit('van de tweede', rename('Tweede'))
  await saved(second)
  second.mapStore.undo()
  second.mapStore.undo()
  await expect.poll(() => nameIn(second)).toBe('Jolanda Vos')
})

test('closing a map in the one tab opens it in the other, with all of its edits', async () => {
  const map = named('Doorgeven')
  const [first, second] = [await newTab(), await newTab()]
  await first.maps.createMap(map, 'begin')
  await first.maps.openMap(map.info.id)
  await second.maps.openMap(map.info.id)
  first.mapStore.edit('laatste', rename('Laatste'))
  first.maps.closeMap() // while it is still being saved
  await expect.poll(() => openingOf(second)).toBe('open')
  expect(nameIn(second)).toBe('Laatste')
})

test('a map that is made or thrown away shows in the list of another tab', async () => {
  const [first, second] = [await newTab(), await newTab()]
  await second.mapList.listAgain()
  const listed = () => second.mapList.useListed.getState()
  const map = named('Zichtbaar')
  await first.maps.createMap(map, 'begin')
  await expect.poll(() => listed().maps.map(({ id }) => id)).toContain(map.info.id)
  await first.maps.removeMap(map.info.id)
  await expect.poll(() => listed().bin.map(({ id }) => id)).toContain(map.info.id)
})

describe('a browser that keeps nothing', () => {
  test('works all the same, and never says that anything is saved', async () => {
    const tab = await openTabWithout(['indexedDB', 'localStorage'])
    await tab.mapList.listAgain()
    expect(tab.device.useDevice.getState().store).toBe('memory')
    const map = named('In het geheugen')
    await tab.maps.createMap(map, 'begin')
    await tab.maps.openMap(map.info.id)
    tab.mapStore.edit('een', rename('Een'))
    tab.mapStore.edit('twee', rename('Twee'))
    expect({ ...tab.saving.currentSaving() }).toEqual({ status: 'unsaved', reason: 'memory' })
    tab.maps.closeMap()
    const copy = await tab.maps.copyMap(map.info.id, 'Kopie')
    await tab.maps.openMap(map.info.id)
    tab.mapStore.undo()
    await expect.poll(() => nameIn(tab)).toBe('Een')
    await tab.maps.removeMap(copy)
    const { maps, bin } = tab.mapList.useListed.getState()
    expect([maps.length, bin.length]).toEqual([1, 1])
    expect({ ...tab.saving.currentSaving() }).toEqual({ status: 'unsaved', reason: 'memory' })
  })
})

test('without locks, the journal keeps two tabs from overwriting each other', async () => {
  const map = named('Zonder sloten')
  const [first, second] = [await openTabWithout(['locks']), await openTabWithout(['locks'])]
  await first.maps.createMap(map, 'begin')
  await first.maps.openMap(map.info.id)
  await second.maps.openMap(map.info.id)
  first.mapStore.edit('eerst', rename('Eerst'))
  await saved(first)
  second.mapStore.edit('later', rename('Later'))
  await expect.poll(() => openingOf(second)).toBe('otherTab')
  expect({ ...second.saving.currentSaving() }).toEqual({ status: 'unsaved', reason: 'otherTab' })
  expect(nameIn(second)).toBe('Later') // it can still be saved as a file
  second.maps.closeMap()
  await second.maps.openMap(map.info.id)
  expect(openingOf(second)).toBe('otherTab') // coming back doesn't make it ours
  expect(nameIn(second)).toBe('Later')
  expect((await first.maps.readMap(map.info.id)).actors.get(actorId('jolanda'))?.name).toBe('Eerst')
})

test('a device whose maps are gone says that there were some', async () => {
  const tab = await newTab()
  await tab.maps.createMap(named('Straks weg'), 'begin')
  tab.kill()
  await erased()
  const next = await newTab()
  await next.mapList.listAgain()
  expect(next.device.useDevice.getState().store).toBe('forgotten')
  const map = named('Nieuw begin')
  await next.maps.createMap(map, 'begin')
  expect(next.device.useDevice.getState().store).toBe('ok')
  await next.maps.eraseMap(map.info.id)
  next.kill()
  const last = await newTab()
  await last.mapList.listAgain()
  expect(last.device.useDevice.getState().store).toBe('ok') // thrown away by the person
})

test("a database that can't be read is left as it is; work goes on in memory, and never looks saved", async () => {
  const tab = await openTab([], page => {
    const { prototype } = Reflect.get(page, 'IDBFactory') as typeof IDBFactory
    prototype.open = () => {
      throw new DOMException('internal error', 'UnknownError')
    }
  })
  tabs.push(tab)
  await tab.mapList.listAgain()
  expect(tab.device.useDevice.getState().store).toBe('unreadable')
  await tab.maps.createMap(named('In het geheugen'), 'begin')
  expect({ ...tab.saving.currentSaving() }).toEqual({ status: 'unsaved', reason: 'memory' })
})

test('a device without room for a database works in memory, and says so', async () => {
  const tab = await openTab([], page => {
    const { prototype } = Reflect.get(page, 'IDBFactory') as typeof IDBFactory
    prototype.open = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  tabs.push(tab)
  await tab.mapList.listAgain()
  expect(tab.device.useDevice.getState().store).toBe('memory')
})

describe('a newer version of the app', () => {
  afterEach(async () => {
    for (const tab of tabs.splice(0)) tab.kill()
    await erased()
  })

  test('that opens the database makes this one look only', async () => {
    const tab = await newTab()
    const map = named('Nieuwere versie')
    await tab.maps.createMap(map, 'begin')
    await tab.maps.openMap(map.info.id)
    ;(await database(20)).close()
    await expect.poll(() => openingOf(tab)).toBe('newer')
    expect(tab.mapStore.edit('mag niet', rename('x'))).toHaveLength(0)
    expect(nameIn(tab)).toBe('Jolanda Vos')
    expect(tab.device.useDevice.getState().store).toBe('newer')
    await tab.mapList.listAgain() // no crash
  })

  test('that wrote here before has its maps shown and not changed', async () => {
    const map = named('Van later')
    const first = await newTab()
    await first.maps.createMap(map, 'begin')
    first.kill()
    const db = await database()
    const writing = db.transaction('meta', 'readwrite')
    writing.objectStore('meta').put({ key: 'schema', value: 2 })
    await new Promise(resolve => {
      writing.oncomplete = resolve
    })
    db.close()
    const old = await newTab()
    await old.maps.openMap(map.info.id)
    expect(openingOf(old)).toBe('newer')
    expect(nameIn(old)).toBe('Jolanda Vos')
    expect(old.mapStore.edit('mag niet', rename('x'))).toHaveLength(0)
    await expect(old.maps.copyMap(map.info.id, 'Kopie')).rejects.toMatchObject({ reason: 'newer' })
  })

  test('that writes while this one is open stops it at the next edit', async () => {
    const tab = await newTab()
    const map = named('Halverwege')
    await tab.maps.createMap(map, 'begin')
    await tab.maps.openMap(map.info.id)
    const db = await database()
    db.transaction('meta', 'readwrite').objectStore('meta').put({ key: 'schema', value: 2 })
    tab.mapStore.edit('te laat', rename('Te laat'))
    await expect.poll(() => openingOf(tab)).toBe('newer')
    db.close()
    expect({ ...tab.saving.currentSaving() }).toEqual({ status: 'unsaved', reason: 'newer' })
    expect(nameIn(tab)).toBe('Te laat') // it can still be saved as a file
    tab.maps.closeMap()
    await tab.maps.openMap(map.info.id)
    expect(openingOf(tab)).toBe('newer')
    expect(tab.mapStore.edit('mag niet', rename('x'))).toHaveLength(0)
    expect(nameIn(tab)).toBe('Te laat')
  })
})

test('a map that is open in another tab is not thrown away or erased under it', async () => {
  const map = named('Bezet')
  const [first, second] = [await newTab(), await newTab()]
  await first.maps.createMap(map, 'begin')
  await first.maps.openMap(map.info.id)
  await expect(second.maps.removeMap(map.info.id)).rejects.toMatchObject({ reason: 'otherTab' })
  await expect(second.maps.eraseMap(map.info.id)).rejects.toMatchObject({ reason: 'otherTab' })
  first.maps.closeMap()
  await second.maps.eraseMap(map.info.id)
  await expect(first.maps.readMap(map.info.id)).rejects.toMatchObject({ reason: 'missing' })
})

/** The database itself, as a newer version of the app would open it. */
function database(version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('netwerkkaart', version)
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })
}

async function openTabWithout(names: readonly string[]): Promise<Tab> {
  const tab = await openTab(names)
  tabs.push(tab)
  return tab
}

/** The browser throws the database away, to make room. */
function erased(): Promise<void> {
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('netwerkkaart')
    deleting.onsuccess = () => resolve()
    deleting.onerror = () => reject(deleting.error)
  })
}
