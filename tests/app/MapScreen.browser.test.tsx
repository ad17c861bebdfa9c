import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { MapScreen } from '#app/MapScreen.tsx'
import type { Id } from '#model/records.ts'
import { currentMap, undo } from '#state/mapStore.ts'
import { closeMap, createMap } from '#state/maps.ts'
import type { MapView } from '#state/place.ts'
import { setFilter } from '#state/view.ts'
import { jolanda, mapWith, samira } from '#tests/model/cast.ts'
import { render, violations } from '#tests/support/render.tsx'
import { appText } from '#text/app.ts'
import { audienceText } from '#text/audience.ts'
import { listText } from '#text/list.ts'
import { searchText } from '#text/search.ts'
import { uiText } from '#text/ui.ts'

const button = (name: string) => page.getByRole('button', { name, exact: true })

let id: string
beforeEach(async () => {
  await page.viewport(1100, 760)
  const info = { id: crypto.randomUUID() as Id<'info'>, name: 'Waterbeek' }
  id = info.id
  await createMap(mapWith({ info, actors: [samira, jolanda], links: [] }), 'begin')
})
afterEach(() => closeMap())

async function show(view: MapView): Promise<void> {
  render(<MapScreen place={{ at: 'map', map: id, view }} onOpenFile={() => {}} />)
  await expect.element(page.getByRole('main')).toBeVisible()
}

test('the first stop by keyboard leads past header and places to the content', async () => {
  await show('lijst')
  await expect.element(page.getByRole('heading', { name: listText.actors })).toBeVisible()
  await userEvent.tab()
  await expect.element(button(appText.skipToContent)).toHaveFocus()
  expect(button(appText.skipToContent).element().getBoundingClientRect().height).toBeGreaterThanOrEqual(24)
  expect(await violations()).toEqual([])
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('main')).toHaveFocus()
  await userEvent.tab()
  await expect.element(button(listText.addActor)).toHaveFocus()
})

test('another name for the map is one edit; an empty one is refused, the same one is nothing', async () => {
  await show('lijst')
  const rename = async (name: string) => {
    await button(appText.more).first().click()
    await page.getByRole('menuitem', { name: appText.renameMap }).click()
    await page.getByLabelText(uiText.rename.name).fill(name)
    await button(uiText.rename.done).click()
  }
  await rename('Waterbeek ')
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  await expect.element(button(appText.undo)).toBeDisabled()
  await rename('  ')
  await expect.element(page.getByText(uiText.rename.empty)).toBeVisible()
  await page.getByLabelText(uiText.rename.name).fill('Bankjes')
  await userEvent.keyboard('{Enter}')
  expect(currentMap()?.info.name).toBe('Bankjes')
  undo()
  expect(currentMap()?.info.name).toBe('Waterbeek')
})

test('with the questions there is nothing to search, but a filter that is on is told', async () => {
  await show('vragen')
  await expect.element(page.getByRole('searchbox')).not.toBeInTheDocument()
  setFilter({ text: 'Jolanda' })
  await expect.element(page.getByText(searchText.filterOn)).toBeVisible()
  await button(searchText.showAll).first().click()
  await expect.element(page.getByText(searchText.filterOn)).not.toBeInTheDocument()
})

test('whom the map is for is asked above the list until it is answered, and can be changed from the menu', async () => {
  await show('lijst')
  const question = page.getByText(audienceText.question)
  await expect.element(question).toBeVisible()
  await button(audienceText.self).click()
  await expect.element(question).not.toBeInTheDocument()
  expect(currentMap()?.info.audience).toBe('self')
  await button(appText.more).first().click()
  await page.getByRole('menuitem', { name: audienceText.title }).click()
  await page.getByRole('radio', { name: audienceText.options.group }).click()
  await button(audienceText.save).click()
  expect(currentMap()?.info.audience).toBe('group')
})

test('whom the map is for is not asked where something else is to do', async () => {
  await show('vragen')
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(page.getByText(audienceText.question).query()).toBeNull()
})
