import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { daysAfter } from '#model/days.ts'
import type { Issue, Letter } from '#model/dealings.ts'
import { partsOf } from '#model/letterParts.ts'
import { askFor } from '#state/asked.ts'
import { redo, undo } from '#state/mapStore.ts'
import { today } from '#state/today.ts'
import { openedMap } from '#tests/features/openTestMap.ts'
import { actorId, as, type Lists, samira, someone } from '#tests/model/cast.ts'
import { violations } from '#tests/support/render.tsx'
import { dayLabel } from '#text/words.ts'
import { lettersNow, openLetters } from './openLetters.tsx'

const button = (name: string) => page.getByRole('button', { name, exact: true })
const field = (name: string) => page.getByLabelText(name, { exact: true })
const paper = () => page.getByRole('article', { name: 'Zo ziet het eruit' })
const heading = (name: string) => page.getByRole('heading', { name, exact: true })

const issue: Issue = {
  id: as('bus'),
  order: 0,
  title: 'Bus te laat',
  topics: ['leerlingenvervoer'],
  answers: [
    { actor: actorId('jo'), answer: 'confirms' },
    { actor: actorId('groep'), answer: 'confirms' },
  ],
}
const lists: Lists = {
  actors: [
    samira,
    someone('graaf', 3, {
      name: 'Wethouder De Graaf',
      sector: 'government',
      role: 'decides',
      contact: { email: 'graaf@waterbeek.nl' },
    }),
    someone('jo', 2, { name: 'Jolanda Vos', sector: 'own', contact: { email: 'jo@vos.nl' } }),
    someone('groep', 1, { name: 'Oudergroep', kind: 'group', sector: 'own' }),
  ],
  issues: [issue],
}
const letter = (fields: Partial<Letter> = {}): Letter => ({
  id: as('brief'),
  order: 0,
  kind: 'alderman',
  to: [actorId('graaf')],
  issue: issue.id,
  parts: JSON.stringify({
    to: 'Wethouder De Graaf',
    salutation: 'Geachte wethouder De Graaf,',
    subject: 'Bus te laat',
    why: 'Wij schrijven u over de bus.',
    asks: ['Kan de bus eerder?'],
    replyBy: '2030-12-13',
    closing: 'Groet,',
    from: 'Samira',
    ps: 'Blijft staan',
  }),
  ...fields,
})
const openOne = (fields: Partial<Letter> = {}) =>
  openLetters({ ...lists, letters: [letter(fields)] }, { page: 'brief', id: 'brief' })
const partsNow = () => partsOf(lettersNow()[0] ?? letter())

test('with no letters yet the page tells what can be made, and makes it', async () => {
  await openLetters(lists)
  await expect.element(heading('Nog geen brief').or(page.getByText('Nog geen brief'))).toBeVisible()
  expect(page.getByRole('listitem').elements()).toHaveLength(9)
  expect(await violations()).toEqual([])
  await button('Maken: Inspreken: wat ik ga zeggen').click()
  await expect.element(field('Wat wil je maken?')).toHaveValue('speech')
})

test('the kind follows who it goes to until it is chosen, and the letter opens', async () => {
  await openLetters(lists)
  askFor({ what: 'letter', issue: issue.id })
  await expect.element(field('Over welk probleem?')).toHaveValue('bus')
  await page.getByRole('combobox', { name: 'Speler kiezen' }).fill('Jolanda')
  await page.getByRole('option', { name: /Jolanda/ }).click()
  await expect.element(field('Wat wil je maken?')).toHaveValue('supporters')
  await expect.element(page.getByText('Jij herkent dit ook: “Bus te laat”.')).toBeVisible()
  await field('Wat wil je maken?').selectOptions('alderman')
  await button('Jolanda Vos weghalen').click()
  await expect.element(field('Wat wil je maken?')).toHaveValue('alderman')
  await page.getByRole('combobox', { name: 'Speler kiezen' }).fill('Graaf')
  await page.getByRole('option', { name: /Graaf/ }).click()
  expect(await violations()).toEqual([])
  await button('Brief maken').click()
  await expect.element(heading('Brief aan de wethouder of de gemeente')).toBeVisible()
  await expect.element(paper()).toHaveTextContent('Geachte wethouder De Graaf,')
  await expect.element(paper()).toHaveTextContent('Wij merken dit met 2 mensen in Waterbeek. Ook 1 groep herkent dit.')
  expect(lettersNow()[0]).toMatchObject({ kind: 'alderman', to: ['graaf'], issue: 'bus' })
})

