import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { NetworkMap, Point } from '#model/records.ts'
import { jolanda, line, linkId, mapWith, samira, someone } from '#tests/model/cast.ts'
import { drawn } from './drawn.tsx'

const me = { ...samira, position: { x: 200, y: 150 } }
const friend = { ...jolanda, position: { x: 500, y: 150 } }
const other = someone('peter', 2, { position: { x: 500, y: 400 } })
const map = mapWith({ actors: [me, friend, other], links: [line('l1', 0, 'ik', 'knows', 'jolanda')] })

const moved = (open: NetworkMap, position: Point): NetworkMap => ({
  ...open,
  actors: new Map(open.actors).set(friend.id, { ...friend, position }),
})

test('the drawing follows the map: who comes, goes, is renamed or moved', async () => {
  const { cy, draw } = await drawn({ map })
  const jan = someone('jan', 3, { position: { x: 10, y: 10 } })
  draw({ map: mapWith({ actors: [me, { ...friend, name: 'Jo' }, jan], links: [line('l2', 0, 'jan', 'knows', 'ik')] }) })
  expect(
    cy()
      .elements()
      .map(element => element.id()),
  ).toEqual(['a:ik', 'a:jolanda', 'a:jan', 'l:l2'])
  expect(cy().getElementById('a:jolanda').data('label')).toBe('Jo')
  draw({ map: moved(map, { x: 90, y: 80 }) })
  expect(cy().getElementById('a:jolanda').position()).toEqual({ x: 90, y: 80 })
})

test('a move that is taken back goes back on the drawing too', async () => {
  const { container, cy, draw, gestures } = await drawn({ map })
  await userEvent.dragAndDrop(container, container, {
    sourcePosition: friend.position,
    targetPosition: { x: 560, y: 250 },
  })
  const [gesture] = gestures
  const to = gesture?.type === 'move' ? gesture.to.get(friend.id) : undefined
  draw({ map: moved(map, to ?? { x: 0, y: 0 }) })
  expect(cy().getElementById('a:jolanda').position()).toEqual(to)
  draw({ map })
  expect(cy().getElementById('a:jolanda').position()).toEqual(friend.position)
})

test('the map is not changed by drawing it, even when it is frozen', async () => {
  const frozen = mapWith({
    actors: [me, friend].map(actor => Object.freeze({ ...actor, position: Object.freeze({ ...actor.position }) })),
  })
  const { container } = await drawn({ map: frozen })
  await userEvent.dragAndDrop(container, container, {
    sourcePosition: friend.position,
    targetPosition: { x: 560, y: 250 },
  })
  expect(frozen.actors.get(friend.id)?.position).toEqual({ x: 500, y: 150 })
})

test('one tap is one gesture, however often the map was drawn again', async () => {
  const { container, draw, gestures } = await drawn({ map })
  for (let i = 0; i < 5; i += 1) draw({ map: moved(map, { x: 500, y: 150 + i }) })
  await userEvent.click(container, { position: me.position })
  expect(gestures).toHaveLength(1)
})

test('choosing someone touches the elements around them only', async () => {
  const { cy, draw } = await drawn({ map })
  const touched = vi.fn()
  cy().on('class', event => touched(event.target.id()))
  draw({ map, view: { chosen: new Set([me.id]) } })
  expect(touched.mock.calls.flat().sort()).toEqual(['a:ik', 'a:jolanda', 'l:l1'])
})

test('someone who comes back is looked at like everyone else', async () => {
  const without = mapWith({ actors: [me, friend] })
  const view = { shown: new Set([me.id]) }
  const { cy, draw } = await drawn({ map, view })
  draw({ map: without, view })
  draw({ map, view })
  expect(cy().getElementById('a:peter').visible()).toBe(false)
})

test('words stand on lines only when there is room, or when the mouse points at one', async () => {
  const { cy, container, hand } = await drawn({ map })
  const words = () => cy().getElementById('l:l1').style('label')
  expect(words()).toBe('')
  await userEvent.hover(container, { position: { x: 340, y: 150 } })
  expect(words()).toBe('(knows)')
  await userEvent.hover(container, { position: { x: 250, y: 500 } })
  expect(words()).toBe('')
  hand().zoomIn()
  hand().zoomIn()
  await vi.waitFor(() => expect(words()).toBe('(knows)'))
})

