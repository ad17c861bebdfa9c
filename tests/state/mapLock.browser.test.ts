import { expect, test } from 'vitest'
import { takeMap } from '#state/mapLock.ts'

const nameOf = (mapId: string) => `netwerkkaart ${mapId}`

/** Another tab that has the map; the answer closes it. */
function otherTab(mapId: string): Promise<() => void> {
  return new Promise(ready => {
    void navigator.locks.request(nameOf(mapId), () => new Promise<void>(close => ready(close)))
  })
}

/** Who has this map, and who waits for it: how many of each. */
async function atTheDoor(mapId: string): Promise<[held: number, waiting: number]> {
  const { held = [], pending = [] } = await navigator.locks.query()
  const here = (locks: LockInfo[]) => locks.filter(({ name }) => name === nameOf(mapId)).length
  return [here(held), here(pending)]
}

test('two who wait for one map in one tab wait together; one letting go leaves it to the other', async () => {
  const mapId = crypto.randomUUID()
  const close = await otherTab(mapId)
  const [first, second] = await Promise.all([takeMap(mapId), takeMap(mapId)])
  expect([first.held, second.held]).toEqual([false, false])
  expect(await atTheDoor(mapId)).toEqual([1, 1])
  close()
  await Promise.all([first.freed, second.freed])
  second.letGo()
  second.letGo()
  expect(await atTheDoor(mapId)).toEqual([1, 0])
  first.letGo()
  await expect.poll(() => atTheDoor(mapId)).toEqual([0, 0])
})

test('who stops waiting gets nothing later', async () => {
  const mapId = crypto.randomUUID()
  const close = await otherTab(mapId)
  const [first, second] = await Promise.all([takeMap(mapId), takeMap(mapId)])
  first.letGo()
  expect(await atTheDoor(mapId)).toEqual([1, 1])
  second.letGo()
  await expect.poll(() => atTheDoor(mapId)).toEqual([1, 0])
  close()
  await expect.poll(() => atTheDoor(mapId)).toEqual([0, 0])
  const again = await takeMap(mapId)
  expect(again.held).toBe(true)
  again.letGo()
})
