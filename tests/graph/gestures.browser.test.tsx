import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { actorId, jolanda, line, mapWith, samira, someone } from '#tests/model/cast.ts'
import { drawn } from './drawn.tsx'
import { held, pinched, tapped, touchDragged } from './touch.ts'

const me = { ...samira, position: { x: 200, y: 150 } }
const friend = { ...jolanda, position: { x: 500, y: 150 } }
const other = someone('peter', 2, { position: { x: 500, y: 400 } })
const map = mapWith({ actors: [me, friend, other], links: [line('l1', 0, 'ik', 'knows', 'jolanda')] })
const EMPTY = { x: 250, y: 500 }

test('pointing at someone chooses them; with Shift or Ctrl beside who is chosen', async () => {
  const { container, gestures } = await drawn({ map })
  await userEvent.click(container, { position: friend.position })
  await userEvent.keyboard('{Shift>}')
  await userEvent.click(container, { position: me.position })
  await userEvent.keyboard('{/Shift}')
  expect(gestures).toEqual([
    { type: 'pick', actor: 'jolanda', more: false },
    { type: 'pick', actor: 'ik', more: true },
  ])
})

test('pointing at a line chooses the line, at nothing lets go', async () => {
  const { container, gestures } = await drawn({ map })
  await userEvent.click(container, { position: { x: 340, y: 150 } })
  await userEvent.click(container, { position: EMPTY })
  expect(gestures).toEqual([{ type: 'pickLink', link: 'l1' }, { type: 'letGo' }])
})

test('pointing twice at nothing adds there, at someone opens them', async () => {
  const { container, gestures } = await drawn({ map })
  await userEvent.dblClick(container, { position: EMPTY })
  await userEvent.dblClick(container, { position: friend.position })
  expect(gestures.filter(({ type }) => type === 'addAt' || type === 'open')).toEqual([
    { type: 'addAt', at: EMPTY },
    { type: 'open', actor: 'jolanda' },
  ])
})

test('pointing quickly at two people opens neither', async () => {
  const { container, gestures } = await drawn({ map })
  tapped(container, friend.position)
  tapped(container, me.position)
  expect(gestures.map(({ type }) => type)).toEqual(['pick', 'pick'])
})

const drag = (container: HTMLElement, from: { x: number; y: number }, to: { x: number; y: number }) =>
  userEvent.dragAndDrop(container, container, { sourcePosition: from, targetPosition: to, steps: 6 })

test('dragging someone moves them once, on release, and chooses nobody', async () => {
  const { container, gestures, cy } = await drawn({ map })
  await drag(container, other.position as { x: number; y: number }, { x: 560, y: 460 })
  const [gesture] = gestures
  const place = cy().getElementById('a:peter').position()
  expect(gestures).toEqual([{ type: 'move', to: new Map([['peter', place]]) }])
  expect(gesture?.type === 'move' && Number.isInteger(gesture.to.get(other.id)?.x)).toBe(true)
  expect(place.x).toBeGreaterThan(530)
})

test('the chosen move together, as one gesture', async () => {
  const { container, gestures } = await drawn({ map, view: { chosen: new Set([friend.id, other.id]) } })
  await drag(container, friend.position, { x: 540, y: 190 })
  expect(gestures).toHaveLength(1)
  expect(gestures[0]?.type === 'move' && [...gestures[0].to.keys()]).toEqual(['jolanda', 'peter'])
})

test('on a map that can only be looked at nobody moves', async () => {
  const { container, gestures, cy } = await drawn({ map, editable: false })
  await drag(container, other.position as { x: number; y: number }, { x: 560, y: 460 })
  expect(gestures).toEqual([])
  expect(cy().getElementById('a:peter').position()).toEqual(other.position)
})

test('dragging an empty spot moves the drawing, not the map', async () => {
  const { container, gestures, cy } = await drawn({ map })
  await drag(container, EMPTY, { x: 350, y: 540 })
  expect(gestures).toEqual([])
  expect(cy().pan().x).toBeGreaterThan(60)
})

test('Shift and drag draws a box round whom to choose', async () => {
  const { container, gestures } = await drawn({ map })
  await userEvent.keyboard('{Shift>}')
  await drag(container, { x: 380, y: 60 }, { x: 650, y: 480 })
  await userEvent.keyboard('{/Shift}')
  await vi.waitFor(() => expect(gestures).toEqual([{ type: 'box', actors: ['jolanda', 'peter'] }]))
})

test('the right button on someone holds them', async () => {
  const { container, gestures } = await drawn({ map })
  await userEvent.click(container, { position: friend.position, button: 'right' })
  expect(gestures).toEqual([{ type: 'hold', actor: 'jolanda', touch: false }])
})

test('choosing is told from outside alone: a click does not choose by itself', async () => {
  const { container, cy } = await drawn({ map })
  await userEvent.click(container, { position: friend.position })
  expect(cy().$(':selected')).toHaveLength(0)
})

test('a finger chooses, moves and pans like a mouse', async () => {
  const { container, gestures, cy } = await drawn({ map })
  tapped(container, friend.position)
  touchDragged(container, friend.position, { x: 560, y: 200 })
  await vi.waitFor(() => expect(gestures).toHaveLength(2))
  expect(gestures.map(({ type }) => type)).toEqual(['pick', 'move'])
  touchDragged(container, EMPTY, { x: 320, y: 520 })
  expect(gestures).toHaveLength(2)
  expect(cy().pan()).not.toEqual({ x: 0, y: 0 })
})

test('holding a finger on someone is one gesture: lifting it does not choose them again', async () => {
  const { container, gestures } = await drawn({ map })
  await held(container, friend.position, () => vi.waitFor(() => expect(gestures).toHaveLength(1)))
  expect(gestures).toEqual([{ type: 'hold', actor: 'jolanda', touch: true }])
  tapped(container, other.position as { x: number; y: number })
  expect(gestures.at(-1)).toEqual({ type: 'pick', actor: 'peter', more: false })
})

test('two fingers zoom', async () => {
  const { container, gestures, cy } = await drawn({ map })
  pinched(container)
  expect(cy().zoom()).toBeGreaterThan(1.5)
  expect(gestures).toEqual([])
})

test('by keyboard: from Ik on to who stands next, and open them', async () => {
  const { place, gestures, draw } = await drawn({ map })
  place.querySelector<HTMLElement>('[role=application]')?.focus()
  await userEvent.keyboard('{ArrowRight}')
  draw({ map, view: { chosen: new Set([actorId('ik')]) } })
  await userEvent.keyboard('{ArrowRight}{Enter}')
  expect(gestures).toEqual([
    { type: 'pick', actor: 'ik', more: false },
    { type: 'pick', actor: 'jolanda', more: false },
    { type: 'open', actor: 'ik' },
  ])
})