test('all in sight, and zooming by button, end where they should', async () => {
  const { cy, hand } = await drawn({ map, opening: { at: { zoom: 3, pan: { x: -2000, y: 0 } } } })
  hand().show(() => ({ padding: 24 }))
  await vi.waitFor(() => expect(cy().zoom()).toBe(1.2))
  for (const node of cy().nodes().toArray()) {
    const { x, y } = node.renderedPosition()
    expect(x > 24 && x < 776 && y > 24 && y < 576).toBe(true)
  }
  hand().zoomOut()
  await vi.waitFor(() => expect(cy().zoom()).toBeCloseTo(1.2 / 1.3))
})

test('a drawing opens on whom it was asked to open, in the first frame', async () => {
  const far = someone('far', 3, { position: { x: 9000, y: 9000 } })
  const all = mapWith({ actors: [me, friend, far] })
  const { cy } = await drawn({ map: all, opening: { padding: 20, actors: new Set([me.id, friend.id]) } })
  expect(cy().getElementById('a:ik').renderedPosition('x')).toBeGreaterThan(0)
  expect(cy().zoom()).toBe(1.2)
})

test('a line is pulled from the handle beside who is chosen, to another', async () => {
  const { place, container, gestures } = await drawn({ map, view: { chosen: new Set([me.id]) } })
  const handle = place.querySelector('button') as HTMLButtonElement
  await userEvent.dragAndDrop(handle, container, { targetPosition: friend.position, steps: 5 })
  expect(gestures).toEqual([{ type: 'link', from: 'ik', to: 'jolanda' }])
})

test('let go on an empty spot it offers someone new there; back on its own box it is forgotten', async () => {
  const { place, container, gestures } = await drawn({ map, view: { chosen: new Set([me.id]) } })
  const handle = place.querySelector('button') as HTMLButtonElement
  await userEvent.dragAndDrop(handle, container, { targetPosition: { x: 300, y: 500 }, steps: 5 })
  await userEvent.dragAndDrop(handle, container, { targetPosition: me.position, steps: 5 })
  expect(gestures).toEqual([{ type: 'link', from: 'ik', at: { x: 300, y: 500 } }])
})

test('the handle pressed by mouse or by key asks for the rest in words', async () => {
  const { place, gestures } = await drawn({ map, view: { chosen: new Set([me.id]) } })
  const handle = place.querySelector('button') as HTMLButtonElement
  await userEvent.click(handle)
  handle.focus()
  await userEvent.keyboard('{Enter}')
  expect(gestures).toEqual([
    { type: 'link', from: 'ik' },
    { type: 'link', from: 'ik' },
  ])
})

test('the handle goes with its box, and is gone where nothing can be changed', async () => {
  const { place, cy, draw } = await drawn({ map, view: { chosen: new Set([me.id]) } })
  const left = () => place.querySelector('button')?.getBoundingClientRect().left
  const before = left() ?? 0
  cy().panBy({ x: 100, y: 0 })
  await vi.waitFor(() => expect(left()).toBeCloseTo(before + 100))
  draw({ map, editable: false, view: { chosen: new Set([me.id]) } })
  expect(place.querySelector('button')).toBeNull()
})

test('a way is drawn in numbered steps', async () => {
  const way = { actors: [me.id, friend.id], links: [linkId('l1')] }
  const { cy } = await drawn({ map, view: { way } })
  expect(cy().getElementById('l:l1').style('label')).toBe('1')
  expect(cy().getElementById('a:peter').style('opacity')).not.toBe('1')
})

test('a bent line passes on the side that was meant, whichever of the two it starts from', async () => {
  const links = [line('there', 0, 'ik', 'advises', 'jolanda'), line('back', 1, 'jolanda', 'advises', 'peter')]
  const bends = new Map(links.map(({ id }) => [id, 50]))
  const { cy } = await drawn({ map: mapWith({ actors: [me, friend, other], links }), bends })
  await new Promise(resolve => cy().one('render', resolve).forceRender())
  const control = (id: string) => cy().getElementById(id).controlPoints()?.[0]
  // 50 to the right as seen from the source: below a line to the right, left of a line down.
  expect(control('l:there')).toEqual({ x: 350, y: 200 })
  expect(control('l:back')).toEqual({ x: 450, y: 275 })
})

