import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { step } from '#model/change.ts'
import { removeActors } from '#model/commands/removeActors.ts'
import { type ActorId, type NetworkMap, nextOrder } from '#model/records.ts'
import { currentMap, edit, redo, undo } from '#state/mapStore.ts'
import { closeMap, createMap, eraseMap, openMap } from '#state/maps.ts'
import { useOpened } from '#state/opened.ts'
import { currentSaving, retrySaving } from '#state/saving.ts'
import { actorId, smallMap, someone } from '#tests/model/cast.ts'

const put = IDBObjectStore.prototype.put
afterEach(() => {
  IDBObjectStore.prototype.put = put
})

const acts = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ act: fc.constant('add' as const), name: fc.string({ maxLength: 6 }) }) },
    { weight: 2, arbitrary: fc.record({ act: fc.constant('remove' as const), which: fc.nat(9) }) },
    { weight: 4, arbitrary: fc.record({ act: fc.constantFrom('undo' as const, 'redo' as const) }) },
    { weight: 1, arbitrary: fc.record({ act: fc.constantFrom('reload' as const, 'full' as const, 'room' as const) }) },
  ),
  { minLength: 5, maxLength: 30 },
)

const saved = () => expect.poll(currentSaving, { interval: 2 }).toEqual({ status: 'saved' })
const content = (map: NetworkMap | undefined) => ({ actors: map?.actors, links: map?.links })

function room(): void {
  IDBObjectStore.prototype.put = put
  retrySaving()
}

function full(): void {
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
}

/** Everything from disk again, history too. */
async function reload(id: string): Promise<void> {
  room()
  closeMap()
  await saved()
  await openMap(id)
  await expect.poll(() => heads(), { interval: 2 }).toEqual({ older: null, later: null })
}

function heads() {
  const { older, later } = useOpened.getState().history
  return { older, later }
}

test('edit, undo, redo, reload and a full device in any order leave on disk what a plain list of maps says', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async steps => {
      const id = crypto.randomUUID()
      await createMap({ ...smallMap, info: { ...smallMap.info, id: id as NetworkMap['info']['id'] } }, 'begin')
      await openMap(id)
      let been = [content(currentMap())]
      let at = 0
      let added = 0
      for (const one of steps) {
        if (one.act === 'reload') await reload(id)
        if (one.act === 'full') full()
        if (one.act === 'room') room()
        if (one.act === 'undo') undo()
        if (one.act === 'redo') redo()
        if (one.act === 'undo') at = Math.max(0, at - 1)
        if (one.act === 'redo') at = Math.min(been.length - 1, at + 1)
        if (one.act === 'add' || one.act === 'remove') {
          added += 1
          const change = edit('iets', map => {
            const victim: ActorId | undefined = one.act === 'remove' ? [...map.actors.keys()][one.which] : undefined
            if (victim !== undefined) return removeActors(map, [victim])
            const name = one.act === 'add' ? one.name : ''
            return step('actors', undefined, someone(actorId(`n${added}`), nextOrder(map.actors), { name }))
          })
          if (change.length > 0) {
            been = [...been.slice(0, at + 1), content(currentMap())]
            at += 1
          }
        }
        expect(content(currentMap())).toEqual(been[at])
      }
      const before = currentMap()
      await reload(id)
      expect(useOpened.getState().opening.state).toBe('open') // it adds up
      expect(currentMap()).toEqual(before)
      await eraseMap(id)
    }),
    { seed: 20261121, numRuns: 40 },
  )
})
