import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { type Asked, closeAsked, useAsked } from '#state/asked.ts'
import { closeMap } from '#state/maps.ts'
import { storyMap } from '#tests/features/ask/openStory.tsx'
import { render } from '#tests/support/render.tsx'
import { openPlan, withPlan } from './openPlan.tsx'

let asked: Asked | undefined
function Watch() {
  asked = useAsked()
  return null
}

afterEach(async () => {
  closeAsked()
  await closeMap()
})

test('what I wrote that I ask goes along to the letter, also when it was only just typed', async () => {
  const { map, plan } = withPlan(storyMap('c1-vervoer'), 's1')
  await openPlan(map, plan, '6')
  render(<Watch />)
  await page.getByRole('radio', { name: /brief/i }).click()
  await page.getByLabelText('Wat vraag je? Schrijf één zin').fill('Komt u een keer kijken?')
  await page.getByRole('button', { name: 'Brief of mail maken', exact: true }).click()
  await expect.poll(() => asked).toMatchObject({ what: 'letter', issue: 's1', ask: 'Komt u een keer kijken?' })
})
