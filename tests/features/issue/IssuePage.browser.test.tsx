import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Id, NetworkMap } from '#model/records.ts'
import { closeAsked } from '#state/asked.ts'
import { currentMap, undo } from '#state/mapStore.ts'
import { closeMap } from '#state/maps.ts'
import { useSaid } from '#state/messages.ts'
import { currentPlace } from '#state/place.ts'
import { resetView, useView } from '#state/view.ts'
import { as } from '#tests/model/cast.ts'
import { violations } from '#tests/support/render.tsx'
import { storyMap } from '../ask/openStory.tsx'
import { openIssues, readAsked } from './openIssue.tsx'

const heading = (name: string) => page.getByRole('heading', { name, exact: true })
const text = (words: string) => page.getByText(words, { exact: true })
const button = (name: string) => page.getByRole('button', { name, exact: true })
const link = (name: string) => page.getByRole('link', { name, exact: true })
const answerOf = (name: string) => page.getByRole('combobox', { name: `Antwoord van ${name}`, exact: true })
const issueNow = (id = 's1') => currentMap()?.issues.get(as<Id<'issues'>>(id))
const place = () => {
  const now = currentPlace()
  return now.at === 'map' ? now : undefined
}
const told = () => useSaid.getState().messages.map(({ text: words, undo: offers }) => [words, offers])

beforeEach(resetView)
afterEach(async () => {
  closeAsked()
  await closeMap()
})

/** A story with other fields for one of its problems. */
function withIssue(map: NetworkMap, id: string, fields: object): NetworkMap {
  const issue = map.issues.get(as(id))
  return { ...map, issues: new Map(map.issues).set(as(id), { ...issue, ...fields } as never) }
}

test.each([
  ['c1-vervoer', 's1', 'Samen (collectief)', 'Jolanda Vos en Peter Kok herkennen dit ook. Samen bereik je meer.'],
  [
    'c3-dagbesteding',
    's1',
    'Samen (collectief)',
    'Ria en Familieraad Horizon herkennen dit ook. Samen bereik je meer.',
  ],
  [
    'c3-dagbesteding',
    's2',
    'Alleen bij jou',
    'KansPlus, Ria, Familieraad Horizon en 1 ander herkennen dit niet. Er staat niemand meer op je kaart om te vragen. Pak het daarom voor jezelf aan.',
  ],
  [
    'c5-bankjes',
    's1',
    'Samen (collectief)',
    'Ouderenbond Rietdijk, Toos en Ans herkennen dit ook. Samen bereik je meer.',
  ],
  [
    'c7-18plus',
    's1',
    'Samen (collectief)',
    'KansPlus ledengroep Hoogelande, Mieke en Els herkennen dit ook. Samen bereik je meer.',
  ],
])('%s %s: the verdict and why', async (story, issue, verdict, why) => {
  await openIssues(storyMap(story), issue)
  await expect.element(text(verdict)).toBeVisible()
  await expect.element(text(why)).toBeVisible()
})

test('the page of a problem: who was asked, who is still to ask, what to do; nothing wrong for who cannot see it', async () => {
  await openIssues(storyMap('c1-vervoer'), 's1')
  await expect.element(heading('Bus te laat en rit te lang')).toBeVisible()
  await expect.element(answerOf('Jolanda Vos')).toHaveValue('confirms')
  await expect.element(answerOf('Medezeggenschapsraad De Brug')).toHaveValue('asked')
  await expect.element(button('Gevraagd: KansPlus')).toBeVisible()
  await expect.element(button('Gevraagd: Wmo-raad Waterbeek')).toBeVisible()
  const titles = page.getByRole('heading', { level: 2 }).elements()
  expect(titles.map(element => element.textContent)).toEqual([
    'Van wie is dit probleem?',
    'Wie heb je gevraagd?',
    'Nog vragen',
    'Wat kun je nu doen?',
    'Afspraken hierover',
    'Gesprekken hierover',
  ])
  await button('Toon nog 3 tips').click()
  for (const fold of document.querySelectorAll('details')) fold.open = true
  await expect
    .element(
      page.getByText('Uit: Op lokaal niveau samenwerken en invloed uitoefenen. Schrijf een brief aan wie beslist.'),
    )
    .toBeVisible()
  expect(await violations()).toEqual([])
})

