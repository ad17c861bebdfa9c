import { agreementTone } from '#analysis/agreementTone.ts'
import { byCodeUnit } from '#analysis/order.ts'
import type { Agreement } from '#model/dealings.ts'
import type { Day } from '#model/records.ts'

/** The groups in which agreements are shown, the ones that ask most first. */
export const AGREEMENT_GROUPS = ['overdue', 'soon', 'open', 'undated', 'unknown', 'closed'] as const
export type AgreementGroup = (typeof AGREEMENT_GROUPS)[number]

function groupOf(agreement: Agreement, today: Day): AgreementGroup {
  const tone = agreementTone(agreement, today)
  if (tone === 'done' || tone === 'dropped') return 'closed'
  if (agreement.state === 'unknown') return 'unknown'
  return agreement.due === undefined ? 'undated' : tone
}

/** The agreements by how much they ask: in each group the first day first, of those that are over the last one first. */
export function inGroups(
  all: readonly Agreement[],
  today: Day,
): readonly { readonly group: AgreementGroup; readonly agreements: readonly Agreement[] }[] {
  const sorted = [...all].sort((a, b) => byCodeUnit(dayOf(a), dayOf(b)))
  return AGREEMENT_GROUPS.flatMap(group => {
    const agreements = sorted.filter(agreement => groupOf(agreement, today) === group)
    if (agreements.length === 0) return []
    return [{ group, agreements: group === 'closed' ? agreements.reverse() : agreements }]
  })
}

const dayOf = ({ due, on }: Agreement): Day => due ?? on
