import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { TodoPage } from '#features/todo/TodoPage.tsx'
import { daysAfter } from '#model/days.ts'
import type { Agreement, ContactMoment, Gathering, Issue } from '#model/dealings.ts'
import type { Actor } from '#model/records.ts'
import { type Asked, closeAsked, useAsked } from '#state/asked.ts'
import { undo, useOpening } from '#state/mapStore.ts'
import { addressOf, currentPlace } from '#state/place.ts'
import { today } from '#state/today.ts'
import { openedMap, openTestMap } from '#tests/features/openTestMap.ts'
import { type Lists, line, samira, someone } from '#tests/model/cast.ts'
import { render, violations } from '#tests/support/render.tsx'

beforeEach(closeAsked)

const heading = (name: string | RegExp) => page.getByRole('heading', { name })
const button = (name: string) => page.getByRole('button', { name, exact: true })
async function more(what: string, item: string): Promise<void> {
  await button(`Meer doen met: ${what}`).click()
  await page.getByRole('menuitem', { name: item }).click()
}
const text = (words: string | RegExp) => page.getByText(words)
const record = <R,>(id: string, fields: object) => ({ order: 0, ...fields, id }) as unknown as R
const ago = (days: number) => daysAfter(today(), -days)

let asked: Asked | undefined
function Pages() {
  const { shown } = useOpening()
  asked = useAsked()
  return shown ? (
    <main lang="nl">
      <TodoPage map={openedMap().info.id} nav={null} />
    </main>
  ) : null
}

async function openTodo(lists: Lists): Promise<void> {
  await openTestMap(lists)
  location.hash = addressOf({ at: 'map', map: openedMap().info.id, view: 'gesprekken', dealing: { page: 'doen' } })
  render(<Pages />)
}

const friend = someone('vriend', 1, { name: 'Jolanda Vos', checkedOn: ago(1) })
const alderman = someone('graaf', 2, {
  name: 'De Graaf',
  role: 'decides',
  topics: ['leerlingenvervoer'],
  checkedOn: ago(1),
})
const agreement = (id: string, fields: object) =>
  record<Agreement>(id, { on: ago(60), actors: ['graaf'], owner: 'graaf', state: 'open', text: id, ...fields })
const problem = (answers: readonly object[]) =>
  record<Issue>('s', { title: 'Bus te laat', topics: ['leerlingenvervoer'], answers })

test('an agreement that is late: Klaar, and back with undo', async () => {
  await openTodo({ actors: [samira, friend, alderman], agreements: [agreement('Komt kijken', { due: ago(3) })] })
  await expect.element(heading(/^Te laat/)).toBeVisible()
  await expect.element(text(/uiterlijk .*3 dagen geleden/)).toBeVisible()
  await expect.element(text('De Graaf doet dit. Afgesproken op')).toBeVisible()
  expect(await violations()).toEqual([])
  await button('Klaar: Komt kijken').click()
  expect(openedMap().agreements.values().next().value).toMatchObject({ state: 'done' })
  await expect.element(text('Niets te doen')).toBeVisible()
  undo()
  await expect.element(button('Klaar: Komt kijken')).toBeVisible()
})

test('its other buttons open what they say', async () => {
  await openTodo({ actors: [samira, alderman], agreements: [agreement('Komt kijken', { due: today() })] })
  await expect.element(heading(/^Binnen 7 dagen/)).toBeVisible()
  await button('Herinnering sturen: Komt kijken').click()
  await expect.poll(() => asked).toEqual({ what: 'letter', kind: 'reminder', to: ['graaf'], agreement: 'Komt kijken' })
  await more('Komt kijken', 'Gesprek noteren')
  await expect.poll(() => asked).toEqual({ what: 'talk', actors: ['graaf'] })
  await more('Komt kijken', 'Openen')
  await expect.poll(() => asked).toEqual({ what: 'agreement', edit: 'Komt kijken' })
})

