import { type AgreementTone, agreementTone } from '#analysis/agreementTone.ts'
import { daysBetween } from '#model/days.ts'
import type { Agreement } from '#model/dealings.ts'
import type { Day } from '#model/records.ts'
import { dueText } from '#text/due.ts'
import { agreementStateLabel } from '#text/words.ts'

type Due = Pick<Agreement, 'state' | 'due'>

/** How an agreement stands, and for which day it is: "Te laat: uiterlijk 1 oktober 2026". */
export function dueTold({ state, due }: Due, today: Day): string {
  const tone = agreementTone({ state, ...(due && { due }) }, today)
  if (tone === 'done' || tone === 'dropped' || state === 'unknown') return agreementStateLabel(state)
  if (due === undefined) return dueText.none
  if (tone === 'overdue') return dueText.late(due)
  return tone === 'soon' ? dueText.soon(due, daysBetween(today, due)) : dueText.by(due)
}

const CARD_TONES = { overdue: 'problem', soon: 'warning', open: 'plain', done: 'plain', dropped: 'plain' } as const

/** How an agreement stands out on a card: what is late most. */
export const dueTone = (agreement: Due, today: Day): (typeof CARD_TONES)[AgreementTone] =>
  CARD_TONES[agreementTone(agreement, today)]
