import { mouseHand, touchHand } from '#tests/support/hands.ts'
import { type Device, journey, startVisit, type Visit } from '#tests/support/journey.ts'
import { button, goToPlace, untilDrawn, untilSaved } from './pages.ts'

// Each screen, looked at with axe: light and dark, desktop and phone.

const LOOKS: readonly { readonly device: Device; readonly colorScheme: 'light' | 'dark' }[] = [
  { device: 'desktop', colorScheme: 'light' },
  { device: 'desktop', colorScheme: 'dark' },
  { device: 'phone', colorScheme: 'light' },
  { device: 'phone', colorScheme: 'dark' },
]

for (const { device, colorScheme } of LOOKS) {
  journey(`every screen can be used by everyone: ${device}, ${colorScheme}`, async ({ browser }) => {
    const visit = await startVisit(browser, device)
    await visit.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await visit.open()
    await lookAtTheMap(visit, device)
    await lookAtAsking(visit, device)
    await lookAtTheMaps(visit, device)
    await visit.context.close()
    visit.expectClean()
  })
}

const handOf = ({ page }: Visit, device: Device) => (device === 'phone' ? touchHand(page) : mouseHand(page))

async function lookAtTheMap(visit: Visit, device: Device): Promise<void> {
  const { page, look } = visit
  const hand = handOf(visit, device)
  const closeDialog = async () => {
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  await hand.press(button(page, 'Voorbeeld bekijken'))
  await untilDrawn(page)
  await look('kaart')
  await hand.press(page.getByText('Uitleg', { exact: true }))
  await look('uitleg')
  await hand.press(button(page, 'Filters'))
  await page.getByRole('dialog').waitFor()
  await look('filters')
  await closeDialog()
  await goToPlace(hand, 'Lijst')
  await page.getByRole('table').waitFor()
  await hand.press(button(page, 'Speler toevoegen').first())
  await page.getByRole('dialog').waitFor()
  await look('speler toevoegen')
  await hand.press(button(page, 'Namen noemen'))
  await look('namen noemen')
  await closeDialog()
  await hand.press(button(page, 'Lijn maken').first())
  await page.getByRole('dialog').waitFor()
  await look('lijn maken')
  await closeDialog()
  await hand.press(button(page, 'Zinnen'))
  await look('zinnen')
  await hand.press(page.locator('main ul ul').getByRole('button').first())
  await page.getByRole('complementary').waitFor()
  await look('lijn')
}

async function lookAtAsking(visit: Visit, device: Device): Promise<void> {
  const { page, look } = visit
  const hand = handOf(visit, device)
  await goToPlace(hand, 'Wie kan ik vragen?')
  for (const name of [/^Wie beslist/, /^Wie staat nog los/]) {
    await hand.press(page.getByRole('link', { name }))
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await look(String(name))
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Wie kan ik vragen?' }).waitFor()
  }
}

async function lookAtTheMaps(visit: Visit, device: Device): Promise<void> {
  const { page, look } = visit
  const hand = handOf(visit, device)
  await untilSaved(page)
  await hand.press(page.getByRole('link', { name: 'Alle kaarten' }))
  await page.getByRole('heading', { name: 'Mijn kaarten' }).waitFor()
  await look('mijn kaarten')
  await hand.press(button(page, /weggooien$/).first())
  await hand.press(page.getByRole('link', { name: /^Prullenbak/ }))
  await page.getByRole('heading', { level: 1, name: 'Prullenbak' }).waitFor()
  await look('prullenbak')
}
