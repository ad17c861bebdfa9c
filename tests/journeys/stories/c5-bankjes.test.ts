import { expect } from 'vitest'
import { keyboardHand } from '#tests/support/hands.ts'
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
import { addProblem, askOther, askTheWay, changeAnswer, expectVerdict, noteAnswer, openProblem } from './issueSteps.ts'
import { addPeople, beginEmpty, drawLine, type Teller, tellRole } from './mapSteps.ts'

const PROBLEM = 'Er is geen bankje om uit te rusten'
const AGREED = 'Handtekeningen ophalen bij de bakker'
const COUNCIL = 'Raad over de bankjes'

// A phone with a keyboard, and nothing else: everything by Tab, arrows, Enter and Space.
journey('c5: Wim and the benches, on a phone by keyboard alone', { timeout: 420_000 }, async ({ phone }) => {
  const wim: Teller = { visit: phone, hand: keyboardHand(phone.page) }
  await tellTheStory(wim)
  await findOutWhoShares(wim)
  await agreeAndGo(wim)
  await findItBack(wim)
})

/** The village has no platform; he works together with the old people's union, and knows the baker. */
async function tellTheStory(wim: Teller): Promise<void> {
  await beginEmpty(wim, 'De bankjes zijn weg')
  await addPeople(
    wim,
    ['Ouderenbond Rietdijk', 'Dorpsraad Rietdijk', 'Toos Verbeek', 'Buurman Cor', 'Bakker Verhoeven'],
    [['Wethouder Bosman', 'wethouder']],
  )
  const topic = 'Openbare ruimte'
  await tellRole(wim, { who: ['Toos Verbeek', 'Buurman Cor'], role: 'Heeft er last van', topic })
  await tellRole(wim, { who: ['Ouderenbond Rietdijk'], role: 'Komt op voor mensen', topic })
  await tellRole(wim, { who: ['Dorpsraad Rietdijk'], role: 'Geeft advies', topic })
  await tellRole(wim, { who: ['Wethouder Bosman'], role: 'Beslist', topic })
  const informal = { formality: 'Niet officieel' } as const
  await drawLine(wim, { says: ['Ik', 'is lid van', 'Ouderenbond Rietdijk'], formality: 'Officieel' })
  await drawLine(wim, { says: ['Ik', 'kent', 'Bakker Verhoeven'], ...informal, strength: 'Beetje' })
  await drawLine(wim, { says: ['Bakker Verhoeven', 'kent', 'Wethouder Bosman'], ...informal })
}

/** The neighbour doesn't mind, but the union does: together. */
async function findOutWhoShares(wim: Teller): Promise<void> {
  await addProblem(wim, PROBLEM, 'Openbare ruimte')
  await expectVerdict(wim, 'Nog niet bekend')
  await noteAnswer(wim, 'Buurman Cor', 'Herkent dit niet')
  await noteAnswer(wim, 'Toos Verbeek', 'Herkent dit')
  await expectVerdict(wim, 'Gedeeld met één')
  await askOther(wim, 'Ouderenbond Rietdijk')
  await changeAnswer(wim, 'Ouderenbond Rietdijk', 'Herkent dit')
  await expectVerdict(wim, 'Samen (collectief)')
  await askTheWay(wim, 'Wethouder Bosman', /Vraag Bakker Verhoeven\.[\s\S]*Bakker Verhoeven kent Wethouder Bosman\./)
}

/** A talk in the shop, an agreement, and speaking at the council: what he is going to say. */
async function agreeAndGo(wim: Teller): Promise<void> {
  const { visit, hand } = wim
  const { page } = visit
  await openProblem(wim, PROBLEM)
  await noteTalk(wim, { with: 'Bakker Verhoeven', how: 'Toevallig', said: 'Ik mag een lijst neerleggen' })
  await noteAgreement(wim, { text: AGREED, with: 'Toos Verbeek', due: dayFromNow(10) })
  await openProblem(wim, PROBLEM)
  await makeLetter(wim, 'Inspreken: wat ik ga zeggen', 'Wethouder Bosman')
  await hand.press(button(page, 'Bekijken en versturen').first())
  await page.getByText(/woorden\. Dat duurt ongeveer/).waitFor()
  await visit.look('inspreken')
  await addGathering(wim, {
    kind: 'Raadsvergadering',
    title: COUNCIL,
    on: dayFromNow(20),
    goal: 'De bankjes terug',
    who: 'Wethouder Bosman',
  })
  const file = await calendarOf(wim, button(page, 'In mijn agenda zetten'))
  expect(file).toContain(`SUMMARY:${COUNCIL}`)
  await hand.press(page.getByRole('link', { name: 'Spiekbriefje maken' }))
  await page.getByRole('heading', { level: 1, name: `Spiekbriefje: ${COUNCIL}` }).waitFor()
  await expect.poll(() => page.getByRole('main').innerText()).toContain(`Wat kunt u doen aan ‘${PROBLEM}’?`)
  await visit.look('spiekbriefje')
}

async function findItBack(wim: Teller): Promise<void> {
  await stillThere(wim, ['De bankjes terug'])
  await openProblem(wim, PROBLEM)
  await expectVerdict(wim, 'Samen (collectief)')
  await stillThere(wim, [PROBLEM, 'Ik mag een lijst neerleggen'])
  await toDealing(wim, 'Afspraken')
  await stillThere(wim, [AGREED, 'Toos Verbeek'])
}