test('a reminder opens with what it is about, and no problem that nobody chose', async () => {
  const agreement = {
    id: as<never>('a'),
    order: 0,
    on: '2026-05-20',
    actors: [actorId('graaf')],
    owner: actorId('graaf'),
    text: 'De wethouder komt kijken',
    state: 'open' as const,
  }
  await openLetters({ ...lists, agreements: [agreement] })
  askFor({ what: 'letter', kind: 'reminder', to: [actorId('graaf')], agreement: agreement.id })
  await expect.element(field('Wat wil je maken?')).toHaveValue('reminder')
  await expect.element(field('Over welk probleem?')).toHaveValue('')
  await expect.element(page.getByText(/spraken we af: “De wethouder komt kijken”\./u)).toBeVisible()
  await field('Wat wil je maken?').selectOptions('director')
  await expect.element(page.getByText(/Misschien past ‘Brief aan de wethouder of de gemeente’ beter/u)).toBeVisible()
  await expect.element(field('Over welk probleem?')).toHaveValue('bus')
  expect(await violations()).toEqual([])
  await field('Wat wil je maken?').selectOptions('reminder')
  await button('Brief maken').click()
  await expect.element(paper()).toHaveTextContent('Lukt dat nog?')
  expect(lettersNow()[0]).toMatchObject({ kind: 'reminder', to: ['graaf'] })
  expect(lettersNow()[0]).not.toHaveProperty('issue')
})

test('a part is written beside the letter, which follows every letter typed; undo takes it back', async () => {
  await openOne()
  await expect.element(paper()).toHaveTextContent('Kan de bus eerder?')
  expect(await violations()).toEqual([])
  await field('Wat is er aan de hand?').fill('De bus kwam om half tien.')
  await expect.element(paper()).toHaveTextContent('De bus kwam om half tien.')
  expect(partsNow().whatHappens).toBe('')
  await userEvent.tab()
  expect(partsNow().whatHappens).toBe('De bus kwam om half tien.')
  expect(lettersNow()[0]?.parts).toContain('"ps":"Blijft staan"')
  undo()
  await expect.element(paper()).not.toHaveTextContent('De bus kwam')
  expect(partsNow().whatHappens).toBe('')
  redo()
  await expect.element(paper()).toHaveTextContent('De bus kwam')
})

test('what is asked: three at most, and each can go', async () => {
  await openOne()
  for (const [n, ask] of [
    [2, 'Mogen wij komen?'],
    [3, 'Wanneer horen wij iets?'],
  ] as const) {
    await button('Vraag toevoegen').click()
    await expect.element(field(`Vraag ${n}`)).toHaveFocus()
    await userEvent.keyboard(ask)
    await userEvent.tab()
  }
  await expect.element(page.getByRole('listitem').nth(2)).toHaveTextContent('Wanneer horen wij iets?')
  expect(button('Vraag toevoegen').elements()).toHaveLength(0)
  await button('Vraag 1 weghalen').click()
  expect(partsNow().asks).toEqual(['Mogen wij komen?', 'Wanneer horen wij iets?'])
  await button('Vraag 2 weghalen').click()
  await expect.element(button('Vraag toevoegen')).toHaveFocus()
  await button('Vraag 1 weghalen').click()
  await expect.element(field('Vraag 1')).toHaveFocus()
  await field('Antwoord vóór').fill('')
  await userEvent.keyboard('{Enter}')
  expect(partsNow()).not.toHaveProperty('replyBy')
})

test('the text is copied, and a mail goes to who it is for and nobody else', async () => {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  await openOne()
  await button('Kopiëren').click()
  expect(copied.mock.calls[0]?.[0]).toContain('Geachte wethouder De Graaf,\n\nWij schrijven u over de bus.')
  const href = page.getByRole('link', { name: 'Openen in mailprogramma' }).element().getAttribute('href') ?? ''
  expect(href).toMatch(/^mailto:graaf@waterbeek\.nl\?subject=Bus%20te%20laat&body=Geachte/u)
  expect(document.body.textContent).not.toContain('jo@vos.nl')
  expect(document.title).not.toContain('Graaf')
})

test('a text too long for a mail is copied instead, and says so', async () => {
  await openOne({ parts: JSON.stringify({ subject: 'Bus', whatHappens: 'De bus is laat. '.repeat(200) }) })
  await expect.element(page.getByText(/te lang voor deze knop/)).toBeVisible()
  const href = page.getByRole('link', { name: 'Openen in mailprogramma' }).element().getAttribute('href')
  expect(href).toBe('mailto:graaf@waterbeek.nl?subject=Bus')
})

test('saved for Word and as text, under a name without names', async () => {
  const names: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download)
  })
  await openOne()
  await button('Opslaan als tekst (.txt)').click()
  await button('Opslaan als Word (.docx)').click()
  await expect.poll(() => names.length).toBe(2)
  const name = `Brief aan de wethouder of de gemeente ${today()}`
  expect(names).toEqual([`${name}.txt`, `${name}.docx`])
  vi.restoreAllMocks()
})

