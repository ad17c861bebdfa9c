import { expect, test } from 'vitest'
import { applyChange } from '#model/change.ts'
import { addActor, addActors } from '#model/commands/addActor.ts'
import { withPlaces } from '#state/placing.ts'
import { actorId, jolanda, mapWith, samira } from '#tests/model/cast.ts'

const peter = { kind: 'person', name: 'Peter Kok' } as const
const standing = mapWith({ actors: [{ ...samira, position: { x: 0, y: 0 } }, jolanda] })

test('who comes gets a free place in the same edit, and nobody else moves', () => {
  const change = withPlaces(standing, addActor(standing, peter, actorId('peter')))
  expect(change.map(({ id }) => id)).toStrictEqual(['peter'])
  const at = applyChange(standing, change).actors.get(actorId('peter'))?.position
  const [dx, dy] = [Math.abs((at?.x ?? 0) - 0), Math.abs((at?.y ?? 0) - 0)]
  expect(dx > 40 || dy > 40).toBe(true)
})

test('a place that was pointed at is kept', () => {
  const change = withPlaces(standing, addActor(standing, { ...peter, position: { x: 7, y: 9 } }, actorId('peter')))
  expect(applyChange(standing, change).actors.get(actorId('peter'))?.position).toStrictEqual({ x: 7, y: 9 })
})

test('several who come together don’t get one place', () => {
  const names = ['Anja', 'Bert', 'Carla'].map(name => ({ kind: 'person' as const, name }))
  const after = applyChange(standing, withPlaces(standing, addActors(standing, names)))
  const places = [...after.actors.values()].map(({ position }) => `${position?.x} ${position?.y}`)
  expect(new Set(places).size).toBe(5)
})

test('on a map where nobody stands yet, all wait for the whole to be laid out', () => {
  const waiting = mapWith({ actors: [samira] })
  const change = addActor(waiting, peter, actorId('peter'))
  expect(withPlaces(waiting, change)).toBe(change)
})
