import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { AudienceDialog } from '#features/privacy/AudienceDialog.tsx'
import { AudienceNotice } from '#features/privacy/AudienceNotice.tsx'
import { closeAsked, useAsked } from '#state/asked.ts'
import { undo } from '#state/mapStore.ts'
import { samira } from '#tests/model/cast.ts'
import { render, violations } from '#tests/support/render.tsx'
import { audienceText } from '#text/audience.ts'
import { openedMap, openTestMap } from '../openTestMap.ts'

function Screen() {
  const asked = useAsked()
  return (
    <main>
      <h1>Waterbeek</h1>
      <AudienceNotice />
      {asked?.what === 'audience' && <AudienceDialog onClose={closeAsked} />}
    </main>
  )
}

const button = (name: string) => page.getByRole('button', { name, exact: true })
const info = () => openedMap().info

beforeEach(async () => {
  closeAsked()
  await page.viewport(1100, 760)
  await openTestMap({ actors: [samira] })
})

test('asks once; the answer is kept, and taken back by undo', async () => {
  render(<Screen />)
  await expect.element(page.getByText(audienceText.question)).toBeVisible()
  expect(await violations()).toEqual([])
  await button(audienceText.self).click()
  expect(info().audience).toBe('self')
  await expect.poll(() => page.getByText(audienceText.question).query()).toBeNull()
  undo()
  await expect.element(page.getByText(audienceText.question)).toBeVisible()
  expect(info()).not.toHaveProperty('audience')
})

test('a group sees what to watch, and can write down what the map is for', async () => {
  render(<Screen />)
  await button(audienceText.group).click()
  expect(info().audience).toBe('group')
  await expect.element(page.getByRole('heading', { name: audienceText.list.title })).toBeVisible()
  expect(await violations()).toEqual([])
  await page.getByLabelText(audienceText.purpose).fill('Beter vervoer in Waterbeek')
  await button(audienceText.save).click()
  await expect.poll(() => page.getByRole('dialog').query()).toBeNull()
  expect(info()).toMatchObject({ audience: 'group', purpose: 'Beter vervoer in Waterbeek' })
})

test('what it means is told in three sentences, before anything is chosen; leaving changes nothing', async () => {
  render(<Screen />)
  await button(audienceText.what).click()
  expect(audienceText.meaning).toHaveLength(3)
  await expect.element(page.getByText(audienceText.meaning.join(' '))).toBeVisible()
  await expect.element(button(audienceText.save)).toBeDisabled()
  await button(audienceText.cancel).click()
  expect(info()).not.toHaveProperty('audience')
})

test('on a phone it is one line, and the choice is in the dialog', async () => {
  await page.viewport(320, 640)
  render(<Screen />)
  await expect.element(button(audienceText.choose)).toBeVisible()
  expect(button(audienceText.self).query()).toBeNull()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
  await button(audienceText.choose).click()
  await page.getByRole('radio', { name: audienceText.options.self }).click()
  await button(audienceText.save).click()
  expect(info().audience).toBe('self')
})