test('sent: noted as a talk with a day for the answer, locked, and taken back in one step', async () => {
  await openOne()
  await button('Verstuurd').click()
  await page.getByRole('radio', { name: 'Mail' }).click()
  expect(await violations()).toEqual([])
  await button('Noteren').click()
  await expect
    .element(page.getByText(`Verstuurd op ${dayLabel(today())}. Antwoord gevraagd vóór 13 december 2030.`))
    .toBeVisible()
  expect([...openedMap().contactMoments.values()]).toMatchObject([
    {
      channel: 'email',
      actors: ['graaf'],
      letter: 'brief',
      issue: 'bus',
      formality: 'formal',
      asked: 'Kan de bus eerder?',
      replyBy: '2030-12-13',
    },
  ])
  await expect.element(field('Onderwerp')).toHaveAttribute('readonly')
  expect(document.activeElement?.textContent).toContain('Verstuurd op')
  expect(await violations()).toEqual([])
  undo()
  await expect.element(button('Verstuurd')).toBeVisible()
  expect(openedMap().contactMoments.size).toBe(0)
  redo()
  await button('Toch niet verstuurd').click()
  await expect.element(button('Verstuurd')).toBeVisible()
  expect(document.activeElement?.textContent).toContain('Heb je het verstuurd?')
  expect(openedMap().contactMoments.size).toBe(0)
})

test('what I say: how long it takes follows what is typed, and warns above three minutes', async () => {
  await openOne({ kind: 'speech' })
  await expect.element(page.getByText(/^21 woorden\. Dat duurt ongeveer 10 seconden/u)).toBeVisible()
  await field('Wat is er aan de hand?').fill('bus '.repeat(400))
  await expect.element(page.getByText(/421 woorden\. Dat duurt ongeveer 3 minuten en 1\d seconden/u)).toBeVisible()
  await expect.element(page.getByText(/langer dan 3 minuten/u)).toBeVisible()
  expect(page.getByRole('link', { name: 'Openen in mailprogramma' }).elements()).toEqual([])
  expect(field('Jouw naam').elements()).toHaveLength(1) // this one has a name under it already
  await button('Ingesproken').click()
  await expect.element(page.getByText(`Ingesproken op ${dayLabel(today())}.`)).toBeVisible()
  expect([...openedMap().contactMoments.values()]).toMatchObject([{ channel: 'speech', letter: 'brief' }])
})

test('made anew: it asks first, and undo brings back what was written', async () => {
  await openOne()
  await button('Opnieuw opstellen').click()
  await expect.element(page.getByText(/Wat je zelf hebt geschreven, gaat weg/u)).toBeVisible()
  await field('Wat wil je maken?').selectOptions('national')
  await page.getByRole('dialog').getByRole('button', { name: 'Opnieuw opstellen', exact: true }).click()
  await expect.element(heading('Signaal doorgeven')).toBeVisible()
  await expect.element(paper()).not.toHaveTextContent('Samira')
  undo()
  await expect.element(paper()).toHaveTextContent('Wij schrijven u over de bus.')
})

test('the list: drafts first, late ones stand out, and thrown away comes back', async () => {
  const sent = { sentOn: daysAfter(today(), -30), order: 1 }
  const moment = {
    id: as<never>('m'),
    order: 0,
    on: sent.sentOn,
    actors: [actorId('graaf')],
    channel: 'letter' as const,
    letter: as<never>('oud'),
    replyBy: daysAfter(today(), -1),
  }
  await openLetters({
    ...lists,
    letters: [letter({ ...sent, id: as('oud') }), letter({ to: [], kind: 'iets van later' })],
    contactMoments: [moment],
  })
  await expect.element(heading('Brief of bericht')).toBeVisible()
  await expect.element(page.getByText(/Nog geen antwoord\. Dat was gevraagd vóór/u)).toBeVisible()
  const titles = page
    .getByRole('heading', { level: 3 })
    .elements()
    .map(({ textContent }) => textContent)
  expect(titles).toEqual(['Brief of bericht', 'Brief aan de wethouder of de gemeente'])
  expect(await violations()).toEqual([])
  await button('Meer doen met: Brief aan de wethouder of de gemeente. Aan Wethouder De Graaf. Bus te laat').click()
  await page.getByRole('menuitem', { name: 'Weggooien' }).click()
  expect(lettersNow()).toHaveLength(1)
  expect([...openedMap().contactMoments.values()][0]).not.toHaveProperty('letter')
  undo()
  await expect.element(heading('Brief aan de wethouder of de gemeente')).toBeVisible()
})

test('thrown away from its own page: back among the others, and it can be undone', async () => {
  await openOne()
  const before = lettersNow().length
  await button('Meer doen').click()
  await page.getByRole('menuitem', { name: 'Weggooien' }).click()
  await expect.element(heading('Brieven en berichten')).toBeVisible()
  expect(lettersNow()).toHaveLength(before - 1)
  undo()
  expect(lettersNow()).toHaveLength(before)
})

test('on a narrow screen one of the two at a time', async () => {
  await openOne()
  await page.viewport(360, 800)
  await expect.element(field('Onderwerp')).toBeVisible()
  await expect.element(paper()).not.toBeInTheDocument()
  await button('Bekijken en versturen').last().click()
  await expect.element(paper()).toBeVisible()
  await expect.element(button('Bekijken en versturen')).toHaveFocus()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
  expect(await violations()).toEqual([])
})

test('a letter that is gone says so', async () => {
  await openLetters(lists, { page: 'brief', id: 'weg' })
  await expect.element(page.getByText('Deze brief is er niet meer.')).toBeVisible()
})
