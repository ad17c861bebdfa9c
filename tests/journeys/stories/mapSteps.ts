import type { Hand } from '#tests/support/hands.ts'
import type { Visit } from '#tests/support/journey.ts'
import { addNames, addPerson, button, goToPlace, startEmptyMap, untilSaved } from '../pages.ts'

// How a story begins: an empty map, the people in it, what they do, and who knows whom.

/** Someone doing a story: on a device, in one way of working. */
export interface Teller<H extends Hand = Hand> {
  readonly visit: Visit
  readonly hand: H
}

/** A line as it is told: who, which words, whom; official or not, and how well. */
export interface ToldLine {
  readonly says: readonly [from: string, kind: string, to: string]
  readonly formality?: 'Officieel' | 'Niet officieel'
  readonly strength?: 'Beetje' | 'Gewoon' | 'Goed'
}

/** What some do about a topic. */
export interface ToldRole {
  readonly who: readonly string[]
  readonly role: string
  readonly topic: string
}

/** *Lege kaart*, with a name of its own. */
export async function beginEmpty({ visit, hand }: Teller, name: string): Promise<void> {
  const { page } = visit
  await visit.open()
  await visit.look('start')
  await startEmptyMap(hand)
  await hand.press(button(page, 'Meer'))
  await hand.press(page.getByRole('menuitem', { name: 'Kaart een andere naam geven' }))
  await hand.type(page.getByLabel('Naam van de kaart'), name)
  await hand.press(page.getByRole('dialog').getByRole('button', { name: 'Klaar', exact: true }))
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await untilSaved(page)
  await forMyself({ visit, hand })
  await goToPlace(hand, 'Lijst')
}

/** *Voor wie is deze kaart?* */
async function forMyself({ visit, hand }: Teller): Promise<void> {
  const { page } = visit
  await hand.press(button(page, /^(Kiezen|Wat betekent dat\?)$/))
  const dialog = page.getByRole('dialog')
  await hand.press(dialog.getByRole('radio', { name: /^Alleen voor mezelf/ }))
  await visit.look('voor wie')
  await hand.press(dialog.getByRole('button', { name: 'Keuze bewaren', exact: true }))
  await dialog.waitFor({ state: 'detached' })
}

/** *Namen noemen* for most; who has a function is added alone, and its details are closed again. */
export async function addPeople(
  { visit, hand }: Teller,
  names: readonly string[],
  withFunction: readonly (readonly [name: string, jobTitle: string])[] = [],
): Promise<void> {
  const { page } = visit
  await addNames(hand, names)
  for (const [name, jobTitle] of withFunction) {
    await addPerson(hand, name, jobTitle)
    await closeDetails({ visit, hand })
  }
  await page.getByRole('table').waitFor()
  await visit.look('lijst')
}

/** Closes the details that stand beside the list, if they do. */
export async function closeDetails({ visit, hand }: Teller): Promise<void> {
  const beside = visit.page.getByRole('complementary')
  await hand.press(beside.getByRole('button', { name: 'Sluiten', exact: true }))
  await beside.waitFor({ state: 'detached' })
}

/** What someone does about a topic, in their details; several at once from the list. */
export async function tellRole(teller: Teller, told: ToldRole): Promise<void> {
  const [one, ...others] = told.who
  if (one !== undefined) await (others.length > 0 ? tellSeveral(teller, told) : tellOne(teller, one, told))
  await untilSaved(teller.visit.page)
}

async function tellOne(teller: Teller, name: string, { role, topic }: ToldRole): Promise<void> {
  const { visit, hand } = teller
  await hand.press(visit.page.getByRole('table').getByRole('button', { name, exact: true }))
  const beside = visit.page.getByRole('complementary')
  await hand.choose(beside.getByLabel('Wat doet deze speler?'), role)
  const chip = beside.getByRole('button', { name: `${topic} weghalen`, exact: true })
  // Some kinds of player are about it by themselves.
  if ((await chip.count()) === 0)
    await hand.pick(beside.getByRole('combobox', { name: 'Onderwerp toevoegen' }), topic, topic)
  await chip.waitFor()
  await visit.look('details')
  await closeDetails(teller)
}

async function tellSeveral({ visit, hand }: Teller, { who, role, topic }: ToldRole): Promise<void> {
  const { page } = visit
  for (const name of who) await hand.press(page.getByRole('checkbox', { name: `${name} kiezen`, exact: true }))
  await hand.press(button(page, 'Samen aanpassen'))
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  await hand.choose(dialog.getByLabel('Wat doet deze speler?'), role)
  await hand.choose(dialog.getByLabel('Onderwerp erbij'), topic)
  await hand.press(dialog.getByRole('button', { name: 'Aanpassen', exact: true }))
  await dialog.waitFor({ state: 'detached' })
  await hand.press(button(page, 'Niet meer kiezen'))
}

/** *Lijn maken* by the form, with what is known of the line. */
export async function drawLine({ visit, hand }: Teller, line: ToldLine): Promise<void> {
  const { page } = visit
  const [from, kind, to] = line.says
  await hand.press(button(page, 'Lijn maken').first())
  const dialog = page.getByRole('dialog')
  await hand.pick(dialog.getByRole('combobox', { name: 'Van', exact: true }), from, from)
  await hand.choose(dialog.getByRole('combobox', { name: 'Soort lijn' }), kind)
  await hand.pick(dialog.getByRole('combobox', { name: 'Naar', exact: true }), to, to)
  const { formality, strength } = line
  if (formality) await hand.press(dialog.getByRole('radio', { name: formality, exact: true }))
  if (strength) await hand.press(dialog.getByRole('radio', { name: strength, exact: true }))
  await hand.press(dialog.getByRole('button', { name: 'Lijn maken', exact: true }))
  await dialog.waitFor({ state: 'detached' })
  await untilSaved(page)
}
