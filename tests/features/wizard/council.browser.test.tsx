import { beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { NO_CHOICES } from '#features/wizard/choices.ts'
import { WizardPage } from '#features/wizard/WizardPage.tsx'
import { loadCouncil } from '#formats/catalogue.ts'
import { keepForDevice } from '#state/drafts.ts'
import { listAgain } from '#state/mapList.ts'
import { go, usePlace } from '#state/place.ts'
import { render, violations } from '#tests/support/render.tsx'
import { uiText } from '#text/ui.ts'

vi.mock('#formats/catalogue.ts', { spy: true })

const MEDEMBLIK = 'GM0420'
const button = (name: string | RegExp) => page.getByRole('button', { name })

beforeEach(async () => {
  await listAgain() // what this device has kept has been read
  vi.mocked(loadCouncil).mockReset()
  go({ at: 'new', step: 'spelers' })
})

function Here() {
  const place = usePlace()
  return place.at === 'new' ? <WizardPage step={place.step} /> : <p>{place.at}</p>
}

test('parties that do not come in are told; the map is not made without them, and is made once they are there', async () => {
  keepForDevice('newMap', { ...NO_CHOICES, municipality: MEDEMBLIK, parties: ['VVD'] })
  vi.mocked(loadCouncil).mockRejectedValueOnce(new TypeError('offline')).mockRejectedValueOnce(new TypeError('offline'))
  render(<Here />)
  await expect.element(page.getByText(uiText.notHere.text)).toBeVisible()
  expect(await violations()).toEqual([])
  await button(/^Kaart maken/).click()
  await expect.element(page.getByRole('alert')).toHaveTextContent(uiText.notHere.text)
  await button(/^Kaart maken/).click()
  await expect.element(page.getByText('map', { exact: true })).toBeVisible()
})

test('who chose no parties makes a map without the register', async () => {
  keepForDevice('newMap', { ...NO_CHOICES, municipality: MEDEMBLIK })
  vi.mocked(loadCouncil).mockRejectedValue(new TypeError('offline'))
  render(<Here />)
  await button(/^Kaart maken/).click()
  await expect.element(page.getByText('map', { exact: true })).toBeVisible()
})
