import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { step } from '#model/change.ts'
import { removeActors } from '#model/commands/removeActors.ts'
import type { NetworkMap } from '#model/records.ts'
import { useDevice } from '#state/device.ts'
import { useListed } from '#state/mapList.ts'
import { currentMap, edit, redo, settle, undo } from '#state/mapStore.ts'
import {
  closeMap,
  copyMap,
  createMap,
  eraseMap,
  openMap,
  readMap,
  removeMap,
  renameMap,
  replaceMap,
  restoreMap,
} from '#state/maps.ts'
import { say, useSaid } from '#state/messages.ts'
import { useOpened } from '#state/opened.ts'
import { currentSaving } from '#state/saving.ts'
import { actorId, mapWith, smallMap, someone } from '#tests/model/cast.ts'

const saved = () => expect.poll(() => currentSaving().status).toBe('saved')
const opening = () => useOpened.getState().opening
const named = (name: string): NetworkMap => {
  const id = crypto.randomUUID() as NetworkMap['info']['id']
  return { ...smallMap, info: { ...smallMap.info, id, name } }
}
const rename = (name: string) => (map: NetworkMap) => {
  const actor = map.actors.get(actorId('jolanda'))
  return actor ? step('actors', actor, { ...actor, name }) : []
}
const nameOf = (map: NetworkMap | undefined) => map?.actors.get(actorId('jolanda'))?.name

let map: NetworkMap
let id: string
beforeEach(async () => {
  map = named('Waterbeek')
  id = map.info.id
  await createMap(map, 'begin')
})
afterEach(async () => {
  closeMap()
  await saved()
  const { maps, bin } = useListed.getState()
  for (const one of [...maps, ...bin]) await eraseMap(one.id)
})

test('a new map is in the list with its size', () => {
  const listed = useListed.getState().maps.find(one => one.id === id)
  expect(listed).toEqual({ id, name: 'Waterbeek', actors: 5, links: 3, updatedAt: map.info.updatedAt })
})

test('a map that is here already is not made twice', async () => {
  await expect(createMap(map, 'weer')).rejects.toMatchObject({ name: 'StorageError', reason: 'exists' })
})

test('an address of no map, or of one in the bin, opens nothing', async () => {
  await openMap('nergens')
  expect(opening()).toEqual({ state: 'missing', mapId: 'nergens', inBin: false })
  await removeMap(id)
  await openMap(id)
  expect(opening()).toEqual({ state: 'missing', mapId: id, inBin: true })
  expect(currentMap()).toBeUndefined()
  await restoreMap(id)
  await openMap(id)
  expect(currentMap()).toEqual(map)
})

test('what an edit changed is what comes back, with what was really there before it', async () => {
  await openMap(id)
  const wrong = step('actors', someone('jolanda', 1, { name: 'heel oud' }), someone('jolanda', 1, { name: 'Nieuw' }))
  const change = edit('naam', () => wrong)
  expect(change[0]?.before).toEqual(map.actors.get(actorId('jolanda')))
  undo()
  expect(currentMap()?.actors).toEqual(map.actors)
})

test('an edit that changes nothing is no edit', async () => {
  await openMap(id)
  expect(edit('niets', current => step('info', current.info, current.info))).toEqual([])
  expect(useOpened.getState().history.revision).toBe(0)
})

describe('what the app does by itself', () => {
  const place = (map: NetworkMap) => {
    const actor = map.actors.get(actorId('nieuw'))
    return actor && !actor.position ? step('actors', actor, { ...actor, position: { x: 5, y: 6 } }) : []
  }
  const nieuw = () => currentMap()?.actors.get(actorId('nieuw'))

  test.each(['at once', 'after a reload'])('is no step of undo, and stays through undo and redo %s', async when => {
    await openMap(id)
    edit('erbij', () => step('actors', undefined, someone('nieuw', 5)))
    edit('naam', map => step('actors', map.actors.get(actorId('nieuw')), someone('nieuw', 5, { name: 'Naam' })))
    settle('plek', place)
    const acts = [undo, undo, redo, redo]
    const names: unknown[] = []
    for (const act of acts) {
      if (when === 'after a reload') await reload()
      act()
      await expect.poll(() => useOpened.getState().history.revision).toBe(4 + names.length)
      names.push([nieuw()?.name, nieuw()?.position?.x])
    }
    expect(names).toEqual([
      ['nieuw', 5],
      [undefined, undefined],
      ['nieuw', 5],
      ['Naam', 5],
    ])
    await reload()
    expect(opening().state).toBe('open')
    expect(useOpened.getState().history).toMatchObject({ revision: 7 })
  })

  async function reload() {
    closeMap()
    await saved()
    await openMap(id)
  }
})

test('when the map was last changed is set by every edit, undo and redo', async () => {
  await openMap(id)
  const moments = [map.info.updatedAt]
  for (const act of [() => edit('naam', rename('x')), undo, redo]) {
    act()
    moments.push(currentMap()?.info.updatedAt ?? '')
  }
  expect(moments.every(moment => !Number.isNaN(Date.parse(moment)))).toBe(true)
  expect(moments[1]).not.toBe(moments[0])
})

