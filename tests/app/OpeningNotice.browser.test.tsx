import { afterEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { OpeningNotice } from '#app/OpeningPage.tsx'
import { NOTHING_OPEN, useOpened } from '#state/opened.ts'
import { render } from '#tests/support/render.tsx'
import { appText } from '#text/app.ts'

const NONE = { actors: 0, links: 0, issues: 0, contactMoments: 0, agreements: 0, gatherings: 0, letters: 0, plans: 0 }
const { damaged, damagedTables } = appText

afterEach(() => useOpened.setState(NOTHING_OPEN))

test('a damaged map says what is lost, of each list that lost something, and what can be done', async () => {
  const found = { ...NONE, actors: 5, links: 2, plans: 1 }
  const expected = { ...found, actors: 8, links: 9 }
  useOpened.setState({ opening: { state: 'damaged', mapId: 'm', found, expected } })
  const did = { onSaveCopy: vi.fn(), onOpenFile: vi.fn() }
  render(<OpeningNotice {...did} />)
  await expect.element(page.getByRole('alert')).toHaveTextContent(damaged.title)
  const lost = page.getByRole('listitem')
  await expect.element(lost.first()).toHaveTextContent(damaged.counts(damagedTables.actors, 5, 8))
  expect(lost.elements().map(({ textContent }) => textContent)).toEqual([
    damaged.counts(damagedTables.actors, 5, 8),
    damaged.counts(damagedTables.links, 2, 9),
  ])
  await page.getByRole('button', { name: appText.saveCopy }).click()
  await page.getByRole('button', { name: appText.openOwnCopy }).click()
  expect(did.onSaveCopy).toHaveBeenCalledOnce()
  expect(did.onOpenFile).toHaveBeenCalledOnce()
})

test.each(['otherTab', 'newer'] as const)('a map that can only be looked at says why: %s', async state => {
  useOpened.setState({ opening: { state, mapId: 'm' } })
  render(<OpeningNotice onSaveCopy={() => {}} onOpenFile={() => {}} />)
  await expect.element(page.getByText(appText[state].title)).toBeVisible()
})

test('a map that is open says nothing', async () => {
  useOpened.setState({ opening: { state: 'open', mapId: 'm' } })
  render(
    <>
      <OpeningNotice onSaveCopy={() => {}} onOpenFile={() => {}} />
      <p>kaart</p>
    </>,
  )
  await expect.element(page.getByText('kaart')).toBeVisible()
  await expect.element(page.getByText(damaged.title)).not.toBeInTheDocument()
})
