import { expect } from 'vitest'
import { mouseHand } from '#tests/support/hands.ts'
import { journey } from '#tests/support/journey.ts'
import { addNames, button, goToPlace, openFile, savedFile, startEmptyMap, untilSaved } from './pages.ts'

journey('reload keeps the place; the back button closes what is open beside it first', async ({ desktop }) => {
  const { page } = desktop
  const hand = mouseHand(page)
  await desktop.open()
  await startEmptyMap(hand)
  await goToPlace(hand, 'Lijst')
  await addNames(hand, ['Jolanda Vos', 'Henk de Boer'])
  await hand.press(button(page, 'Jolanda Vos'))
  const details = page.getByRole('complementary').getByRole('heading', { name: 'Jolanda Vos' })
  await details.waitFor()
  expect(page.url()).not.toContain('Jolanda')
  await page.reload()
  await details.waitFor()
  await page.goBack()
  await details.waitFor({ state: 'detached' })
  await page.getByRole('table').waitFor()
})

journey('undo and redo name what they take back, also after a reload', async ({ desktop }) => {
  const { page } = desktop
  const hand = mouseHand(page)
  await desktop.open()
  await startEmptyMap(hand)
  await goToPlace(hand, 'Lijst')
  await addNames(hand, ['Jolanda Vos', 'Henk de Boer'])
  await page.reload()
  await hand.press(button(page, 'Ongedaan maken: 2 spelers toevoegen'))
  await page.getByText('1 speler', { exact: true }).waitFor()
  await untilSaved(page)
  await page.reload()
  await hand.press(button(page, 'Opnieuw: 2 spelers toevoegen'))
  await page.getByText('3 spelers', { exact: true }).waitFor()
})

journey('a saved copy opens as the same map', async ({ desktop }) => {
  const { page } = desktop
  const hand = mouseHand(page)
  await desktop.open()
  await hand.press(button(page, 'Voorbeeld bekijken'))
  await goToPlace(hand, 'Lijst')
  await page.getByRole('table').waitFor()
  await untilSaved(page)
  const { name, ...before } = await savedFile(page, () => page.keyboard.press('ControlOrMeta+s'))
  await hand.press(page.getByRole('link', { name: 'Alle kaarten' }))
  await hand.press(button(page, /weggooien$/).first())
  await openFile(hand, { name, text: JSON.stringify(before) })
  await goToPlace(hand, 'Lijst')
  await page.getByRole('table').waitFor()
  await untilSaved(page)
  const after = await savedFile(page, () => page.keyboard.press('ControlOrMeta+s'))
  expect(after.actors).toEqual(before.actors)
  expect(after.links).toEqual(before.links)
})
