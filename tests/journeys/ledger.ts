import type { Page } from 'playwright'

/** What the list shows: every name with its number of lines, sorted, as one text. */
export type Shown = string

/** What the page showed as saved, kept outside the browser, in the order in which it was shown. */
export interface Ledger {
  readonly saved: Shown[]
}

/**
 * Writes down, from the first moment of the page, what the list shows whenever the page says that all of it is saved.
 * It looks after every change of the page, so it also sees what stands there for one frame only.
 */
export async function keepLedger(page: Page, savedWords: string): Promise<Ledger> {
  const ledger: Ledger = { saved: [] }
  await page.exposeFunction('tellSaved', (shown: Shown) => void ledger.saved.push(shown))
  await page.addInitScript(words => {
    const tell = (window as unknown as { tellSaved: (shown: string) => void }).tellSaved
    let last = ''
    const look = () => {
      if (document.querySelector('[data-saving]')?.textContent?.trim() !== words) return
      const rows = document.querySelectorAll('tbody tr')
      if (rows.length === 0) return
      const shown = [...rows]
        .map(row => `${row.querySelector('th')?.textContent} ${row.lastElementChild?.textContent}`)
        .sort()
        .join('\n')
      if (shown === last) return
      last = shown
      tell(shown)
    }
    new MutationObserver(look).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    })
  }, savedWords)
  return ledger
}

/** Where in a history of states the last one that was shown as saved stands: the earliest place that fits, to be fair. */
export function savedUpTo(history: readonly Shown[], ledger: Ledger): number {
  return ledger.saved.reduce((from, shown) => {
    const place = history.indexOf(shown, from)
    if (place < 0) throw new Error(`Shown as saved, but never done:\n${shown}`)
    return place
  }, 0)
}
