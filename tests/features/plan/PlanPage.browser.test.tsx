import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { applyChange } from '#model/change.ts'
import { removeActors } from '#model/commands/removeActors.ts'
import { answersOf } from '#model/planAnswers.ts'
import type { ActorId, NetworkMap } from '#model/records.ts'
import { closeAsked } from '#state/asked.ts'
import { currentMap, undo } from '#state/mapStore.ts'
import { closeMap } from '#state/maps.ts'
import { storyMap } from '#tests/features/ask/openStory.tsx'
import { violations } from '#tests/support/render.tsx'
import { goTo, openPlan, withPlan } from './openPlan.tsx'

const heading = (name: string | RegExp) => page.getByRole('heading', { name })
const text = (words: string | RegExp) => page.getByText(words)
const link = (name: string) => page.getByRole('link', { name, exact: true })
const button = (name: string) => page.getByRole('button', { name, exact: true })
const field = (name: string) => page.getByRole('combobox', { name, exact: true })
const onMap = () => currentMap() as NetworkMap
const planNow = (id: string) => [...onMap().plans.values()].find(plan => plan.id === id)

beforeEach(closeAsked)
afterEach(() => closeMap())

/** To the next question, which is read from its title. */
async function next(title: string): Promise<void> {
  await link('Volgende').click()
  await expect.element(heading(title)).toHaveFocus()
  expect(await violations()).toEqual([])
}

test('without a problem the first step says what is missing; once one is chosen the keyboard stands at the title', async () => {
  const { map, plan } = withPlan(storyMap('c1-vervoer'))
  await openPlan(map, plan)
  expect(button('Plan weggooien').elements()).toEqual([])
  await button('Volgende').click()
  await expect.element(text('Kies eerst een probleem, of schrijf het op in één zin.')).toBeVisible()
  await button('Bus te laat en rit te lang').click()
  await expect.element(heading('Stap 1 van 7 Wat is het probleem?')).toHaveFocus()
  await expect.element(link('Volgende')).toBeVisible()
})

test('seven questions, one a screen, from the problem to the whole plan on one page', async () => {
  const { map, plan } = withPlan(storyMap('c1-vervoer'))
  await openPlan(map, plan)
  await expect.element(heading('Stap 1 van 7 Wat is het probleem?')).toHaveFocus()
  expect(await violations()).toEqual([])
  await button('Bus te laat en rit te lang').click()
  await expect.element(page.getByLabelText('Het probleem in één zin')).toHaveValue('Bus te laat en rit te lang')

  await next('Stap 2 van 7 Wie heeft er nog meer last van?')
  await expect.element(page.getByLabelText('Wat zei Jolanda Vos?')).toHaveDisplayValue('Herkent dit')
  await page.getByLabelText('Wat zei KansPlus?').selectOptions('Gevraagd, wacht op antwoord')

  await next('Stap 3 van 7 Is het van jou alleen, of van meer mensen?')
  await expect.element(text('Samen (collectief)')).toBeVisible()
  await expect.element(text('Jolanda Vos en Peter Kok herkennen dit.')).toBeVisible()
  await expect.element(text('Van KansPlus en Medezeggenschapsraad De Brug wacht je nog op antwoord.')).toBeVisible()

  await next('Stap 4 van 7 Wie beslist hierover?')
  expect(page.getByRole('checkbox').elements()).toHaveLength(4)
  await page.getByRole('checkbox', { name: /^Wethouder De Graaf/ }).click()

  await next('Stap 5 van 7 Via wie kom je daar?')
  await expect.element(text('4 stappen')).toBeVisible()
  await expect.element(text('Nog geen niet-officiële weg op je kaart.')).toBeVisible()
  await page.getByRole('radio', { name: 'De kortste weg' }).click()

  await next('Stap 6 van 7 Wat vraag je, en wanneer?')
  await page.getByLabelText('Wat vraag je? Schrijf één zin').fill('Wilt u zorgen dat de bus op tijd komt?')
  await page.getByRole('radio', { name: /^In een gesprek/ }).click()

  await next('Stap 7 van 7 Wat spreek je af, en wat als het niet lukt?')
  await expect.element(heading('Mulder stelt een schriftelijke vraag aan het college')).toBeVisible()
  await page.getByLabelText(/^Wat doe je als het niet lukt/).fill('Dan spreken we in bij de raad.')

  await link('Bekijk mijn plan').click()
  await expect.element(heading('Mijn plan')).toHaveFocus()
  expect(await violations()).toEqual([])
  await expect.element(text('De weg naar Wethouder De Graaf gaat via Jolanda Vos en Raadslid Mulder.')).toBeVisible()
  await expect.element(text('Wilt u zorgen dat de bus op tijd komt?')).toBeVisible()
  await expect.element(text('Dan spreken we in bij de raad.')).toBeVisible()
  await expect.element(link('Praat met Wethouder De Graaf, en noteer het gesprek.')).toBeVisible()
  expect(planNow(plan)).toMatchObject({ issue: 's1', step: '7' })
})

test('what is typed is kept on going on, and a plan is taken up where it was left', async () => {
  const { map, plan } = withPlan(storyMap('c1-vervoer'), 's1')
  await openPlan(map, plan, '6')
  await page.getByLabelText('Wat vraag je? Schrijf één zin').fill('Komt u een keer kijken?')
  await link('Stoppen, later verder').click()
  await expect.element(text('{"page":"alle"}')).toBeVisible()
  expect(planNow(plan)?.step).toBe('6')
  goTo(map, plan)
  await expect.element(heading('Stap 6 van 7 Wat vraag je, en wanneer?')).toBeVisible()
  await expect.element(page.getByLabelText('Wat vraag je? Schrijf één zin')).toHaveValue('Komt u een keer kijken?')
  undo()
  await expect.element(page.getByLabelText('Wat vraag je? Schrijf één zin')).toHaveValue('')
  expect(planNow(plan)?.step).toBe('6')
})

