import type { Agreement } from '#model/dealings.ts'
import type { Day } from '#model/records.ts'

/** How much an agreement asks for attention now. */
export type AgreementTone = 'overdue' | 'soon' | 'open' | 'done' | 'dropped'

/** So many days ahead an agreement is due soon. */
const SOON = 7

/** Late when it is due before today; soon when it is due today or within a week. A state we don't know is never late. */
export function agreementTone({ state, due }: Pick<Agreement, 'state' | 'due'>, today: Day): AgreementTone {
  if (state === 'done' || state === 'dropped') return state
  if (state === 'unknown' || due === undefined) return 'open'
  if (due < today) return 'overdue'
  return due <= daysLater(today, SOON) ? 'soon' : 'open'
}

function daysLater(day: Day, days: number): Day {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