test('what I do myself sends no reminder to me', async () => {
  await openTodo({ actors: [samira, alderman], agreements: [agreement('Bellen', { due: today(), owner: 'ik' })] })
  await expect.element(text('Jij doet dit.')).toBeVisible()
  expect(button('Herinnering sturen: Bellen').elements()).toEqual([])
  await button('Gesprek noteren: Bellen').click()
  await expect.poll(() => asked).toEqual({ what: 'talk', actors: ['graaf'] })
})

test('more than five: the rest on asking', async () => {
  const agreements = [1, 2, 3, 4, 5, 6, 7].map(n => agreement(`Afspraak ${n}`, { due: ago(20 - n) }))
  await openTodo({ actors: [samira, alderman], agreements })
  await expect.element(heading('Te laat 7')).toBeVisible()
  expect(heading(/^Afspraak/).elements()).toHaveLength(5)
  await button('Toon alles (7): Te laat').click()
  expect(heading(/^Afspraak/).elements()).toHaveLength(7)
})

test('no answer yet: note it at once, or ask again', async () => {
  await openTodo({
    actors: [samira, friend, alderman],
    issues: [problem([{ actor: 'vriend', answer: 'asked', on: ago(20) }])],
    contactMoments: [
      record<ContactMoment>('m', {
        on: ago(30),
        actors: ['graaf'],
        channel: 'letter',
        asked: 'Komt u langs?',
        replyBy: ago(2),
        issue: 's',
      }),
    ],
  })
  await expect.element(heading('Nog geen antwoord 2')).toBeVisible()
  await expect.element(text('Je vroeg: Komt u langs?')).toBeVisible()
  expect(await violations()).toEqual([])
  await button('Herinnering sturen: De Graaf').click()
  await expect.poll(() => asked).toEqual({ what: 'letter', kind: 'reminder', to: ['graaf'], moment: 'm' })
  await more('De Graaf', 'Gesprek noteren')
  await expect.poll(() => asked).toEqual({ what: 'talk', actors: ['graaf'], issue: 's' })
  await more('Jolanda Vos', 'Herinnering sturen')
  await expect.poll(() => asked).toEqual({ what: 'letter', kind: 'reminder', to: ['vriend'], issue: 's' })
  await button('Herkent dit: Jolanda Vos').click()
  expect(openedMap().issues.values().next().value?.answers).toEqual([
    { actor: 'vriend', answer: 'confirms', on: today() },
  ])
  await expect.element(heading('Nog geen antwoord 1')).toBeVisible()
})

test('gatherings: registering is ticked off, and notes are made on its own page', async () => {
  const gathering = (id: string, fields: object) => record<Gathering>(id, { title: id, actors: [], ...fields })
  await openTodo({
    actors: [samira],
    gatherings: [
      gathering('Raad', { on: daysAfter(today(), 5), registerBefore: daysAfter(today(), 1) }),
      gathering('Te laat gezien', { on: daysAfter(today(), 5), registerBefore: ago(1) }),
      gathering('Receptie', { on: ago(1) }),
    ],
  })
  await expect.element(heading('Aanmelden 2')).toBeVisible()
  await expect.element(text(/Vraag of het nog kan/)).toBeVisible()
  await button('Ik heb me aangemeld: Raad').click()
  await expect.element(heading('Aanmelden 1')).toBeVisible()
  expect(await violations()).toEqual([])
  await page.getByRole('link', { name: 'Opschrijven wie je sprak: Receptie' }).click()
  expect(currentPlace()).toMatchObject({ dealing: { page: 'bijeenkomst', id: 'Receptie' } })
})

