import type { Page } from 'playwright'
import type { Shown } from './ledger.ts'
import { button } from './pages.ts'

/** The three that are pasted again and again, with how many lines each has. */
export const GROUP: readonly (readonly [name: string, links: number])[] = [
  ['Groep A', 1],
  ['Groep B', 2],
  ['Groep C', 1],
]
const MOST_GROUPS = 6
const SELF = 'Ik'

/** One state of the map, as the stream knows it should be. */
interface State {
  readonly groups: number
  readonly people: readonly string[]
}

function shownOf({ groups, people }: State): Shown {
  return [
    ...Array.from({ length: groups }, () => GROUP.map(([name, links]) => `${name} ${links}`)).flat(),
    ...people.map(name => `${name} 0`),
  ]
    .sort()
    .join('\n')
}

/** What the list shows before the stream. */
export const START: Shown = shownOf({ groups: 1, people: [SELF] })

/**
 * A steady stream of edits by real keys on the list: people added by the dialog; the group of three with its two lines
 * pasted, thrown away, undone and redone. It knows every state that the map goes through.
 */
export class Stream {
  /** Every state so far, the last one being that after the key that was sent last. */
  readonly history: Shown[] = [START]
  readonly #page: Page
  readonly #random: () => number
  #state: State = { groups: 1, people: [SELF] }
  #past: State[] = []
  #future: State[] = []
  #justPasted = false

  constructor(page: Page, random: () => number) {
    this.#page = page
    this.#random = random
  }

  /** Goes on until the browser is gone. `nameOf` gives each new person a name nobody had. */
  async run(nameOf: () => string): Promise<never> {
    for (;;) {
      await this.#addPerson(nameOf())
      for (let i = 0; i < 12; i++) await this.#burst()
    }
  }

  async #burst(): Promise<void> {
    const dice = this.#random()
    if (this.#justPasted && dice < 0.3) return this.#go('Delete', { ...this.#state, groups: this.#state.groups - 1 })
    if (dice < 0.6 && this.#state.groups < MOST_GROUPS) {
      return this.#go('ControlOrMeta+v', { ...this.#state, groups: this.#state.groups + 1 })
    }
    const undo = dice < 0.8
    const state = (undo ? this.#past : this.#future).pop()
    if (!state) return
    const other = undo ? this.#future : this.#past
    other.push(this.#state)
    this.#becomes(state)
    this.#justPasted = false
    await this.#page.keyboard.press(undo ? 'ControlOrMeta+z' : 'ControlOrMeta+Shift+z')
  }

  async #addPerson(name: string): Promise<void> {
    const page = this.#page
    await button(page, 'Speler toevoegen').first().click()
    await page.getByRole('dialog').getByRole('textbox', { name: 'Naam', exact: true }).fill(name)
    const added = { ...this.#state, people: [...this.#state.people, name] }
    await this.#go('Enter', added)
    // The new one opens beside the list, and takes the keys with it: back to the list.
    await page.getByRole('complementary').getByRole('heading', { name, exact: true }).waitFor()
    await page.getByRole('heading', { level: 1 }).click()
    this.#justPasted = false
  }

  async #go(key: string, next: State): Promise<void> {
    this.#past.push(this.#state)
    this.#future = []
    this.#justPasted = next.groups > this.#state.groups
    this.#becomes(next)
    await this.#page.keyboard.press(key)
  }

  #becomes(state: State): void {
    this.#state = state
    this.history.push(shownOf(state))
  }
}
