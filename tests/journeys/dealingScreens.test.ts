import { type Device, journey, startVisit, type Visit } from '#tests/support/journey.ts'
import { button, untilDrawn } from './pages.ts'

// Every page and dialog about problems, talks and letters, looked at with axe: light and dark, desktop and phone.

const LOOKS: readonly { readonly device: Device; readonly colorScheme: 'light' | 'dark' }[] = [
  { device: 'desktop', colorScheme: 'light' },
  { device: 'phone', colorScheme: 'dark' },
]

const PAGES = [
  ['problemen', 'Problemen'],
  ['problemen/probleem/s1', 'Bus te laat en rit te lang'],
  ['gesprekken', 'Wat moet ik doen?'],
  ['gesprekken/gesprek', 'Gesprekken'],
  ['gesprekken/afspraken', 'Afspraken'],
  ['gesprekken/bijeenkomsten', 'Bijeenkomsten'],
  ['gesprekken/bijeenkomst/b1', 'Nieuwjaarsreceptie gemeente Waterbeek'],
  ['gesprekken/spiekbriefje/b1', /^Spiekbriefje/],
  ['gesprekken/brieven', 'Brieven en berichten'],
  ['vragen/bondgenoten/leerlingenvervoer', 'Wie staat naast me?'],
  ['vragen/invloed', 'Wie heeft invloed?'],
  ['vragen/mist', 'Wie mist er nog?'],
  ['vragen/naam', 'Wie weet wie wat doet?'],
  ['vragen/stem/leerlingenvervoer', 'Wie zit er niet aan tafel?'],
] as const

for (const { device, colorScheme } of LOOKS) {
  journey(`all about problems and talks can be used by everyone: ${device}, ${colorScheme}`, async ({ browser }) => {
    const visit = await startVisit(browser, device)
    const { page } = visit
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await visit.open()
    await button(page, 'Voorbeeld bekijken').click()
    await untilDrawn(page)
    const map = /#\/kaart\/[^/]+/.exec(page.url())?.[0] ?? ''
    for (const [address, title] of PAGES) {
      await visit.open(`${map}/${address}`)
      await page.getByRole('heading', { level: 1, name: title }).waitFor()
      await visit.look(address)
    }
    await lookAtForms(visit, map)
    await lookAtSomeone(visit, map)
    await visit.context.close()
    visit.expectClean()
  })
}

async function lookAtForms(visit: Visit, map: string): Promise<void> {
  const { page, look } = visit
  const form = async (address: string, name: string | RegExp) => {
    await visit.open(`${map}/${address}`)
    await page.locator('main').getByRole('button', { name }).first().click()
    await page.getByRole('dialog').waitFor()
    await look(`${address}: ${name}`)
  }
  await form('problemen', 'Probleem toevoegen')
  await form('gesprekken/gesprek', 'Gesprek noteren')
  await page.getByText('Meer invullen', { exact: true }).click()
  await look('een gesprek in het lang')
  await form('gesprekken/afspraken', 'Afspraak toevoegen')
  await form('gesprekken/bijeenkomsten', 'Bijeenkomst toevoegen')
  await form('gesprekken/brieven', /^Brief of mail maken/)
  await page.getByRole('dialog').getByRole('button', { name: 'Brief maken' }).click()
  await page.getByRole('heading', { level: 1, name: /^Brief/ }).waitFor()
  await look('brief')
  await visit.open(`${map}/problemen`)
  await page.getByRole('button', { name: 'Plan in 7 stappen' }).first().click()
  await page.getByText('Stap 1 van 7').first().waitFor()
  await look('plan')
}

async function lookAtSomeone(visit: Visit, map: string): Promise<void> {
  const { page, look } = visit
  const details = page.getByRole('complementary')
  for (const name of ['Alles over deze persoon', 'Voorgoed wissen', 'Contactkaart opslaan']) {
    await visit.open(`${map}/gesprekken/speler:mulder`)
    await details.getByRole('button', { name: 'Meer doen', exact: true }).click()
    await page.getByRole('menuitem', { name }).click()
    await page.getByRole('dialog').getByRole('heading').first().waitFor()
    await look(name)
    await page.reload()
  }
}
