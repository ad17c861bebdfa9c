import type { Core } from 'cytoscape'
import { beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { CanvasPage } from '#features/canvas/CanvasPage.tsx'
import { SelectionBar } from '#features/selection/SelectionBar.tsx'
import type { Actor, ActorId } from '#model/records.ts'
import { undo, useHistory } from '#state/mapStore.ts'
import { highlight, resetView, select, setFilter, setFocus, showRoute, useView } from '#state/view.ts'
import { jolanda, line, linkId, mulder, samira, seat, someone } from '#tests/model/cast.ts'
import { render, violations } from '#tests/support/render.tsx'
import { canvasText } from '#text/canvas.ts'
import { openedMap, openTestMap } from '../openTestMap.ts'

const { selection, done } = canvasText

const me = { ...samira, position: { x: 0, y: 0 } }
const friend = { ...jolanda, position: { x: 320, y: 0 } }
const councillor = { ...mulder, position: { x: 320, y: 220 } }
const links = [line('l1', 0, 'ik', 'knows', 'jolanda'), line('l2', 1, 'jolanda', 'knows', 'mulder')]

const did = { onAddActor: vi.fn(), onMakeLink: vi.fn(), onOpenActor: vi.fn(), onOpenLink: vi.fn(), onMerge: vi.fn() }

beforeEach(async () => {
  await page.viewport(1100, 760)
  vi.clearAllMocks()
  resetView()
})

function LastEdit() {
  return <output data-testid="last">{useHistory().undoLabel}</output>
}

/** The screen with these on the map, once it is drawn. */
async function show(actors: readonly Actor[] = [me, friend, councillor], between = links) {
  await openTestMap({ actors, links: between })
  render(
    <main style={{ width: '1100px', height: '700px' }}>
      <CanvasPage {...did} selectionBar={<SelectionBar {...did} />} />
      <LastEdit />
    </main>,
  )
  if (actors.length === 0) return
  await vi.waitFor(() => expect(cy().nodes().length).toBe(actors.length))
}

const surface = () => document.querySelector<HTMLElement & { _cyreg?: { cy: Core } }>('[class*=drawing]')
function cy(): Core {
  const found = surface()?._cyreg?.cy
  if (!found) throw new Error('not drawn yet')
  return found
}
const pointAt = async (id: ActorId, options = {}) =>
  userEvent.click(surface() as HTMLElement, { position: cy().getElementById(`a:${id}`).renderedPosition(), ...options })
const button = (name: string) => page.getByRole('button', { name, exact: true })
const lastEdit = () => page.getByTestId('last').element().textContent

test('an empty map says what to do first and has the button for it', async () => {
  await show([])
  await expect.element(page.getByText(canvasText.empty.title)).toBeVisible()
  await button(canvasText.addActor).click()
  expect(did.onAddActor).toHaveBeenCalledWith()
})

test('whoever is pointed at is told, and can be looked at', async () => {
  await show()
  await pointAt(friend.id)
  await expect.element(page.getByRole('status').getByText('Jolanda Vos')).toBeVisible()
  await button(selection.open).click()
  expect(did.onOpenActor).toHaveBeenCalledWith('jolanda')
})

test('a line between the two who are chosen, in the order in which they were', async () => {
  await show()
  select([councillor.id, me.id])
  await button(canvasText.makeLink).first().click()
  expect(did.onMakeLink).toHaveBeenCalledWith('mulder', 'ik')
})

test('moving someone is one edit that says what it was, and can be taken back', async () => {
  await show()
  const from = cy().getElementById('a:mulder').renderedPosition()
  await userEvent.dragAndDrop(surface() as HTMLElement, surface() as HTMLElement, {
    sourcePosition: from,
    targetPosition: { x: from.x + 60, y: from.y + 40 },
    steps: 4,
  })
  await vi.waitFor(() => expect(lastEdit()).toBe(done.move('Mulder')))
  expect(openedMap().actors.get(councillor.id)?.position).not.toEqual(councillor.position)
  undo()
  expect(openedMap().actors.get(councillor.id)?.position).toEqual(councillor.position)
  await vi.waitFor(() => expect(cy().getElementById('a:mulder').position()).toEqual(councillor.position))
})

async function doWith(ids: readonly ActorId[], what: string) {
  select(ids)
  await button(selection.others).click()
  await page.getByRole('menuitem', { name: what }).click()
}

test('who is chosen can be fixed, doubled and thrown away, each as one edit', async () => {
  await show()
  await doWith([friend.id], selection.pin)
  expect(openedMap().actors.get(friend.id)?.pinned).toBe(true)
  expect(lastEdit()).toBe(done.pin('Jolanda Vos'))
  await doWith([friend.id, councillor.id], selection.duplicate)
  await vi.waitFor(() => expect(openedMap().actors.size).toBe(5))
  const copies = [...openedMap().actors.values()].slice(3)
  expect(copies.every(({ position }) => position)).toBe(true)
  await doWith([friend.id, councillor.id], selection.remove)
  expect([...openedMap().actors.values()].map(({ name }) => name)).toEqual([
    'Samira',
    ...copies.map(({ name }) => name),
  ])
  undo()
  expect(openedMap().links.size).toBe(2)
})

test('Ik cannot be thrown away', async () => {
  await show()
  await doWith([me.id], selection.remove)
  expect(openedMap().actors.has(me.id)).toBe(true)
})

test('several are changed at once, and what is not filled in stays', async () => {
  await show()
  select([friend.id, councillor.id])
  await button(selection.edit).click()
  await page.getByLabelText(canvasText.several.sector).selectOptions('Politiek')
  await page.getByLabelText(canvasText.several.addTopic).selectOptions('wonen')
  await button(canvasText.several.save).click()
  const changed = [friend.id, councillor.id].map(id => openedMap().actors.get(id))
  expect(changed.map(actor => actor?.sector)).toEqual(['politics', 'politics'])
  expect(changed.map(actor => actor?.jobTitle)).toEqual([undefined, 'raadslid'])
  expect(openedMap().actors.get(me.id)?.sector).toBeUndefined()
})

test('two chosen can become one', async () => {
  await show()
  select([friend.id, councillor.id])
  await button(selection.merge).click()
  expect(did.onMerge).toHaveBeenCalledWith('jolanda', 'mulder')
})

test('a line that is pointed at is told as a sentence, and can be thrown away', async () => {
  await show()
  const [from, to] = ['a:ik', 'a:jolanda'].map(id => cy().getElementById(id).renderedPosition())
  const middle = { x: ((from?.x ?? 0) + (to?.x ?? 0)) / 2, y: from?.y ?? 0 }
  await userEvent.click(surface() as HTMLElement, { position: middle })
  await expect.element(page.getByText('Samira kent Jolanda Vos')).toBeVisible()
  await button(selection.removeLink).click()
  expect([...openedMap().links.keys()]).toEqual(['l2'])
})

test('choosing more: each one pointed at is added, without a key', async () => {
  await show()
  await button(canvasText.chooseMore).click()
  await pointAt(friend.id)
  await pointAt(councillor.id)
  await expect.element(page.getByText(selection.many(2))).toBeVisible()
  await button(selection.letGo).click()
  await expect.element(page.getByText(selection.many(2))).not.toBeInTheDocument()
})

test('what is copied can be pasted without a keyboard, at a free place', async () => {
  await show()
  await doWith([friend.id, councillor.id], selection.copy)
  await button(canvasText.paste).click()
  const pasted = [...openedMap().actors.values()].slice(3)
  expect(pasted.map(({ name }) => name)).toEqual(['Jolanda Vos', 'Mulder'])
  expect(pasted.every(({ position }) => position !== undefined)).toBe(true)
  expect(openedMap().links.size).toBe(3)
})

test('everyone can be chosen at once', async () => {
  await show()
  await button(canvasText.chooseMore).click()
  await button(canvasText.chooseAll).click()
  await expect.element(page.getByText(selection.many(3))).toBeVisible()
})

test('who does not fit the filter is off the drawing; when nobody does, everybody is one press away', async () => {
  await show()
  setFilter({ text: 'Jolanda' })
  await vi.waitFor(() =>
    expect(
      cy()
        .nodes(':visible')
        .map(node => node.id()),
    ).toEqual(['a:jolanda']),
  )
  setFilter({ text: 'zzzzzz' })
  await button(canvasText.showAll).click()
  await vi.waitFor(() => expect(cy().nodes(':visible').length).toBe(3))
})

test('a filter never hides who is in an answer', async () => {
  await show()
  const visible = () =>
    cy()
      .nodes(':visible')
      .map(node => node.id())
  setFilter({ text: 'Jolanda' })
  highlight([councillor.id])
  await vi.waitFor(() => expect(visible()).toEqual(['a:jolanda', 'a:mulder']))
  showRoute({ actors: [me.id, friend.id], links: [linkId('l1')] })
  await vi.waitFor(() => expect(visible()).toHaveLength(3))
  highlight([])
  showRoute(undefined)
  await vi.waitFor(() => expect(visible()).toEqual(['a:jolanda']))
})

test('everyone chosen at once is everyone in sight', async () => {
  await show()
  setFilter({ text: 'Jolanda' })
  await button(canvasText.chooseMore).first().click()
  await button(canvasText.chooseAll).click()
  expect([...useView.getState().selection]).toEqual(['jolanda'])
})

test('around one actor: the others are dimmed, one step further at a press', async () => {
  await show()
  setFocus({ actor: me.id, steps: 1 })
  const dimmed = () =>
    cy()
      .nodes('.dim')
      .map(node => node.id())
  await vi.waitFor(() => expect(dimmed()).toEqual(['a:mulder']))
  await button(canvasText.focus.steps(2)).click()
  await vi.waitFor(() => expect(dimmed()).toEqual([]))
})

test('a way is drawn in the accent colour with its steps', async () => {
  await show()
  showRoute({ actors: [me.id, friend.id, councillor.id], links: [linkId('l1'), linkId('l2')] })
  await vi.waitFor(() =>
    expect(
      cy()
        .edges('.way')
        .map(edge => edge.style('label')),
    ).toEqual(['1', '2']),
  )
})

test('a first drawing is made and kept; nobody stands on another, and it is nothing to take back', async () => {
  const homeless: Actor[] = [samira, someone('jo', 1, { name: 'Jolanda Vos' }), mulder, seat]
  await show(homeless, [])
  const places = () => [...openedMap().actors.values()].map(({ position }) => position)
  await vi.waitFor(() => expect(places().every(place => place !== undefined)).toBe(true), { timeout: 20_000 })
  expect(new Set(places().map(place => `${place?.x} ${place?.y}`)).size).toBe(4)
  expect(lastEdit()).toBe('')
})

test('tidying leaves who is fixed, and is one step to take back', async () => {
  const pinned = { ...councillor, pinned: true as const, position: { x: 2000, y: 1500 } }
  await show([me, friend, pinned])
  await button(canvasText.tidy).click()
  await vi.waitFor(() => expect(lastEdit()).toBe(done.tidy), { timeout: 20_000 })
  expect(openedMap().actors.get(pinned.id)?.position).toEqual({ x: 2000, y: 1500 })
  undo()
  expect(openedMap().actors.get(friend.id)?.position).toEqual(friend.position)
})

test('the legend explains what is on this map', async () => {
  await show([me, { ...friend, sector: 'politics' }], [])
  await page.getByText(canvasText.legend.title).click()
  await expect.element(page.getByText('Politiek')).toBeVisible()
  await expect.element(page.getByText('Ambtenaren')).not.toBeInTheDocument()
})

test('while nobody is linked to Ik it asks whom you know', async () => {
  await show([me, friend], [])
  await button(canvasText.alone.run).click()
  expect(did.onMakeLink).toHaveBeenCalledWith('ik')
})

test('whoever can not see the drawing hears what it is, and nothing is in the way', async () => {
  await show()
  await pointAt(friend.id)
  await expect.element(page.getByRole('application', { name: canvasText.drawing })).toBeInTheDocument()
  expect(await violations()).toEqual([])
})

test('a map opens where it was left', async () => {
  await show([me, friend, someone('far', 3, { position: { x: 3000, y: 2000 } })])
  await button(canvasText.zoomIn).click()
  await button(canvasText.zoomIn).click()
  await vi.waitFor(() => expect(cy().animated()).toBe(false))
  const left = { zoom: cy().zoom(), pan: { ...cy().pan() } }
  render(
    <main style={{ width: '1100px', height: '700px' }}>
      <CanvasPage {...did} selectionBar={<SelectionBar {...did} />} />
    </main>,
  )
  await vi.waitFor(() => {
    const all = [...document.querySelectorAll<HTMLElement & { _cyreg?: { cy: Core } }>('[class*=drawing]')]
    const again = all.at(-1)?._cyreg?.cy
    expect(all).toHaveLength(2)
    expect({ zoom: again?.zoom(), pan: { ...again?.pan() } }).toEqual(left)
  })
})
