import { expect, test } from 'vitest'
import { editActor } from '#model/commands/editActor.ts'
import { moveActors } from '#model/commands/moveActors.ts'
import { currentMap, edit, redo, settle, undo } from '#state/mapStore.ts'
import { closeMap, createMap, openMap } from '#state/maps.ts'
import { useOpened } from '#state/opened.ts'
import { currentSaving } from '#state/saving.ts'
import { smallMap } from '#tests/model/cast.ts'

const [someone] = smallMap.actors.keys()
if (!someone) throw new Error('the cast has someone')
const seen = () => {
  const actor = currentMap()?.actors.get(someone)
  return [actor?.name, actor?.position?.x]
}
const saved = () => expect.poll(currentSaving, { interval: 2 }).toEqual({ status: 'saved' })

test('what the app settles by itself stays out of undo, and the map on disk still adds up', async () => {
  await createMap(smallMap, 'proef')
  await openMap(smallMap.info.id)
  edit('naam', map => editActor(map, someone, { name: 'Anders' }))
  settle('plaats', map => moveActors(map, new Map([[someone, { x: 5, y: 6 }]])))
  expect(seen()).toEqual(['Anders', 5])
  undo()
  const [name] = seen()
  expect(name).toBe(smallMap.actors.get(someone)?.name)
  redo()
  expect(seen()[0]).toBe('Anders')
  await saved()
  closeMap()
  await openMap(smallMap.info.id)
  expect(useOpened.getState().opening.state).toBe('open')
  expect(seen()[0]).toBe('Anders')
})