test('an answer is changed, taken away and given at once; each can be undone', async () => {
  await openIssues(storyMap('c1-vervoer'), 's1')
  await userEvent.selectOptions(answerOf('Medezeggenschapsraad De Brug'), 'confirms')
  expect(told()).toEqual([['Medezeggenschapsraad De Brug herkent dit.', true]])
  expect(issueNow()?.answers.at(-1)).toMatchObject({ actor: 'mr', answer: 'confirms' })
  await button('Antwoord weghalen: Jolanda Vos').click()
  await button('Antwoord weghalen: Peter Kok').click()
  await button('Antwoord weghalen: Medezeggenschapsraad De Brug').click()
  await expect.element(text('Nog niet bekend')).toBeVisible()
  await expect.element(page.getByText('Je hebt het nog aan niemand gevraagd. Je kunt het nog aan')).toBeVisible()
  await button('Herkent dit niet: KansPlus').click()
  await expect.element(answerOf('KansPlus')).toHaveValue('denies')
  undo()
  await expect.element(button('Herkent dit niet: KansPlus')).toBeVisible()
  undo()
  await expect.element(answerOf('Medezeggenschapsraad De Brug')).toHaveValue('confirms')
})

test('someone else of the map is asked; family says that it does not count', async () => {
  const map = withIssue(storyMap('c3-dagbesteding'), 's2', { answers: [{ actor: 'tom', answer: 'confirms' }] })
  await openIssues(map, 's2')
  await expect.element(page.getByText('Familie. Dit antwoord telt niet mee.')).toBeVisible()
  await expect.element(page.getByText('Tom is familie. Dat telt niet mee.')).toBeVisible()
  const other = page.getByRole('combobox', { name: 'Iemand anders vragen' })
  await other.click() // in sight first: a list closes when the page is scrolled
  await other.fill('Nadia')
  await page.getByRole('option', { name: /Nadia/ }).click()
  await expect.element(answerOf('Cliëntondersteuner Nadia (MEE)')).toHaveValue('asked')
  await expect.element(other).toHaveValue('')
})

test('the advice leads on: the way, a letter, a talk, why and by which point', async () => {
  await openIssues(storyMap('c1-vervoer'), 's1')
  await expect
    .element(page.getByText('officieel (5 stappen) en niet officieel (2 stappen). Doe het allebei.'))
    .toBeVisible()
  await button('Brief of mail maken: Schrijf samen een brief').click()
  await expect.poll(readAsked).toEqual({ what: 'letter', issue: 's1', to: ['mulder', 'raad', 'degraaf', 'college'] })
  await button('Gesprek noteren').first().click()
  await expect.poll(readAsked).toEqual({ what: 'talk', issue: 's1' })
  await link('De weg naar Wethouder De Graaf').click()
  expect(place()?.ask).toEqual({ about: 'weg', actor: 'degraaf' })
})

test('of one person only: the other way, with who can help', async () => {
  await openIssues(storyMap('c3-dagbesteding'), 's2')
  for (const title of [
    'Vraag iemand om je te helpen',
    'Vraag om een gesprek',
    'Dien een klacht in',
    'Maak bezwaar tegen een besluit',
  ])
    await expect.element(heading(title)).toBeVisible()
  await expect
    .element(text('Cliëntondersteuner Nadia (MEE) kan met je meedenken, en meegaan naar een gesprek.'))
    .toBeVisible()
  expect(await violations()).toEqual([])
})

