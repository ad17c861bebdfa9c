import { readFile } from 'node:fs/promises'
import type { Locator } from 'playwright'
import { expect } from 'vitest'
import { button, untilSaved } from '../pages.ts'
import { toPlace } from './issueSteps.ts'
import type { Teller } from './mapSteps.ts'

// Talking, agreeing, writing, going there; and all of it still there the next day.

/** A talk as it is noted: with whom, how, what was said; and maybe what was agreed. */
export interface ToldTalk {
  readonly with: string
  readonly how: string
  readonly said: string
  readonly agreed?: string
  readonly due?: string
}

/** The day so many days from now, on this computer. */
export function dayFromNow(days: number): string {
  const day = new Date(Date.now() + days * 86_400_000)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}

/** *Gesprek noteren* from the page we are at. */
export async function noteTalk({ visit, hand }: Teller, talk: ToldTalk): Promise<void> {
  const { page } = visit
  await hand.press(button(page, 'Gesprek noteren').first())
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  await visit.look('gesprek noteren')
  await hand.pick(whoIn(dialog, 'Met wie sprak je?'), talk.with, talk.with)
  await hand.press(dialog.getByRole('radio', { name: talk.how, exact: true }))
  await hand.type(dialog.getByLabel('Wat is er gezegd?'), talk.said)
  if (talk.agreed !== undefined) {
    await hand.press(dialog.locator('summary'))
    await hand.press(dialog.getByRole('checkbox', { name: 'Er is iets afgesproken' }))
    await visit.look('gesprek, meer')
    await hand.type(dialog.getByLabel('Wat spraken jullie af?'), talk.agreed)
    if (talk.due !== undefined) await hand.setDay(dialog.getByLabel('Uiterlijk welke dag?'), talk.due)
  }
  await save(dialog, { visit, hand })
}

/** An agreement, from *Afspraken*. */
export async function noteAgreement(
  teller: Teller,
  told: { readonly text: string; readonly with: string; readonly due: string },
): Promise<void> {
  const { visit, hand } = teller
  await toDealing(teller, 'Afspraken')
  await hand.press(button(visit.page, 'Afspraak toevoegen').first())
  const dialog = visit.page.getByRole('dialog')
  await dialog.waitFor()
  await visit.look('afspraak toevoegen')
  await hand.type(dialog.getByLabel('Wat spraken jullie af?'), told.text)
  await hand.pick(whoIn(dialog, 'Met wie is dit afgesproken?'), told.with, told.with)
  await hand.setDay(dialog.getByLabel('Uiterlijk welke dag?'), told.due)
  await save(dialog, teller)
}

const whoIn = (dialog: Locator, question: string): Locator =>
  dialog.getByRole('group', { name: question }).getByRole('combobox')

async function save(dialog: Locator, { visit, hand }: Teller): Promise<void> {
  await hand.press(dialog.getByRole('button', { name: 'Bewaren', exact: true }))
  await dialog.waitFor({ state: 'detached' })
  await untilSaved(visit.page)
}

/** To a list of *Gesprekken*. */
export async function toDealing(teller: Teller, list: string): Promise<void> {
  const { visit, hand } = teller
  const { page } = visit
  await toPlace(teller, 'Gesprekken', 'Wat moet ik doen?')
  await visit.look('wat moet ik doen')
  await hand.press(page.getByRole('main').getByRole('link', { name: list, exact: true }))
  await page.getByRole('heading', { level: 1, name: list }).waitFor()
  await visit.look(list)
}

/** *Alles in mijn agenda zetten*: what the calendar file says. */
export async function calendarOf({ visit, hand }: Teller, press: Locator): Promise<string> {
  const [download] = await Promise.all([visit.page.waitForEvent('download'), hand.press(press)])
  expect(download.suggestedFilename()).toMatch(/\.ics$/)
  // Long lines are folded in such a file.
  return (await readFile(await download.path(), 'utf8')).replaceAll('\r\n ', '')
}

/** A gathering with a goal, on a day to come; its page opens. */
export async function addGathering(
  teller: Teller,
  told: {
    readonly kind: string
    readonly title: string
    readonly on: string
    readonly goal: string
    readonly who: string
  },
): Promise<void> {
  const { visit, hand } = teller
  const { page } = visit
  await toDealing(teller, 'Bijeenkomsten')
  await hand.press(button(page, 'Bijeenkomst toevoegen').first())
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  await hand.choose(dialog.getByLabel('Wat voor bijeenkomst is het?'), told.kind)
  await hand.type(dialog.getByLabel('Naam van de bijeenkomst'), told.title)
  await hand.setDay(dialog.getByLabel('Dag', { exact: true }), told.on)
  await hand.pick(dialog.getByRole('combobox', { name: 'Speler toevoegen aan de bijeenkomst' }), told.who, told.who)
  await hand.type(dialog.getByLabel('Wat is mijn doel?'), told.goal)
  await visit.look('bijeenkomst toevoegen')
  await save(dialog, teller)
  await hand.press(page.getByRole('link', { name: told.title }).first())
  await page.getByRole('heading', { level: 1, name: told.title }).waitFor()
  await visit.look('bijeenkomst')
}

/** *Brief of mail maken* from the page of a problem; the letter opens. */
export async function makeLetter({ visit, hand }: Teller, kind: string, to?: string): Promise<void> {
  const { page } = visit
  await hand.press(button(page, 'Brief of mail maken').first())
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  await hand.choose(dialog.getByLabel('Wat wil je maken?'), kind)
  if (to !== undefined) await hand.pick(dialog.getByRole('combobox', { name: 'Speler kiezen' }), to, to)
  await visit.look('brief maken')
  await hand.press(dialog.getByRole('button', { name: 'Brief maken', exact: true }))
  await page.getByRole('heading', { level: 1, name: kind }).waitFor()
  await untilSaved(page)
  await visit.look('brief')
}

/** The next day: the page is loaded again, and this is still there. */
export async function stillThere({ visit }: Teller, words: readonly string[]): Promise<void> {
  await untilSaved(visit.page)
  await visit.page.reload()
  for (const known of words) await visit.page.getByText(known).first().waitFor()
}
