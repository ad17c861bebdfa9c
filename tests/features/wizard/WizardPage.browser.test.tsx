import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Messages } from '#app/Messages.tsx'
import { WizardPage } from '#features/wizard/WizardPage.tsx'
import { inOrder } from '#model/records.ts'
import { readMap } from '#state/maps.ts'
import { go, usePlace } from '#state/place.ts'
import { render, violations } from '#tests/support/render.tsx'

function Here() {
  const place = usePlace()
  return place.at === 'new' ? <WizardPage step={place.step} /> : <p>{place.at === 'map' ? place.map : place.at}</p>
}

const button = (name: string | RegExp) => page.getByRole('button', { name })
const box = (name: string | RegExp) => page.getByRole('checkbox', { name })
const title = (name: string) => page.getByRole('heading', { level: 1, name })

beforeEach(() => go({ at: 'new', step: 'onderwerpen' }))

test('four questions make a map of a real municipality', async () => {
  render(<Here />)
  await expect.element(title('Waar gaat het over?')).toHaveFocus()
  await box('Leerlingenvervoer').click()
  await page.getByLabelText('Typ je eigen onderwerp').fill('Paardrijden')
  await button('Onderwerp toevoegen').click()
  await expect.element(box('Paardrijden')).toBeChecked()
  expect(await violations()).toEqual([])

  await button('Verder').click()
  await page.getByRole('combobox').fill('medembl')
  await page.getByRole('option', { name: /Medemblik/ }).click()
  await expect.element(page.getByRole('heading', { name: 'Medemblik' })).toBeVisible()
  expect(await violations()).toEqual([])

  await button('Verder').click()
  await expect.element(box(/^Middelgrote gemeente/)).toBeChecked()
  await expect.element(box(/^Probleem: vervoer/)).toBeChecked()
  await box(/^Probleem: vervoer/).click()
  await expect.element(page.getByText('Samen 47 spelers')).toBeVisible()
  expect(await violations()).toEqual([])

  await button('Verder').click()
  await button(/^Adviesraden/).click()
  await button('Heet bij ons anders: Adviesraad Sociaal Domein Medemblik').click()
  await page.getByLabelText(/^Hoe heet Adviesraad Sociaal Domein/).fill('Participatieraad')
  await button('Meer over Adviesraad Sociaal Domein Medemblik').click()
  await expect.element(page.getByText('Wat zegt de wet precies?')).toBeVisible()
  await button(/^Bestuur/).click()
  await button('Bestaat bij ons niet: Wethouder openbare ruimte').click()
  await expect.element(box('Wethouder openbare ruimte')).not.toBeChecked()
  await button(/^Partijen in de gemeenteraad van Medemblik/).click()
  await box('VVD').click()
  await expect.element(page.getByText(/Bron: Register van Overheidsorganisaties, 16 mei 2026/)).toBeVisible()
  await expect.element(box('Ben je lid van KansPlus?')).not.toBeChecked()
  await box('Ben je lid van KansPlus?').click()
  await page.getByRole('searchbox').fill('zelfadvocaten')
  await box('Groep zelfadvocaten').click()
  expect(await violations()).toEqual([])

  await button('Kaart maken met 47 spelers').click()
  await expect.poll(() => location.hash).toMatch(/^#\/kaart\//)
  const map = await readMap(location.hash.replace('#/kaart/', ''))
  const names = inOrder(map.actors).map(({ name }) => name)
  expect(map.actors.size).toBe(47)
  expect(names).toEqual(expect.arrayContaining(['Ik', 'Participatieraad', 'VVD', 'Groep zelfadvocaten']))
  expect(names).toEqual(expect.arrayContaining(['Gemeenteraad Medemblik', 'Raadslid']))
  for (const gone of ['Fractie', 'Wethouder openbare ruimte']) expect(names).not.toContain(gone)
  expect(map.info).toMatchObject({ topics: ['leerlingenvervoer', 'Paardrijden'], absentPlayers: ['wethouder-ruimte'] })
  const ofSelf = inOrder(map.links).filter(({ source, target }) => [source, target].some(id => id.startsWith('ik.')))
  expect(ofSelf.map(({ type }) => type)).toEqual(['memberOf'])
})

test('the next map starts afresh, without a municipality, and Terug goes back a step', async () => {
  render(<Here />)
  await expect.element(box('Leerlingenvervoer')).not.toBeChecked()
  await button('Verder zonder onderwerp').click()
  await box('Weet ik niet, of buiten Nederland').click()
  await button('Verder').click()
  await expect.element(page.getByText('Kies deze als je het niet weet')).toBeVisible()
  await button('Terug').click()
  await expect.element(box('Weet ik niet, of buiten Nederland')).toBeChecked()
  await page.getByRole('combobox').fill('hoorn')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('heading', { name: 'Hoorn' })).toHaveFocus()
  await button('Verder').click()
  await button('Verder').click()
  await button(/^Partijen in de gemeenteraad van Hoorn/).click()
  await expect.element(page.getByText('Het register mist zetels')).toBeVisible()
})

test('Opnieuw beginnen lets go of every choice and goes to the first question; one press brings them back', async () => {
  render(
    <>
      <Here />
      <Messages />
    </>,
  )
  await expect.element(title('Waar gaat het over?')).toBeVisible()
  const startOver = button('Opnieuw beginnen')
  if (startOver.query()) await startOver.click()
  await expect.element(startOver).not.toBeInTheDocument()
  await box('Leerlingenvervoer').click()
  await startOver.click()
  await expect.element(box('Leerlingenvervoer')).not.toBeChecked()
  await expect.element(title('Waar gaat het over?')).toHaveFocus()
  await box('Leerlingenvervoer').click()
  await button('Verder').click()
  await box('Weet ik niet, of buiten Nederland').click()
  expect(await violations()).toEqual([])
  await startOver.click()
  await expect.element(title('Waar gaat het over?')).toHaveFocus()
  await expect.element(box('Leerlingenvervoer')).not.toBeChecked()
  await expect.element(startOver).not.toBeInTheDocument()
  await button('Keuzes terughalen').click()
  await expect.element(box('Leerlingenvervoer')).toBeChecked()
})