test('not spoken for long, and never: note a talk, or find the way', async () => {
  const group = someone('groep', 3, { kind: 'group', name: 'Groep' })
  const mayor = { ...alderman, id: 'mulder' as Actor['id'], order: 4, name: 'Mulder' }
  await openTodo({
    actors: [samira, alderman, group, mayor],
    issues: [problem([{ actor: 'groep', answer: 'confirms' }])],
    contactMoments: [record<ContactMoment>('m', { on: ago(91), actors: ['graaf'], channel: 'talk' })],
  })
  await expect.element(heading('Lang niet gesproken 2')).toBeVisible()
  await expect.element(text(/91 dagen geleden/)).toBeVisible()
  await expect.element(text(/Je hebt nog geen gesprek genoteerd/)).toBeVisible()
  await button('Gesprek noteren: De Graaf').click()
  await expect.poll(() => asked).toEqual({ what: 'talk', actors: ['graaf'], issue: 's' })
  await button('Mulder').click()
  expect(currentPlace()).toMatchObject({ beside: { kind: 'speler', id: 'mulder' } })
  await page.getByRole('link', { name: 'De weg naar Mulder' }).click()
  expect(currentPlace()).toMatchObject({ ask: { about: 'weg', actor: 'mulder' } })
})

test('thirty seats without a name are one card', async () => {
  const seats = Array.from({ length: 30 }, (_, at) =>
    someone(`s${at}`, at + 1, { name: `Zetel ${at}`, placeholder: true }),
  )
  await openTodo({ actors: [samira, ...seats] })
  await expect.element(heading('Naam nog niet bekend 30')).toBeVisible()
  expect(page.getByRole('heading', { level: 3 }).elements()).toEqual([])
  await expect.element(text('Niets te doen')).toBeVisible()
  await page.getByRole('link', { name: 'Wie weet de naam?' }).click()
  expect(currentPlace()).toMatchObject({ ask: { about: 'naam' } })
})

test('names in office: one ticked off, then all in one edit', async () => {
  const council = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name, at) =>
    someone(name, at + 1, { name, sector: 'politics', jobTitle: 'raadslid' }),
  )
  await openTodo({ actors: [samira, ...council] })
  await expect.element(heading('Nakijken na de verkiezingen 7')).toBeVisible()
  expect(button('Nagekeken: f').elements()).toEqual([])
  expect(await violations()).toEqual([])
  await button('Nagekeken: a').click()
  const checked = () => [...openedMap().actors.values()].filter(({ checkedOn }) => checkedOn === today()).length
  expect(checked()).toBe(1)
  await button('Allemaal nagekeken (6)').click()
  expect(checked()).toBe(7)
  await expect.element(heading(/^Nakijken/)).not.toBeInTheDocument()
  undo()
  expect(checked()).toBe(1)
})

test('who wasn’t heard of for a year: it still holds', async () => {
  await openTodo({ actors: [samira, someone('b', 1, { name: 'Peter Kok', checkedOn: '2020-01-01' })] })
  await expect.element(heading('Klopt dit nog? 1')).toBeVisible()
  await button('Klopt nog: Peter Kok').click()
  await expect.element(heading(/^Klopt dit nog/)).not.toBeInTheDocument()
})

test('nothing to do: what might be next', async () => {
  await openTodo({ actors: [samira, friend], links: [line('l', 0, 'ik', 'knows', 'vriend')], issues: [problem([])] })
  await expect.element(text('Niets te doen')).toBeVisible()
  expect(await violations()).toEqual([])
  await button('Probleem toevoegen').click()
  await expect.poll(() => asked).toEqual({ what: 'issue' })
  await button('Gesprek noteren').click()
  await expect.poll(() => asked).toEqual({ what: 'talk' })
  await button('Plan in 7 stappen: Bus te laat').click()
  const [plan] = openedMap().plans.values()
  expect(plan).toMatchObject({ issue: 's' })
  expect(currentPlace()).toMatchObject({ issue: { page: 'plan', id: plan?.id } })
  await expect.element(page.getByRole('link', { name: 'Verder met het plan: Bus te laat' })).toBeVisible()
})
