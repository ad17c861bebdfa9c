import { beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { FilterDialog } from '#features/search/FilterDialog.tsx'
import { resetView, useView } from '#state/view.ts'
import { council, jolanda, mulder, samira } from '#tests/model/cast.ts'
import { render, violations } from '#tests/support/render.tsx'
import { searchText } from '#text/search.ts'
import { sectorLabel } from '#text/words.ts'
import { openTestMap } from '../openTestMap.ts'

const button = (name: string) => page.getByRole('button', { name, exact: true })
const filter = () => useView.getState().filter

beforeEach(async () => {
  resetView()
  const neighbours = [
    { ...jolanda, topics: ['Bankjes', 'bankjes'] },
    { ...mulder, topics: ['Wonen'] },
  ]
  await openTestMap({ actors: [samira, ...neighbours, council], links: [] })
})

test('each field works at once, together with the others, and can be let go', async () => {
  const onClose = vi.fn()
  render(<FilterDialog onClose={onClose} />)
  await userEvent.selectOptions(page.getByLabelText(searchText.sector), sectorLabel('politics'))
  await userEvent.selectOptions(page.getByLabelText(searchText.topic), 'Wonen')
  expect(filter()).toEqual({ sectors: ['politics'], topics: ['Wonen'] })
  expect(await violations()).toEqual([])
  await userEvent.selectOptions(page.getByLabelText(searchText.sector), searchText.everything)
  expect(filter()).toEqual({ topics: ['Wonen'] })
  await button(searchText.showAll).click()
  expect(filter()).toEqual({})
  await button(searchText.done).click()
  expect(onClose).toHaveBeenCalledOnce()
})

test('only topics of this map can be chosen, each once', async () => {
  render(<FilterDialog onClose={() => {}} />)
  await expect.element(page.getByLabelText(searchText.topic)).toBeVisible()
  const topics = page.getByLabelText(searchText.topic).element() as HTMLSelectElement
  expect([...topics.options].map(({ label }) => label)).toEqual([searchText.everything, 'Bankjes', 'Wonen'])
})
