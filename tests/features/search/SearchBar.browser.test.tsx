import type { ReactNode } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { SearchBar } from '#features/search/SearchBar.tsx'
import { FilterOn } from '#features/search/ShownCount.tsx'
import { go } from '#state/place.ts'
import { resetView, setFilter, setFocus, useView } from '#state/view.ts'
import { council, inCouncil, jolanda, jolandaKnows, knowsJolanda, mulder, samira } from '#tests/model/cast.ts'
import { render, violations } from '#tests/support/render.tsx'
import { searchText } from '#text/search.ts'
import { openTestMap } from '../openTestMap.ts'

beforeEach(async () => {
  go({ at: 'start' })
  resetView()
  await openTestMap({ actors: [samira, jolanda, mulder, { ...council, sector: 'politics' }], links: [] })
})

/** As above a map. */
const show = (bar: ReactNode) =>
  render(
    <main>
      <h1>Kaart</h1>
      {bar}
    </main>,
  )
const button = (name: string) => page.getByRole('button', { name, exact: true })
const count = (some: number) => expect.element(page.getByRole('status')).toHaveTextContent(searchText.shown(some, 4))

test('says how many are shown while someone types, and shows all again', async () => {
  show(<SearchBar />)
  await count(4)
  await expect.element(button(searchText.showAll)).not.toBeInTheDocument()
  await userEvent.type(page.getByLabelText(searchText.search), 'jolan')
  await count(1)
  expect(await violations()).toEqual([])
  await button(searchText.showAll).click()
  await count(4)
  await expect.element(page.getByLabelText(searchText.search)).toHaveValue('')
})

test('how many filters are on stands on the button, and a focus can be left too', async () => {
  setFilter({ sectors: ['politics'] })
  show(<SearchBar />)
  await expect.element(button(searchText.filtersOn(1))).toBeVisible()
  await count(1)
  setFilter({})
  setFocus({ actor: jolanda.id, steps: 1 })
  await button(searchText.showAll).click()
  expect(useView.getState().focus).toBeUndefined()
})

test('around one actor only who is near counts, on the drawing; the list has everyone', async () => {
  go({ at: 'map', map: 'a', view: 'kaart' })
  await openTestMap({ actors: [samira, jolanda, mulder, council], links: [knowsJolanda, jolandaKnows, inCouncil] })
  setFocus({ actor: samira.id, steps: 1 })
  show(<SearchBar />)
  await count(2)
  setFocus({ actor: samira.id, steps: 2 })
  await count(3)
  setFilter({ text: 'jolan' })
  await count(1)
  setFilter({})
  go({ at: 'map', map: 'a', view: 'lijst' })
  await count(4)
  await expect.element(button(searchText.showAll)).not.toBeInTheDocument()
})

test('beside an answer a filter that is on is told, and goes with one press', async () => {
  show(<FilterOn />)
  await expect.element(page.getByText(searchText.filterOn)).not.toBeInTheDocument()
  setFilter({ text: 'Mulder' })
  await expect.element(page.getByText(searchText.filterOn)).toBeVisible()
  await count(1)
  expect(await violations()).toEqual([])
  await button(searchText.showAll).click()
  await expect.element(page.getByText(searchText.filterOn)).not.toBeInTheDocument()
})
