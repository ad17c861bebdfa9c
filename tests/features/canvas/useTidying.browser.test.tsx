import { beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { TidyStatus } from '#features/canvas/TidyStatus.tsx'
import { useTidying } from '#features/canvas/useTidying.ts'
import { addActor } from '#model/commands/addActor.ts'
import type { ActorId, NetworkMap } from '#model/records.ts'
import { edit, useMap } from '#state/mapStore.ts'
import { missingPositions, type Positions, type Tidying, tidy } from '#state/tidying.ts'
import { actorId, someone } from '#tests/model/cast.ts'
import { render } from '#tests/support/render.tsx'
import { canvasText } from '#text/canvas.ts'
import { openedMap, openTestMap } from '../openTestMap.ts'

vi.mock('#state/tidying.ts', { spy: true })

/** A first drawing that goes on until the test says how it ends. */
interface Asked {
  readonly who: readonly string[]
  readonly options: Tidying
  readonly finish: (positions: Positions) => void
}
const asked: Asked[] = []

beforeEach(async () => {
  asked.length = 0
  vi.mocked(missingPositions).mockImplementation(
    (map, options = {}) => new Promise(finish => asked.push({ who: waiting(map), options, finish })),
  )
  vi.mocked(tidy).mockReturnValue(new Promise(() => {}))
  await openTestMap({ actors: [someone('a', 0), someone('b', 1)] })
})

function Screen() {
  const map = useMap(whole => whole)
  const tidying = useTidying(map, true, () => {})
  return (
    <>
      <TidyStatus tidying={tidying} />
      <button type="button" onClick={tidying.tidy}>
        Netjes
      </button>
    </>
  )
}

const waiting = (map: NetworkMap): string[] =>
  [...map.actors.values()].filter(({ position }) => !position).map(({ id }) => id)
const places = (...ids: string[]): Positions =>
  new Map(ids.map((id, n): [ActorId, { x: number; y: number }] => [actorId(id), { x: 200 * n, y: 0 }]))
const comes = (id: string) => edit('erbij', map => addActor(map, { kind: 'person', name: id }, actorId(id)))
const drawing = async (n: number): Promise<Asked> => {
  await expect.poll(() => asked.length).toBe(n)
  const last = asked[n - 1]
  if (!last) throw new Error('nothing was asked')
  return last
}
const stop = () => page.getByRole('button', { name: canvasText.tidying.stop })

test('who comes while a first drawing is made gets a place after it', async () => {
  render(<Screen />)
  const first = await drawing(1)
  comes('c')
  first.finish(places('a', 'b'))
  const second = await drawing(2)
  expect(second.who).toEqual(['c'])
  second.finish(places('c'))
  await expect.poll(() => waiting(openedMap())).toEqual([])
  expect(asked).toHaveLength(2)
})

test('a first drawing that is stopped keeps the best places so far', async () => {
  render(<Screen />)
  const { options } = await drawing(1)
  options.onStep?.(0.2, places('b', 'a'))
  options.onStep?.(0.4, places('a', 'b'))
  await stop().click()
  expect(openedMap().actors.get(actorId('b'))?.position).toEqual({ x: 200, y: 0 })
  expect(options.signal?.aborted).toBe(true)
  await expect.element(stop()).not.toBeInTheDocument()
})

test('stopped before there was any place, it is made again once someone else needs a place', async () => {
  render(<Screen />)
  await drawing(1)
  await stop().click()
  await expect.element(stop()).not.toBeInTheDocument()
  expect(asked).toHaveLength(1)
  comes('c')
  expect((await drawing(2)).who).toEqual(['a', 'b', 'c'])
})

test('when tidying took its place and is stopped, a first drawing is made after all', async () => {
  render(<Screen />)
  await drawing(1)
  await page.getByRole('button', { name: 'Netjes' }).click()
  await expect.element(page.getByRole('status')).toHaveTextContent(canvasText.tidying.again)
  await stop().click()
  expect((await drawing(2)).who).toEqual(['a', 'b'])
})