test('a problem that is not on the map yet: one sentence, and its topic', async () => {
  const { map, plan } = withPlan(storyMap('c1-vervoer'))
  await openPlan(map, plan)
  await button('Dit is mijn probleem').click()
  await expect.element(text('Er staat nog niets. Schrijf eerst in één zin wat het probleem is.')).toBeVisible()
  await page.getByLabelText('Het probleem in één zin').fill('Er is geen begeleider in de bus')
  await userEvent.keyboard('{Enter}')
  await field('Onderwerp toevoegen').fill('leerling')
  await page.getByRole('option', { name: 'Leerlingenvervoer' }).click()
  const made = [...onMap().issues.values()].at(-1)
  expect(made).toMatchObject({
    title: 'Er is geen begeleider in de bus',
    topics: ['leerlingenvervoer'],
    reportedBy: 'ik',
  })
  expect(planNow(plan)?.issue).toBe(made?.id)
  await next('Stap 2 van 7 Wie heeft er nog meer last van?')
  expect(page.getByRole('heading', { level: 2 }).elements()).toHaveLength(5)
  expect(button('Toon er nog 1').elements()).toEqual([])
})

test('a problem of one has another way, and the plan can end there', async () => {
  const { map, plan } = withPlan(storyMap('c3-dagbesteding'), 's2')
  await openPlan(map, plan, '3')
  await expect.element(text('Alleen bij jou')).toBeVisible()
  await expect.element(text(/Op je kaart: Cliëntondersteuner Nadia/)).toBeVisible()
  await expect.element(heading('Bezwaar')).toBeVisible()
  expect(await violations()).toEqual([])
  await link('Hier stoppen en mijn plan bekijken').click()
  await expect.element(heading('Mijn plan')).toBeVisible()
  goTo(map, plan)
  await expect.element(heading('Mijn plan')).toBeVisible()
})

test('both ways side by side, and both advised', async () => {
  const story = withPlan(storyMap('c5-bankjes'), 's1')
  await openPlan(story.map, story.plan, '4')
  await page.getByRole('checkbox', { name: /^Wethouder Bosman/ }).click()
  await next('Stap 5 van 7 Via wie kom je daar?')
  await expect.element(text('Doe het liefst allebei. Dat werkt vaak het best.')).toBeVisible()
  await page.getByRole('radio', { name: 'Allebei' }).click()
  goTo(story.map, story.plan, 'overzicht')
  await expect.element(text('De weg naar Wethouder Bosman (wegen en groen) gaat via Bakker Verhoeven.')).toBeVisible()
})

test('what is missing is said, with a way on: no problem, no topic, nobody chosen, no Ik, no way', async () => {
  const { map, plan } = withPlan(storyMap('c1-vervoer'))
  await openPlan(map, plan, '2')
  await expect.element(text('Bij dit plan hoort nog geen probleem.')).toBeVisible()
  await link('Naar stap 1').click()
  await page.getByLabelText('Het probleem in één zin').fill('Iets')
  await button('Dit is mijn probleem').click()
  goTo(map, plan, '4')
  await expect.element(text(/Dit probleem heeft nog geen onderwerp/)).toBeVisible()
  goTo(map, plan, '5')
  await expect.element(text(/Je hebt nog niet gekozen wie beslist/)).toBeVisible()
  await link('Naar stap 4').click()
  await field('Iemand anders kiezen').fill('taxi')
  await page.getByRole('option', { name: /Taxi Noord/ }).click()
  await next('Stap 5 van 7 Via wie kom je daar?')
  await expect.element(text('Er is nog geen weg naar Taxi Noord.')).toBeVisible()
  await expect.element(button('Lijn maken met Taxi Noord')).toBeVisible()
  goTo(map, 'weg')
  await expect.element(text(/Dit plan staat niet meer op de kaart/)).toBeVisible()
  expect(await violations()).toEqual([])
})

test('who decides and is thrown away leaves the plan; without Ik the plan asks who I am', async () => {
  const { map, plan } = withPlan(storyMap('c5-bankjes'), 's1')
  const chosen = [...map.plans.values()].map(one => ({ ...one, answers: '{"deciders":["wroom","weg","jan"]}' }))
  const gone = { ...map, plans: new Map(chosen.map(one => [one.id, one])) }
  const left = applyChange(gone, removeActors(gone, ['wroom' as ActorId]))
  expect(answersOf([...left.plans.values()][0] ?? { answers: '' }).deciders).toEqual(['weg', 'jan'])
  const ik = { ...left.actors.get('ik' as ActorId) }
  Reflect.deleteProperty(ik, 'self')
  const actors = new Map(left.actors).set('ik' as ActorId, ik as never)
  await openPlan({ ...left, actors }, plan, '5')
  await expect.element(text('Wie ben jij op deze kaart?')).toBeVisible()
  await field('Je naam op de kaart').fill('wim')
  await page.getByRole('option', { name: /Wim/ }).click()
  await expect.element(heading('Raadslid Jan de Boer')).toBeVisible()
  await expect.element(text('2 stappen')).toBeVisible()
})

test('a plan is thrown away by the name of its problem, and comes back', async () => {
  const { map, plan } = withPlan(storyMap('c1-vervoer'), 's1')
  await openPlan(map, plan, '1')
  await button('Meer doen').click()
  await page.getByRole('menuitem', { name: 'Plan weggooien' }).click()
  await expect.poll(() => planNow(plan)).toBeUndefined()
  expect(onMap().issues.size).toBe(1)
  undo()
  await expect.poll(() => planNow(plan)?.issue).toBe('s1')
})
