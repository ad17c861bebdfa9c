import { type AgreementTone, agreementTone } from '#analysis/agreementTone.ts'
import type { Agreement } from '#model/dealings.ts'
import type { Day } from '#model/records.ts'
import { contactText } from '#text/contact.ts'
import { agreementStateLabel } from '#text/words.ts'

const DAY = 86_400_000
const daysUntil = (due: Day, today: Day): number => Math.round((Date.parse(due) - Date.parse(today)) / DAY)

/** How an agreement stands, and for which day it is: "Te laat: was voor 1 oktober 2026". */
export function dueWords(agreement: Pick<Agreement, 'state' | 'due'>, today: Day): string {
  const tone = agreementTone(agreement, today)
  return tone === 'open' ? openWords(agreement) : wordsOf(tone, agreement, today)
}

function openWords({ state, due }: Pick<Agreement, 'state' | 'due'>): string {
  if (state === 'unknown') return agreementStateLabel(state)
  return due === undefined ? contactText.due.none : contactText.due.by(due)
}

function wordsOf(tone: Exclude<AgreementTone, 'open'>, { due }: Pick<Agreement, 'due'>, today: Day): string {
  if (tone === 'done' || tone === 'dropped') return agreementStateLabel(tone)
  if (due === undefined) return contactText.due.none
  return tone === 'overdue' ? contactText.due.late(due) : contactText.due.soon(due, daysUntil(due, today))
}