test('close, open again and throw away, each with a way back', async () => {
  await openIssues(storyMap('c1-vervoer'), 's1')
  await button('Meer doen').click()
  await page.getByRole('menuitem', { name: 'Probleem sluiten' }).click()
  await expect.element(page.getByText('Dit probleem is gesloten.')).toBeVisible()
  expect(heading('Wat kun je nu doen?').elements()).toEqual([])
  expect(await violations()).toEqual([])
  await button('Weer openen').click()
  await expect.element(heading('Wat kun je nu doen?')).toBeVisible()
  await button('Meer doen').click()
  await page.getByRole('menuitem', { name: 'Weggooien' }).click()
  await expect.element(heading('Problemen')).toBeVisible()
  expect(issueNow()).toBeUndefined()
  undo()
  await expect.element(link('Bus te laat en rit te lang')).toBeVisible()
})

test('two problems become one, and come apart by undo', async () => {
  await openIssues(storyMap('c3-dagbesteding'), 's1')
  await button('Meer doen').click()
  await page.getByRole('menuitem', { name: 'Samenvoegen met …' }).click()
  await button('Samenvoegen').click()
  await expect.element(text('Kies eerst een probleem.')).toBeVisible()
  await page.getByRole('radio', { name: /Tom wil een vaste zitplek/ }).click()
  expect(await violations()).toEqual([])
  await button('Samenvoegen').click()
  expect(issueNow('s2')).toBeUndefined()
  await expect.element(answerOf('KansPlus')).toHaveValue('denies')
  await expect.element(page.getByText('Tom wil een vaste zitplek')).toBeVisible()
  undo()
  await expect.poll(() => issueNow('s2')?.answers.length).toBe(4)
  expect(issueNow()?.answers).toHaveLength(3)
})

test('on the map: everyone it is about, and Ik', async () => {
  await openIssues(storyMap('c1-vervoer'), 's1')
  await button('Meer doen').click()
  await page.getByRole('menuitem', { name: 'Toon op de kaart' }).click()
  expect([...useView.getState().selection].sort()).toEqual(['asd', 'ik', 'jolanda', 'kansplus', 'mr', 'peter'])
  expect(place()?.view).toBe('kaart')
})

test('a problem that is gone says so', async () => {
  await openIssues(storyMap('c1-vervoer'), 'weg')
  await expect.element(text('Dit probleem staat niet meer op je kaart.')).toBeVisible()
  await expect.element(link('Alle problemen')).toBeVisible()
})

test('without Ik, topics or anyone asked: what to do first, and no way that cannot be known', async () => {
  const map = withIssue(storyMap('c1-vervoer'), 's1', { topics: [], answers: [] })
  const actors = [...map.actors].map(([id, { self: _self, ...actor }]) => [id, actor] as const)
  await openIssues({ ...map, actors: new Map(actors) }, 's1')
  await expect.element(link('Zeggen wie je bent')).toBeVisible()
  await expect.element(heading('Kies een onderwerp')).toBeVisible()
  await expect.element(text('Nog geen onderwerp')).toBeVisible()
  expect(page.getByRole('link', { name: /De weg naar/ }).elements()).toEqual([])
  expect(await violations()).toEqual([])
  await button('Onderwerp kiezen: Kies een onderwerp').click()
  await expect.element(heading('Probleem wijzigen')).toBeVisible()
})

test('talks about it tell which ways were used, and which kind is missing', async () => {
  const map = storyMap('c1-vervoer')
  const talk = { id: 't', order: 0, on: '2026-10-01', actors: ['mulder'], channel: 'hallway', formality: 'informal' }
  const contactMoments = new Map([['t', { ...talk, issue: 's1', answered: 'Hij vraagt het na.' }]]) as never
  await openIssues({ ...map, contactMoments }, 's1')
  await expect.element(text('Tot nu toe: 0 officiële gesprekken en 1 niet officieel.')).toBeVisible()
  await expect.element(page.getByText('Probeer ook een officiële weg.')).toBeVisible()
  await expect.element(text('Hij vraagt het na.')).toBeVisible()
  expect(await violations()).toEqual([])
  await button('Gesprek openen: 1 oktober 2026').click()
  await expect.poll(readAsked).toEqual({ what: 'talk', edit: 't' })
})