test('whoever is chosen elsewhere comes in sight, also when the drawing gets less room', async () => {
  const far = someone('far', 3, { position: { x: 3000, y: 300 } })
  const all = mapWith({ actors: [me, friend, far] })
  const { place, cy, draw } = await drawn({ map: all })
  const middle = () => cy().getElementById('a:far').renderedPosition('x')
  draw({ map: all, view: { chosen: new Set([far.id]) } })
  await vi.waitFor(() => expect(middle()).toBeCloseTo(400))
  place.style.width = '300px'
  await vi.waitFor(() => expect(middle()).toBeCloseTo(150))
})

test('choosing someone in sight moves nothing', async () => {
  const { cy, draw } = await drawn({ map })
  draw({ map, view: { chosen: new Set([friend.id]) } })
  expect(cy().animated()).toBe(false)
  expect(cy().pan()).toEqual({ x: 0, y: 0 })
})

test('what was looked at stays in sight when the room changes, until someone moves the drawing', async () => {
  const { place, cy } = await drawn({ map, opening: { padding: 10 } })
  const isInside = () =>
    cy()
      .nodes()
      .toArray()
      .every(node => {
        const { x, y } = node.renderedPosition()
        return x > 0 && y > 0 && x < cy().width() && y < cy().height()
      })
  place.style.width = '260px'
  await vi.waitFor(() => expect(cy().width() === 260 && isInside()).toBe(true))
  cy().panBy({ x: 40, y: 0 })
  const moved = { ...cy().pan() }
  place.style.width = '400px'
  await vi.waitFor(() => expect(cy().width()).toBe(400))
  expect(cy().pan()).toEqual(moved)
})

test('a room that changes while the drawing glides there is filled all the same', async () => {
  const { place, cy, hand } = await drawn({ map, opening: { at: { zoom: 3, pan: { x: -2000, y: 0 } } } })
  hand().show(() => ({ padding: 24 }))
  expect(cy().animated()).toBe(true)
  place.style.width = '260px'
  await vi.waitFor(() => expect(cy().width() === 260 && !cy().animated()).toBe(true))
  for (const node of cy().nodes().toArray()) {
    const { x } = node.renderedPosition()
    expect(x > 0 && x < 260).toBe(true)
  }
})

test('two lines between boxes that nearly touch can both be drawn, beside each other', async () => {
  const links = [line('there', 0, 'ik', 'knows', 'jolanda'), line('back', 1, 'jolanda', 'advises', 'ik')]
  const at = (x: number, y: number) =>
    mapWith({ actors: [me, { ...friend, position: { x: me.position.x + x, y: me.position.y + y } }], links })
  const { cy, draw } = await drawn({ map: at(300, 0) })
  const [across, down] = ['width', 'height'].map(size =>
    cy()
      .nodes()
      .reduce((sum, node) => sum + Number(node.data(size)) / 2, 0),
  ) as [number, number]
  const places = [
    [across + 16, 0],
    [0, down + 16],
    [across * 0.7, down + 16],
    [across + 16, down * 0.7],
    [0, down + 8],
    [across * 0.9, down + 8],
  ] as const
  for (const [x, y] of places) {
    draw({ map: at(x, y) })
    await new Promise(resolve => cy().one('render', resolve).forceRender())
    const drawable = cy()
      .edges()
      .map(edge => (edge as unknown as Scratched)._private.rscratch.badLine)
    expect(drawable, `${x} ${y}`).toEqual([false, false])
    const [one, other] = cy()
      .edges()
      .map(edge => edge.controlPoints()?.[0])
    expect(Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0))).toBeGreaterThan(5)
  }
})

test('a line that can not be drawn is not printed either: its name is out of the map', async () => {
  const printed = vi.spyOn(console, 'warn')
  const close = { ...friend, position: { x: me.position.x + 68, y: me.position.y + 38 } }
  const near = mapWith({ actors: [me, close], links: [line('l1', 0, 'ik', 'knows', 'jolanda')] })
  const { cy } = await drawn({ map: near, bends: new Map([[linkId('l1'), 13]]) })
  await new Promise(resolve => cy().one('render', resolve).forceRender())
  expect((cy().edges()[0] as unknown as Scratched)._private.rscratch.badLine).toBe(true)
  expect(printed).not.toHaveBeenCalled()
})

interface Scratched {
  readonly _private: { readonly rscratch: { readonly badLine: boolean } }
}
