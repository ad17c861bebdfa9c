import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { editDealing } from '#model/commands/dealings.ts'
import type { Issue } from '#model/dealings.ts'
import type { Id, NetworkMap } from '#model/records.ts'
import { closeAsked } from '#state/asked.ts'
import { currentMap, edit, undo } from '#state/mapStore.ts'
import { closeMap } from '#state/maps.ts'
import { currentPlace } from '#state/place.ts'
import { resetView } from '#state/view.ts'
import { as, jolanda, mapWith, samira } from '#tests/model/cast.ts'
import { violations } from '#tests/support/render.tsx'
import { storyMap } from '../ask/openStory.tsx'
import { openIssues } from './openIssue.tsx'

const heading = (name: string) => page.getByRole('heading', { name, exact: true })
const text = (words: string) => page.getByText(words, { exact: true })
const button = (name: string) => page.getByRole('button', { name, exact: true })
const link = (name: string) => page.getByRole('link', { name, exact: true })
const field = (name: string) => page.getByRole('textbox', { name, exact: true })
const issuesNow = () => [...(currentMap()?.issues.values() ?? [])]
const within = () => {
  const place = currentPlace()
  return place.at === 'map' ? place.issue : undefined
}

beforeEach(resetView)
afterEach(async () => {
  closeAsked()
  await closeMap()
})

const mapOf = (...issues: readonly Issue[]): NetworkMap =>
  mapWith({ actors: [samira, jolanda], issues, info: { id: crypto.randomUUID() as Id<'info'> } })
const issue = (id: string, order: number, fields: Partial<Issue> = {}): Issue => ({
  title: id,
  topics: [],
  answers: [],
  ...fields,
  id: as(id),
  order,
})

test('without problems: why to write one down, and the button; then it opens on its own page', async () => {
  await openIssues(mapOf())
  await expect.element(page.getByText('Een probleem van jou blijkt vaak van meer mensen te zijn.')).toBeVisible()
  expect(await violations()).toEqual([])
  await button('Probleem toevoegen').click()
  await button('Bewaren').click()
  await expect.element(text('Schrijf in één zin wat het probleem is.')).toBeVisible()
  await field('Wat is het probleem?').fill('De schoolbus komt te laat')
  const topic = page.getByRole('combobox', { name: 'Onderwerp toevoegen' })
  await topic.click()
  await topic.fill('leerlingen')
  await page.getByRole('option', { name: 'Leerlingenvervoer' }).click()
  await field('Wat is er aan de hand?').fill('Drie keer per week.')
  expect(await violations()).toEqual([])
  await button('Bewaren').click()
  await expect.element(heading('De schoolbus komt te laat')).toBeVisible()
  expect(issuesNow()).toMatchObject([
    {
      title: 'De schoolbus komt te laat',
      topics: ['leerlingenvervoer'],
      description: 'Drie keer per week.',
      reportedBy: samira.id,
      answers: [],
    },
  ])
  await expect.element(text('Verteld door jou')).toBeVisible()
  undo()
  await expect.element(text('Dit probleem staat niet meer op je kaart.')).toBeVisible()
})

test('a name that nobody has is not kept as who told it; an empty one is nobody', async () => {
  await openIssues(mapOf(issue('Bus', 0, { reportedBy: jolanda.id })), 'Bus')
  await button('Meer doen').click()
  await page.getByRole('menuitem', { name: 'Wijzigen' }).click()
  const reporter = page.getByRole('combobox', { name: 'Wie vertelde dit?' })
  await expect.element(reporter).toHaveValue('Jolanda Vos')
  await reporter.fill('Wie?')
  await userEvent.tab() // on from the open list
  await button('Bewaren').click()
  await expect.element(page.getByText('Deze naam staat niet op je kaart.')).toBeVisible()
  await reporter.fill('')
  await userEvent.tab()
  await button('Bewaren').click()
  await expect.poll(() => issuesNow()[0]?.reportedBy).toBeUndefined()
  expect(issuesNow()[0]?.title).toBe('Bus')
})

test('open problems first, with whose they are and what is late; closed ones under their own heading', async () => {
  const map = storyMap('c3-dagbesteding')
  // Both problems have the topic of the late agreements: which of them they are about isn't known.
  const one = map.issues.get(as('s2')) as Issue
  await openIssues({ ...map, issues: new Map(map.issues).set(one.id, { ...one, state: 'closed' }) })
  await expect.element(text('2 afspraken zijn te laat.')).toBeVisible()
  expect(text('2 afspraken zijn te laat.').elements()).toHaveLength(1)
  edit('open', open => editDealing(open, 'issues', as<Id<'issues'>>('s2'), { state: 'open' }))
  await expect.element(text('2 afspraken zijn te laat.')).not.toBeInTheDocument()
  await expect.element(heading('Open problemen')).toBeVisible()
  await expect.element(link('Verhuizing zonder ons')).toBeVisible()
  await expect.element(text('Samen (collectief)')).toBeVisible()
  await expect.element(text('Alleen bij jou')).toBeVisible()
  await expect.element(text('3 gevraagd: 2 herkennen dit en van 1 wacht je op antwoord.')).toBeVisible()
  expect(heading('Gesloten problemen').elements()).toEqual([])
  expect(await violations()).toEqual([])
})

test('closed problems keep their verdict; names that turn a sentence around stay apart', async () => {
  await openIssues(mapOf(issue('a', 0, { title: 'האוטובוס', state: 'closed' }), issue('b', 1)))
  await expect.element(heading('Gesloten problemen')).toBeVisible()
  await expect.element(text('Gesloten')).toBeVisible()
  await expect.element(text('Je hebt het nog aan niemand gevraagd.').first()).toBeVisible()
  expect(await violations()).toEqual([])
})

test('a plan begins, and is gone on with or thrown away', async () => {
  await openIssues(mapOf(issue('Bus', 0)))
  await button('Plan in 7 stappen').click()
  const [plan] = [...(currentMap()?.plans.values() ?? [])]
  expect(within()).toEqual({ page: 'plan', id: plan?.id })
  history.back()
  await expect.element(link('Verder met: Plan zonder probleem (stap 1 van 7)')).toBeVisible()
  expect(await violations()).toEqual([])
  await button('Plan weggooien: Plan zonder probleem').click()
  expect(currentMap()?.plans.size).toBe(0)
})

test('Escape loses nothing: what was typed of a problem stands there again', async () => {
  await openIssues(mapOf())
  await button('Probleem toevoegen').click()
  await field('Wat is het probleem?').fill('De lift is stuk')
  await userEvent.keyboard('{Escape}')
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  await button('Probleem toevoegen').click()
  await expect.element(text('Dit had je al ingevuld. Het is nog niet bewaard.')).toBeVisible()
  await button('Leegmaken').click()
  await expect.element(field('Wat is het probleem?')).toHaveValue('')
  await field('Wat is het probleem?').fill('De lift is weer stuk')
  await button('Bewaren').click()
  await expect.element(heading('De lift is weer stuk')).toBeVisible()
  expect(issuesNow()).toMatchObject([{ title: 'De lift is weer stuk', reportedBy: samira.id }])
})
