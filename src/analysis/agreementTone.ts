import { daysAfter } from '#model/days.ts'
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
  return due <= daysAfter(today, SOON) ? 'soon' : 'open'
}
