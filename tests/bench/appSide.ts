import type { Page } from 'playwright'
import { mouseHand } from '#tests/support/hands.ts'
import { openFile, untilSaved } from '../journeys/pages.ts'
import { nameOfBigMap } from './bigMap.ts'

/** The built app, worked as a person works it; every moment is the browser's own. */
export class AppSide {
  readonly page: Page
  readonly #address: string

  constructor(page: Page, address: string) {
    this.page = page
    this.#address = address
  }

  /** Keeps a big map on this device, by opening its file. Leaves the app at the start page. */
  async keepMap(actors: number, file: string): Promise<void> {
    await this.page.goto(this.#address)
    await openFile(mouseHand(this.page), { name: `${actors}.netwerkkaart.json`, text: file })
    await untilSaved(this.page)
    await this.toStart()
  }

  async toStart(): Promise<void> {
    await this.page.getByRole('link', { name: 'Alle kaarten' }).click()
    await this.page.getByRole('heading', { name: 'Mijn kaarten' }).waitFor()
  }

  /** Milliseconds from pressing a stored map on the start page to all of its first drawing. */
  async openMap(actors: number): Promise<number> {
    await this.page.bringToFront()
    await this.page.evaluate(actors => {
      window.result = window.clock.drawn(actors)
    }, actors)
    await this.page.getByRole('link', { name: nameOfBigMap(actors), exact: true }).click()
    return this.#since('click')
  }

  /** Milliseconds from Enter in *Speler toevoegen* to the drawing with one more. */
  async addActor(actors: number, name: string): Promise<number> {
    const { page } = this
    await page.getByRole('button', { name: 'Speler toevoegen' }).first().click()
    await page.getByRole('dialog').getByRole('textbox', { name: 'Naam', exact: true }).fill(name)
    await page.evaluate(actors => {
      window.result = window.clock.drawn(actors)
    }, actors)
    await page.keyboard.press('Enter')
    const waited = await this.#since('keydown')
    await page.getByRole('complementary').getByRole('heading', { name, exact: true }).waitFor()
    await untilSaved(page)
    return waited
  }

  /** Milliseconds from Enter in a field of the details to *Opgeslagen*, *Opslaan…* having been shown. */
  async save(text: string): Promise<number> {
    const { page } = this
    const field = page.getByRole('complementary').getByLabel('Functie', { exact: true })
    await untilSaved(page)
    await field.fill(text)
    await page.evaluate(() => {
      window.result = new Promise(tell => {
        let busy = false
        const look = () => {
          const status = document.querySelector('[data-saving]')?.getAttribute('data-saving')
          if (status !== 'saved') busy = true
          else if (busy) {
            watch.disconnect()
            tell(performance.now())
          }
        }
        const watch = new MutationObserver(look)
        watch.observe(document.body, { subtree: true, childList: true, attributes: true })
        look()
      })
    })
    await page.keyboard.press('Enter')
    return this.#since('keydown')
  }

  /** Milliseconds from a key in the search field to the frame that shows what fits. */
  async searchKey(letter: string): Promise<number> {
    await this.page.getByRole('searchbox').first().focus()
    await this.page.evaluate(() => {
      window.result = new Promise(tell => {
        addEventListener('input', () => requestAnimationFrame(() => setTimeout(() => tell(performance.now()))), {
          once: true,
          capture: true,
        })
      })
    })
    await this.page.keyboard.press(letter)
    return this.#since('keydown')
  }

  async #since(event: 'click' | 'keydown'): Promise<number> {
    return this.page.evaluate(async event => {
      const end = await window.result
      return end - (window.clock.last.get(event) ?? Number.NaN)
    }, event)
  }
}

declare global {
  interface Window {
    /** The moment that is being waited for. */
    result: Promise<number>
  }
}
