import { beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { useShortcuts } from '#app/shortcuts.ts'
import { ListPage } from '#features/list/ListPage.tsx'
import { SelectionBar } from '#features/selection/SelectionBar.tsx'
import { useEditable } from '#state/mapStore.ts'
import { useOpened } from '#state/opened.ts'
import { resetView, select, selectLink, setFilter, useView } from '#state/view.ts'
import { jolanda, jolandaKnows, knowsJolanda, mulder, samira } from '#tests/model/cast.ts'
import { render } from '#tests/support/render.tsx'
import { listText } from '#text/list.ts'
import { openedMap, openTestMap } from '../features/openTestMap.ts'

const did = { onAddActor: vi.fn(), onMakeLink: vi.fn(), onOpenActor: vi.fn(), onOpenLink: vi.fn(), onMerge: vi.fn() }
const asked = { addActor: vi.fn(), makeLink: vi.fn(), saveCopy: vi.fn() }

beforeEach(async () => {
  vi.clearAllMocks()
  resetView()
  await openTestMap({ actors: [samira, jolanda, mulder], links: [knowsJolanda, jolandaKnows] })
})

/** A map's screen as far as its keys are concerned: something to fill in, a drawing, and the list with who is chosen. */
function Screen() {
  useShortcuts({ ...asked, editable: useEditable() })
  return (
    <main>
      <input aria-label="Zoeken" />
      <button type="button">Meer</button>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: as the drawing itself */}
      <div role="application" aria-label="Tekening" tabIndex={0}>
        Tekening
      </div>
      <ListPage {...did} selectionBar={<SelectionBar {...did} />} />
    </main>
  )
}

const chosen = () => [...useView.getState().selection]
const names = () => [...openedMap().actors.values()].map(({ name }) => name)
const tick = (name: string) => userEvent.click(page.getByLabelText(listText.choose(name)))
const drawing = () => page.getByRole('application')
const press = (keys: string) => userEvent.keyboard(keys)

test('in the list everything goes by keyboard, also right after ticking who is meant', async () => {
  render(<Screen />)
  await tick('Jolanda Vos')
  await press('{Delete}')
  expect(names()).toEqual(['Samira', 'Mulder'])
  await tick('Mulder')
  await press('{Control>}z{/Control}')
  expect(names()).toContain('Jolanda Vos')
  await press('{Control>}c{/Control}{Control>}v{/Control}')
  expect(names().filter(name => name === 'Mulder')).toHaveLength(2)
  await press('{Control>}a{/Control}')
  expect(chosen()).toHaveLength(4)
  await press('n')
  expect(asked.addActor).toHaveBeenCalledOnce()
})

test('in a field the keys are its own; only saving a copy works there too', async () => {
  render(<Screen />)
  select([jolanda.id])
  await userEvent.click(page.getByLabelText('Zoeken'))
  await press('nl{Delete}{Backspace}{Control>}a{/Control}')
  expect(names()).toHaveLength(3)
  expect(chosen()).toEqual(['jolanda'])
  expect(asked.addActor).not.toHaveBeenCalled()
  await press('{Control>}s{/Control}')
  expect(asked.saveCopy).toHaveBeenCalledOnce()
})

test('a single letter works on the drawing and in the list, and nowhere else', async () => {
  render(<Screen />)
  select([jolanda.id, mulder.id])
  await userEvent.click(page.getByRole('button', { name: 'Meer' }).first())
  await press('nl')
  expect(asked.addActor).not.toHaveBeenCalled()
  expect(asked.makeLink).not.toHaveBeenCalled()
  await userEvent.click(drawing())
  await press('nl')
  expect(asked.addActor).toHaveBeenCalledOnce()
  expect(asked.makeLink).toHaveBeenCalledWith('jolanda', 'mulder')
})

test('on a map that can only be looked at nothing is asked for', async () => {
  render(<Screen />)
  await userEvent.click(drawing())
  useOpened.setState({ opening: { state: 'otherTab', mapId: openedMap().info.id } })
  await expect.element(page.getByRole('button', { name: listText.addActor })).not.toBeInTheDocument()
  await press('nl')
  expect(asked.addActor).not.toHaveBeenCalled()
  expect(asked.makeLink).not.toHaveBeenCalled()
})

test('a chosen line is thrown away by key, and nobody with it', async () => {
  render(<Screen />)
  selectLink(knowsJolanda.id)
  await userEvent.click(drawing())
  await press('{Delete}')
  expect([...openedMap().links.keys()]).toEqual(['l2'])
  expect(names()).toHaveLength(3)
})

test('choosing everyone is choosing everyone in sight', async () => {
  render(<Screen />)
  setFilter({ text: 'Mulder' })
  await userEvent.click(drawing())
  await press('{Control>}a{/Control}')
  expect(chosen()).toEqual(['mulder'])
})
