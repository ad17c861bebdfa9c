import { expect } from 'vitest'
import { keyboardHand } from '#tests/support/hands.ts'
import { journey } from '#tests/support/journey.ts'
import { button } from '../pages.ts'
import { calendarOf, dayFromNow, noteAgreement, noteTalk, stillThere } from './dealSteps.ts'
import { hears, isAt, isTold } from './heard.ts'
import { addProblem, askTheWay, changeAnswer, expectVerdict, noteAnswer, openProblem, toPlace } from './issueSteps.ts'
import { addPeople, beginEmpty, drawLine, type Teller, tellRole } from './mapSteps.ts'

const MOVING = 'De dagbesteding verhuist zonder ons'
const SEAT = 'Er is geen vaste zitplek'
const AGREED = 'De familieraad vraagt het plan op papier'
const DIRECTOR = 'Bestuurder Aerts'

// By keyboard, and by what a screen reader tells of each page.
journey('c3: Marian and the day centre that moves, by ear', { timeout: 420_000 }, async ({ desktop }) => {
  const marian: Teller = { visit: desktop, hand: keyboardHand(desktop.page) }
  await tellTheStory(marian)
  await oneIsOfMore(marian)
  await oneIsMine(marian)
  await goThroughTheCouncil(marian)
  await planIt(marian)
  await finishThePlan(marian)
  await findItBack(marian)
})

/** She heard it from a carer; the client council knows of nothing. */
async function tellTheStory(marian: Teller): Promise<void> {
  await beginEmpty(marian, 'De dagbesteding gaat verhuizen')
  await hears(marian, ['heading "Mensen en organisaties" [level=1]'])
  await addPeople(marian, ['Ria Smit', 'Familieraad Horizon', 'Nadia Bakker'], [[DIRECTOR, 'bestuurder']])
  await hears(marian, ['table "5 spelers', 'row "Kies Naam', 'row "Bestuurder Aerts kiezen'])
  const topic = 'Dagbesteding'
  await tellRole(marian, { who: ['Ria Smit', 'Familieraad Horizon'], role: 'Geeft advies', topic })
  await tellRole(marian, { who: [DIRECTOR], role: 'Beslist', topic })
  await tellRole(marian, { who: ['Nadia Bakker'], role: 'Helpt', topic: 'Cliëntondersteuning' })
  await drawLine(marian, { says: ['Ik', 'kent', 'Ria Smit'], formality: 'Niet officieel', strength: 'Gewoon' })
  await isTold(marian, 'Lijn gemaakt: Ik ken Ria Smit.')
  await drawLine(marian, { says: ['Ria Smit', 'is lid van', 'Familieraad Horizon'], formality: 'Officieel' })
  await drawLine(marian, { says: ['Familieraad Horizon', 'geeft advies aan', DIRECTOR], formality: 'Officieel' })
}

/** The moving is of more people: the family council knows it too. */
async function oneIsOfMore(marian: Teller): Promise<void> {
  await addProblem(marian, MOVING, 'Dagbesteding')
  await isTold(marian, `Het probleem “${MOVING}” staat op je kaart.`)
  await hears(marian, [
    `heading "${MOVING}" [level=1]`,
    'heading "Van wie is dit probleem?" [level=2]',
    'paragraph: Nog niet bekend',
    'heading "Wie heb je gevraagd?" [level=2]',
    'heading "Nog vragen" [level=2]',
    'button "Gevraagd: Ria Smit"',
    'heading "Wat kun je nu doen?" [level=2]',
  ])
  await noteAnswer(marian, 'Familieraad Horizon', 'Gevraagd')
  await isTold(marian, 'Familieraad Horizon is gevraagd.')
  await changeAnswer(marian, 'Familieraad Horizon', 'Herkent dit')
  await isTold(marian, 'Familieraad Horizon herkent dit.')
  await expectVerdict(marian, 'Samen (collectief)')
  await hears(marian, ['combobox "Antwoord van Familieraad Horizon"', 'option "Herkent dit" [selected]'])
}

/** The seat is hers alone: another way. */
async function oneIsMine(marian: Teller): Promise<void> {
  await addProblem(marian, SEAT, 'Dagbesteding')
  await noteAnswer(marian, 'Ria Smit', 'Herkent dit niet')
  await noteAnswer(marian, 'Familieraad Horizon', 'Herkent dit niet')
  await expectVerdict(marian, 'Alleen bij jou')
  await hears(marian, [
    `heading "${SEAT}" [level=1]`,
    'paragraph: Alleen bij jou',
    'heading "Wat kun je nu doen?" [level=2]',
    'heading "Vraag iemand om je te helpen" [level=3]',
    'heading "Vraag om een gesprek" [level=3]',
    'heading "Dien een klacht in" [level=3]',
    'heading "Maak bezwaar tegen een besluit" [level=3]',
  ])
  await marian.visit.look('probleem, alleen')
}

