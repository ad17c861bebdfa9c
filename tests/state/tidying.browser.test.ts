import { describe, expect, test } from 'vitest'
import type { ActorId, NetworkMap, Point } from '#model/records.ts'
import { missingPositions, tidy } from '#state/tidying.ts'
import { mapOf, someone } from '../layout/cast.ts'

const links = ['ik>anna', 'anna>bert', 'bert>carla', 'carla>ik', 'dora>carla']
const names = ['Ik', 'Anna', 'Bert', 'Carla', 'Dora']
const at = (x: number, y: number) => ({ position: { x, y } })
const bare = () =>
  mapOf(
    names.map(name => someone(name, name === 'Ik' ? { self: true } : {})),
    links,
  )

function standing(map: NetworkMap, places: Readonly<Record<string, Point>>): NetworkMap {
  const actors = [...map.actors.values()].map(actor => {
    const position = places[actor.id]
    return [actor.id, position ? { ...actor, position } : actor] as const
  })
  return { ...map, actors: new Map(actors) }
}

describe('tidying, in a real worker', () => {
  test('gives everyone a place, tells how far it is and shows a first drawing on the way', async () => {
    const steps: { done: number; shown: boolean }[] = []
    const positions = await tidy(bare(), { onStep: (done, shown) => steps.push({ done, shown: shown !== undefined }) })
    expect([...positions.keys()]).toEqual(['ik', 'anna', 'bert', 'carla', 'dora'])
    expect(steps[0]?.shown).toBe(true)
    expect(steps[0]?.done).toBeLessThan(1)
    expect(steps.at(-1)).toEqual({ done: 1, shown: true })
  })

  test('draws here what Node draws: the arithmetic is the same everywhere', async () => {
    // Worked out in Node.
    const places = [
      { x: -55, y: 55 },
      { x: -102, y: -45 },
      { x: 26, y: -115 },
      { x: 102, y: 17 },
      { x: 102, y: 115 },
    ]
    expect([...(await tidy(bare())).values()]).toEqual(places)
  })

  test('leaves pinned ones where they are, and gives the same picture again', async () => {
    const map = mapOf([someone('Ik', { self: true }), someone('Anna', { pinned: true, ...at(40, 90) })], ['ik>anna'])
    const positions = await tidy(map)
    expect(positions.get('anna' as ActorId)).toEqual({ x: 40, y: 90 })
    expect(await tidy(map)).toEqual(positions)
  })

  test('stops when asked, with the reason it was given', async () => {
    const abort = new AbortController()
    const stopped = tidy(bare(), { signal: abort.signal, onStep: () => abort.abort('genoeg') })
    await expect(stopped).rejects.toBe('genoeg')
    await expect(tidy(bare(), { signal: AbortSignal.abort('nooit') })).rejects.toBe('nooit')
  })
})

describe('places for who has none', () => {
  test('are for everyone when nobody has one', async () => {
    expect((await missingPositions(bare())).size).toBe(5)
  })

  test('are only for newcomers and broken places when the others stand', async () => {
    const places = {
      ik: { x: 0, y: 0 },
      anna: { x: 200, y: 0 },
      bert: { x: 200, y: 150 },
      carla: { x: Number.NaN, y: 0 },
    }
    const positions = await missingPositions(standing(bare(), places))
    expect([...positions.keys()]).toEqual(['carla', 'dora'])
  })

  test('are none when everyone stands', async () => {
    const places = Object.fromEntries(names.map((name, i) => [name.toLowerCase(), { x: 150 * i, y: 0 }]))
    expect((await missingPositions(standing(bare(), places))).size).toBe(0)
  })

  test('of many newcomers at once are found too', async () => {
    const many = Array.from({ length: 40 }, (_, i) => someone(`p${i}`, i < 10 ? at(200 * (i % 4), 90 * i) : {}))
    const positions = await missingPositions(mapOf(many))
    expect(positions.size).toBe(30)
  })
})
