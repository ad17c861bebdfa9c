import { expect } from 'vitest'
import { touchHand } from '#tests/support/hands.ts'
import { journey } from '#tests/support/journey.ts'
import { button } from '../pages.ts'
import {
  addGathering,
  calendarOf,
  dayFromNow,
  makeLetter,
  noteAgreement,
  noteTalk,
  stillThere,
  toDealing,
} from './dealSteps.ts'
import { addProblem, askTheWay, changeAnswer, expectVerdict, noteAnswer, openProblem, toPlace } from './issueSteps.ts'
import { addPeople, beginEmpty, drawLine, type Teller, tellRole } from './mapSteps.ts'

const PROBLEM = 'De hulp stopt als je 18 wordt'
const STORIES = 'Els verzamelt vijf verhalen'
const TABLE = 'Gesprek met alle partijen'
const GROUP = 'KansPlus ledengroep Hoogelande'

journey('c7: Dirk and the help that stops at eighteen, by touch', { timeout: 300_000 }, async ({ phone }) => {
  const dirk: Teller = { visit: phone, hand: touchHand(phone.page) }
  await tellTheStory(dirk)
  await findOutWhoShares(dirk)
  await bringThemTogether(dirk)
  await findItBack(dirk)
})

/** Four parties point at each other; the members' group hears it more often. */
async function tellTheStory(dirk: Teller): Promise<void> {
  await beginEmpty(dirk, 'Van 18- naar 18+')
  await addPeople(
    dirk,
    [GROUP, 'Els Smit', 'Mieke de Wit', 'Werkgroep Jeugd', 'Zorgkantoor Midden'],
    [['Wethouder Van Beek', 'wethouder']],
  )
  const topic = 'Jeugd'
  await tellRole(dirk, { who: [GROUP, 'Els Smit'], role: 'Komt op voor mensen', topic })
  await tellRole(dirk, { who: ['Mieke de Wit'], role: 'Heeft er last van', topic })
  await tellRole(dirk, { who: ['Werkgroep Jeugd'], role: 'Geeft advies', topic })
  await tellRole(dirk, { who: ['Wethouder Van Beek'], role: 'Beslist', topic })
  const formal = { formality: 'Officieel' } as const
  await drawLine(dirk, { says: ['Ik', 'is lid van', GROUP], formality: 'Niet officieel' })
  await drawLine(dirk, { says: ['Els Smit', 'is lid van', GROUP], ...formal, strength: 'Goed' })
  await drawLine(dirk, { says: ['Els Smit', 'kent', 'Wethouder Van Beek'], formality: 'Niet officieel' })
}

/** Mieke knows it too, and so does the group. */
async function findOutWhoShares(dirk: Teller): Promise<void> {
  await addProblem(dirk, PROBLEM, 'Jeugd')
  await noteAnswer(dirk, 'Mieke de Wit', 'Herkent dit')
  await expectVerdict(dirk, 'Gedeeld met één')
  await noteAnswer(dirk, 'Els Smit', 'Gevraagd')
  await changeAnswer(dirk, 'Els Smit', 'Herkent dit')
  await expectVerdict(dirk, 'Samen (collectief)')
  await askTheWay(
    dirk,
    'Wethouder Van Beek',
    /Vraag KansPlus ledengroep Hoogelande\.[\s\S]*Els Smit[\s\S]*Els Smit kent Wethouder Van Beek\./,
  )
  await whoIsLoose(dirk)
}

/** The office that decides about the care stands alone: there a line is still to be made. */
async function whoIsLoose(dirk: Teller): Promise<void> {
  const { visit, hand } = dirk
  const { page } = visit
  await hand.press(page.getByRole('link', { name: 'Andere vraag' }))
  await hand.press(page.getByRole('link', { name: /^Wie staat nog los/ }))
  await page.getByRole('heading', { level: 1, name: 'Wie staat nog los?' }).waitFor()
  await page.getByText('Zorgkantoor Midden', { exact: true }).first().waitFor()
  await visit.look('los')
}

/** A talk with the group, a letter to the wethouder, and one table for all parties. */
async function bringThemTogether(dirk: Teller): Promise<void> {
  const { visit, hand } = dirk
  const { page } = visit
  await openProblem(dirk, PROBLEM)
  await noteTalk(dirk, {
    with: 'Els Smit',
    how: 'Telefoon',
    said: 'De ledengroep hoort dit vaker',
    agreed: STORIES,
    due: dayFromNow(5),
  })
  await makeLetter(dirk, 'Brief aan de wethouder of de gemeente', 'Wethouder Van Beek')
  await hand.press(button(page, 'Bekijken en versturen').first())
  await expect.poll(() => page.getByRole('main').innerText()).toContain(PROBLEM)
  await visit.look('brief bekijken')
  await noteAgreement(dirk, { text: 'De wethouder plant een gesprek', with: 'Wethouder Van Beek', due: dayFromNow(30) })
  await addGathering(dirk, {
    kind: 'Anders',
    title: TABLE,
    on: dayFromNow(21),
    goal: 'Eén plan voor na 18 jaar',
    who: 'Wethouder Van Beek',
  })
}

/** What is due within a week stands on top; all agreements go in his calendar; nothing is lost. */
async function findItBack(dirk: Teller): Promise<void> {
  const { page } = dirk.visit
  await toPlace(dirk, 'Gesprekken', 'Wat moet ik doen?')
  await page.getByRole('heading', { name: /^Binnen 7 dagen/ }).waitFor()
  await page.getByText(STORIES).first().waitFor()
  await toDealing(dirk, 'Afspraken')
  const file = await calendarOf(dirk, button(page, 'Alles in mijn agenda zetten'))
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(2)
  await stillThere(dirk, [STORIES, 'De wethouder plant een gesprek'])
  await openProblem(dirk, PROBLEM)
  await expectVerdict(dirk, 'Samen (collectief)')
  await stillThere(dirk, ['De ledengroep hoort dit vaker'])
}