/** The official way to the director leads through the family council; a talk, and an agreement. */
async function goThroughTheCouncil(marian: Teller): Promise<void> {
  await askTheWay(marian, DIRECTOR, /Vraag Ria Smit\.[\s\S]*Ria Smit is lid van[\s\S]*geeft advies aan/)
  await hears(marian, [`heading "De weg naar ${DIRECTOR}" [level=1]`, 'heading "De kortste weg" [level=2]', 'list:'])
  await openProblem(marian, MOVING)
  await isAt(marian, 'h1', MOVING)
  await noteTalk(marian, { with: 'Ria Smit', how: 'Telefoon', said: 'De raad wist van niets' })
  await isTold(marian, 'Gesprek met Ria Smit bewaard.')
  await noteAgreement(marian, { text: AGREED, with: 'Familieraad Horizon', due: dayFromNow(6) })
  await hears(marian, ['heading "Afspraken" [level=1]', 'status: 1 afspraak, 1 open', `heading "${AGREED}" [level=3]`])
  const file = await calendarOf(marian, button(marian.visit.page, 'Alles in mijn agenda zetten'))
  expect(file).toContain(`SUMMARY:${AGREED}`)
}

/** *Plan in 7 stappen*: each question is read from its title on; left halfway, and taken up again. */
async function planIt(marian: Teller): Promise<void> {
  const { visit, hand } = marian
  const { page } = visit
  const next = () => hand.press(page.getByRole('link', { name: 'Volgende', exact: true }))
  await toPlace(marian, 'Problemen')
  await hand.press(button(page, 'Plan in 7 stappen'))
  await isAt(marian, 'h1', 'Stap 1 van 7 Wat is het probleem?')
  await hand.press(button(page, MOVING))
  await next()
  await isAt(marian, 'h1', 'Stap 2 van 7 Wie heeft er nog meer last van?')
  await next()
  await isAt(marian, 'h1', 'Stap 3 van 7 Is het van jou alleen, of van meer mensen?')
  await hears(marian, ['paragraph: Samen (collectief)', 'listitem: Familieraad Horizon herkent dit.'])
  await next()
  await isAt(marian, 'h1', 'Stap 4 van 7 Wie beslist hierover?')
  await hand.press(page.getByRole('checkbox', { name: new RegExp(`^${DIRECTOR}`) }))
  await hand.press(page.getByRole('link', { name: 'Stoppen, later verder' }))
  await isTold(marian, 'Je plan is bewaard.')
  await hand.press(page.getByRole('link', { name: `Verder met: ${MOVING} (stap 4 van 7)` }))
  await isAt(marian, 'h1', 'Stap 4 van 7 Wie beslist hierover?')
  await next()
  await hears(marian, [
    `heading "${DIRECTOR}" [level=2]`,
    'heading "De kortste weg" [level=3]',
    'group "Hoe ga je naar',
  ])
  await visit.look('plan, stap 5')
}

/** What she asks, when, and what if it fails; then the whole plan on one page. */
async function finishThePlan(marian: Teller): Promise<void> {
  const { visit, hand } = marian
  const { page } = visit
  const next = () => hand.press(page.getByRole('link', { name: 'Volgende', exact: true }))
  await hand.press(page.getByRole('radio', { name: 'De kortste weg', exact: true }))
  await next()
  await isAt(marian, 'h1', 'Stap 6 van 7 Wat vraag je, en wanneer?')
  await hand.type(page.getByLabel('Wat vraag je? Schrijf één zin'), 'Wilt u ons om advies vragen?')
  await hand.press(page.getByRole('radio', { name: /^Op een bijeenkomst/ }))
  await hand.press(button(page, 'Bijeenkomst toevoegen'))
  const dialog = page.getByRole('dialog')
  await hand.choose(dialog.getByLabel('Wat voor bijeenkomst is het?'), 'Overleg van de cliëntenraad')
  await hand.setDay(dialog.getByLabel('Dag', { exact: true }), dayFromNow(12))
  await hand.press(dialog.getByRole('button', { name: 'Bewaren', exact: true }))
  await hears(marian, ['combobox "Welke bijeenkomst?"', 'option "Overleg van de cliëntenraad'])
  await expect.poll(() => page.getByLabel('Welke bijeenkomst?').inputValue()).not.toBe('')
  await next()
  await isAt(marian, 'h1', 'Stap 7 van 7 Wat spreek je af, en wat als het niet lukt?')
  await hand.type(page.getByLabel(/^Wat doe je als het niet lukt/), 'Dan vragen we KansPlus om hulp.')
  await hand.press(page.getByRole('link', { name: 'Bekijk mijn plan' }))
  await isAt(marian, 'h1', 'Mijn plan')
  await hears(marian, [
    'heading "Dit moet nog" [level=2]',
    `paragraph: De weg naar ${DIRECTOR} gaat via Ria Smit en Familieraad Horizon.`,
    'paragraph: Wilt u ons om advies vragen?',
    'paragraph: “Overleg van de cliëntenraad” op',
    'paragraph: Dan vragen we KansPlus om hulp.',
  ])
  await visit.look('mijn plan')
}

/** The next day everything is told as before. */
async function findItBack(marian: Teller): Promise<void> {
  await toPlace(marian, 'Gesprekken', 'Wat moet ik doen?')
  await hears(marian, [
    'heading "Wat moet ik doen?" [level=1]',
    'heading "Binnen 7 dagen',
    `heading "${AGREED}" [level=3]`,
  ])
  await stillThere(marian, [AGREED])
  await openProblem(marian, MOVING)
  await hears(marian, [
    `heading "${MOVING}" [level=1]`,
    'paragraph: Samen (collectief)',
    'heading "Gesprekken hierover"',
  ])
  await stillThere(marian, ['De raad wist van niets'])
}