describe('another name', () => {
  test.each(['open', 'closed'])('of a map that is %s is an edit that can be undone', async how => {
    if (how === 'open') await openMap(id)
    await renameMap(id, 'Anders')
    await saved()
    expect(useListed.getState().maps.map(({ name }) => name)).toContain('Anders')
    closeMap()
    await openMap(id)
    undo()
    await expect.poll(() => currentMap()?.info.name).toBe('Waterbeek')
  })

  test('of a map that is still being saved keeps all of its edits', async () => {
    await openMap(id)
    edit('naam', rename('Bezig'))
    closeMap()
    await renameMap(id, 'Anders')
    const now = await readMap(id)
    expect([now.info.name, nameOf(now)]).toEqual(['Anders', 'Bezig'])
    await saved()
    expect(await readMap(id)).toEqual(now)
  })
})

test('what was typed on a map that is erased goes with it, and what was typed elsewhere stays', async () => {
  const elsewhere = ['ander/actors/jolanda/note', 'blijft'] as const
  useDevice.setState({ drafts: new Map([[`${id}/actors/jolanda/note`, 'kanarie'], elsewhere]) })
  await eraseMap(id)
  expect([...useDevice.getState().drafts]).toEqual([elsewhere])
  useDevice.setState({ drafts: new Map() })
})

test('switching maps while saving loses nothing, there and back', async () => {
  const other = named('Ander')
  await createMap(other, 'begin')
  await openMap(id)
  edit('een', rename('Een'))
  void openMap(other.info.id)
  await openMap(other.info.id)
  edit('twee', rename('Twee'))
  const back = openMap(id)
  await back
  expect(nameOf(currentMap())).toBe('Een')
  edit('drie', rename('Drie'))
  await openMap(other.info.id)
  expect(nameOf(currentMap())).toBe('Twee')
  await saved()
  expect(nameOf(await readMap(id))).toBe('Drie')
  expect(currentSaving()).toEqual({ status: 'saved' })
})

test('a copy has a new id and all the rest, with what was just changed', async () => {
  await openMap(id)
  edit('naam', rename('Net gewijzigd'))
  const copy = await copyMap(id, 'Kopie')
  expect(copy).not.toBe(id)
  const made = await readMap(copy)
  expect(made.info.name).toBe('Kopie')
  expect(made.actors).toEqual(currentMap()?.actors)
  expect(made.links).toEqual(map.links)
})

test('replacing all that is on a map is one edit, and keeps its id', async () => {
  const content = mapWith({ actors: [someone('nieuw', 0)], info: { name: 'Uit een bestand' } })
  await replaceMap(id, content, 'vervangen')
  const now = await readMap(id)
  expect(now.info.id).toBe(id)
  expect(now.actors).toEqual(content.actors)
  await openMap(id)
  undo()
  await expect.poll(() => currentMap()?.actors.size).toBe(5)
  expect(currentMap()?.links).toEqual(map.links)
})

test('hundreds of edits are taken back one by one, past all that is kept in memory', async () => {
  await openMap(id)
  for (let i = 0; i < 300; i++) edit(`${i}`, rename(`naam ${i}`))
  await saved()
  closeMap()
  await openMap(id)
  for (let i = 0; i < 300; i++) undo() // faster than the journal is read
  await expect.poll(() => nameOf(currentMap())).toBe('Jolanda Vos')
  await expect.poll(() => useOpened.getState().history.older).toBe(null)
  expect(useOpened.getState().history.past).toEqual([])
  redo()
  expect(nameOf(currentMap())).toBe('naam 0')
})

test('a part of a map that is gone: what is left can be looked at, and a copy of it is whole', async () => {
  await openMap(id)
  edit('weg', current => removeActors(current, [actorId('raad')]))
  await saved()
  closeMap()
  await losePage(id)
  await openMap(id)
  expect(opening()).toMatchObject({ state: 'damaged', expected: { actors: 4, links: 2 }, found: { actors: 0 } })
  expect(edit('mag niet', rename('x'))).toEqual([])
  const copy = await copyMap(id, 'Wat er nog is')
  await openMap(copy)
  expect(opening().state).toBe('open')
  expect(currentMap()?.links.size).toBe(2)
})

/** Takes the actors of a map out of the database, as half a log file does. */
function losePage(mapId: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opened = indexedDB.open('netwerkkaart')
    opened.onerror = () => reject(opened.error)
    opened.onsuccess = () => {
      const db = opened.result
      const transaction = db.transaction('pages', 'readwrite')
      transaction.objectStore('pages').delete([mapId, 'actors', 0])
      transaction.oncomplete = () => {
        db.close()
        resolve()
      }
    }
  })
}

describe('what is undone belongs to the map it was done on', () => {
  test('an offer to undo goes with the map that was left', async () => {
    await openMap(id)
    edit('weg', open => removeActors(open, [actorId('jolanda')]))
    say({ text: 'Jolanda Vos weggegooid', undo: true })
    closeMap()
    expect(useSaid.getState().messages.filter(({ undo: offers }) => offers)).toEqual([])
  })

  test('undo with nothing to undo waits for no other map', async () => {
    await openMap(id)
    for (let n = 0; n < 130; n++) edit(`${n}`, rename(`naam ${n}`))
    for (let n = 0; n < 130; n++) undo()
    await saved()
    closeMap()
    await openMap(id)
    await expect.poll(() => useOpened.getState().history.future.length).toBeGreaterThanOrEqual(20)
    expect(useOpened.getState().history).toMatchObject({ past: [], older: null })
    expect(useOpened.getState().history.later).not.toBeNull()
    undo()
    closeMap()
    const other = named('Andere')
    await createMap(other, 'begin')
    await openMap(other.info.id)
    edit('naam', rename('Blijft'))
    await saved()
    closeMap()
    await openMap(other.info.id)
    await expect.poll(() => useOpened.getState().history.past.length).toBe(1)
    expect(nameOf(currentMap())).toBe('Blijft')
  })
})
