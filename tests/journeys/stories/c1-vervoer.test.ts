import { expect } from 'vitest'
import { mouseHand } from '#tests/support/hands.ts'
import { journey } from '#tests/support/journey.ts'
import { button } from '../pages.ts'
import { calendarOf, dayFromNow, makeLetter, noteTalk, stillThere, toDealing } from './dealSteps.ts'
import { addProblem, askTheWay, changeAnswer, expectVerdict, noteAnswer, openProblem } from './issueSteps.ts'
import { addPeople, beginEmpty, drawLine, type Teller, tellRole } from './mapSteps.ts'

const PROBLEM = 'De schoolbus komt te laat en de rit is te lang'
const AGREED = 'Mulder stelt een schriftelijke vraag aan het college'

journey('c1: Samira and the school bus, with a mouse', async ({ desktop }) => {
  const samira: Teller = { visit: desktop, hand: mouseHand(desktop.page) }
  await tellTheStory(samira)
  await findOutWhoShares(samira)
  await reachTheWethouder(samira)
  await writeTheLetter(samira)
  await findItBack(samira)
})

/** She begins alone, and puts on the map whom she knows. */
async function tellTheStory(samira: Teller): Promise<void> {
  await beginEmpty(samira, 'Te laat en te lang in de schoolbus')
  await addPeople(
    samira,
    ['Jolanda Vos', 'Peter Kok', 'Wmo-raad Waterbeek', 'Stichting Samen Rijden'],
    [
      ['Raadslid Mulder', 'raadslid'],
      ['Wethouder De Graaf', 'wethouder'],
    ],
  )
  const topic = 'Leerlingenvervoer'
  await tellRole(samira, { who: ['Jolanda Vos', 'Peter Kok'], role: 'Heeft er last van', topic })
  await tellRole(samira, { who: ['Raadslid Mulder', 'Wethouder De Graaf'], role: 'Beslist', topic })
  await tellRole(samira, { who: ['Wmo-raad Waterbeek', 'Stichting Samen Rijden'], role: 'Geeft advies', topic })
  const informal = { formality: 'Niet officieel' } as const
  await drawLine(samira, { says: ['Ik', 'kent', 'Jolanda Vos'], ...informal, strength: 'Goed' })
  await drawLine(samira, { says: ['Ik', 'kent', 'Peter Kok'], ...informal })
  await drawLine(samira, { says: ['Jolanda Vos', 'kent', 'Raadslid Mulder'], ...informal })
  await drawLine(samira, {
    says: ['Raadslid Mulder', 'praat geregeld met', 'Wethouder De Graaf'],
    formality: 'Officieel',
  })
}

/** She thought it was her alone; two others know it too. */
async function findOutWhoShares(samira: Teller): Promise<void> {
  await addProblem(samira, PROBLEM, 'Leerlingenvervoer')
  await expectVerdict(samira, 'Nog niet bekend')
  await noteAnswer(samira, 'Jolanda Vos', 'Herkent dit')
  await expectVerdict(samira, 'Gedeeld met één')
  await noteAnswer(samira, 'Peter Kok', 'Gevraagd')
  await expectVerdict(samira, 'Gedeeld met één')
  await changeAnswer(samira, 'Peter Kok', 'Herkent dit')
  await expectVerdict(samira, 'Samen (collectief)')
  await expectVerdict(samira, 'Jolanda Vos en Peter Kok herkennen dit ook.')
  await samira.visit.look('probleem, samen')
}

/** The choir is the shortest way; she takes it, and something is agreed. */
async function reachTheWethouder(samira: Teller): Promise<void> {
  await askTheWay(
    samira,
    'Wethouder De Graaf',
    /Vraag Jolanda Vos\.[\s\S]*Jolanda Vos kent Raadslid Mulder\.[\s\S]*praat geregeld met Wethouder De Graaf\./,
  )
  await openProblem(samira, PROBLEM)
  await noteTalk(samira, {
    with: 'Raadslid Mulder',
    how: 'Wandelgang',
    said: 'Hij gaat het navragen',
    agreed: AGREED,
    due: dayFromNow(14),
  })
  const { page } = samira.visit
  await page.getByText('Probeer ook een officiële weg.').waitFor()
  await page.getByText(AGREED).first().waitFor()
}

/** The official way too: a letter to the wethouder, kept as a talk once it is sent. */
async function writeTheLetter(samira: Teller): Promise<void> {
  const { visit, hand } = samira
  const { page } = visit
  await makeLetter(samira, 'Brief aan de wethouder of de gemeente', 'Wethouder De Graaf')
  await expect.poll(() => page.getByRole('main').innerText()).toContain(PROBLEM)
  await hand.press(button(page, 'Verstuurd'))
  await hand.press(page.getByRole('dialog').getByRole('button', { name: 'Noteren', exact: true }))
  await page.getByText('Genoteerd dat je dit hebt verstuurd.').waitFor()
  await openProblem(samira, PROBLEM)
  await expect.poll(() => page.getByRole('main').innerText()).toContain('1 officieel gesprek en 1 niet officieel')
}

/** In her own calendar, and the next day all of it is still there. */
async function findItBack(samira: Teller): Promise<void> {
  await toDealing(samira, 'Afspraken')
  const file = await calendarOf(samira, button(samira.visit.page, 'Alles in mijn agenda zetten'))
  expect(file).toContain('BEGIN:VCALENDAR')
  expect(file).toContain(`SUMMARY:${AGREED}`)
  expect(file).toContain(dayFromNow(14).replaceAll('-', ''))
  await stillThere(samira, [AGREED, '1 open'])
  await openProblem(samira, PROBLEM)
  await expectVerdict(samira, 'Samen (collectief)')
}
