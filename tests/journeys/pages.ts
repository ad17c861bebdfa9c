import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright'
import type { Hand } from '#tests/support/hands.ts'

// What people do in the app, told once: each screen by the words that stand on it.

/** Words that tell everything shown is on this device. */
export const SAVED = 'Opgeslagen op dit apparaat'

/** Waits until the screen says that all of it is saved. */
export const untilSaved = (page: Page): Promise<void> => page.getByText(SAVED, { exact: true }).first().waitFor()

/** Waits until everyone has a place on the drawing. */
export async function untilDrawn(page: Page): Promise<void> {
  await page.getByRole('application').or(page.locator('canvas').first()).first().waitFor()
  await page.getByText('We maken je tekening …').waitFor({ state: 'hidden' })
  await untilSaved(page)
}

export const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })

/** *Lege kaart*: a map with nobody but Ik. */
export async function startEmptyMap(hand: Hand): Promise<void> {
  await hand.press(button(hand.page, 'Lege kaart'))
  await untilSaved(hand.page)
}

/** To one of the places of the open map. */
export async function goToPlace(hand: Hand, place: 'Kaart' | 'Lijst' | 'Wie kan ik vragen?'): Promise<void> {
  await hand.press(hand.page.getByRole('navigation').getByRole('link', { name: place, exact: true }))
}

/** *Namen noemen*: several at once, one name a line. */
export async function addNames(hand: Hand, names: readonly string[]): Promise<void> {
  const { page } = hand
  await hand.press(button(page, 'Speler toevoegen').first())
  await hand.press(button(page, 'Namen noemen'))
  await hand.type(page.getByRole('textbox', { name: 'Namen' }), names.join('\n'))
  await hand.press(button(page, /^\d+ na(am|men) toevoegen$|^Namen toevoegen$/))
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await untilSaved(page)
}

/** One new player with a name and a function. */
export async function addPerson(hand: Hand, name: string, jobTitle: string): Promise<void> {
  const { page } = hand
  await hand.press(button(page, 'Speler toevoegen').first())
  await hand.type(page.getByRole('textbox', { name: 'Naam', exact: true }), name)
  await hand.type(page.getByLabel('Functie', { exact: true }), jobTitle)
  await hand.press(page.getByRole('dialog').getByRole('button', { name: 'Speler toevoegen', exact: true }))
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await untilSaved(page)
}

/** A line by the form: from, kind, to; the three read as a sentence. */
export interface Sentence {
  readonly from: string
  readonly kind: string
  readonly to: string
}

/** Nobody types a whole name when a part will do. */
const partOf = (name: string): string => name.slice(0, Math.max(2, name.length - 2))

/** *Lijn maken* by the form. */
export async function makeLink(hand: Hand, { from, kind, to }: Sentence): Promise<void> {
  const { page } = hand
  await hand.press(button(page, 'Lijn maken').first())
  const dialog = page.getByRole('dialog')
  await hand.pick(dialog.getByRole('combobox', { name: 'Van', exact: true }), partOf(from), from)
  await hand.choose(dialog.getByRole('combobox', { name: 'Soort lijn' }), kind)
  await hand.pick(dialog.getByRole('combobox', { name: 'Naar', exact: true }), partOf(to), to)
  await hand.press(dialog.getByRole('button', { name: 'Lijn maken', exact: true }))
  await dialog.waitFor({ state: 'detached' })
  await untilSaved(page)
}

/** What a saved file holds, as far as journeys look. */
export interface SavedFile {
  readonly name: string
  readonly map: { readonly name: string; readonly municipality?: string }
  readonly actors: readonly { readonly id: string; readonly name: string }[]
  readonly links: readonly { readonly source: string; readonly target: string; readonly type: string }[]
}

/** The file that this makes the browser keep. */
export async function savedFile(page: Page, ask: () => Promise<void>): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), ask()])
  const text = await readFile(await download.path(), 'utf8')
  return { ...JSON.parse(text), name: download.suggestedFilename() }
}

/** *Kopie openen* on the start page, with this file, as a new map. */
export async function openFile(hand: Hand, file: { readonly name: string; readonly text: string }): Promise<void> {
  const { page } = hand
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    hand.press(button(page, 'Kopie openen').first()),
  ])
  await chooser.setFiles({ name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) })
  await hand.press(page.getByRole('dialog').getByRole('button', { name: 'Kaart openen', exact: true }))
}
