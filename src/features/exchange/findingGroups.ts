import { CHANGED, type Finding, KEPT, LEFT_OUT, type Reason } from '#formats/netwerkkaart/report.ts'
import { exchangeText } from '#text/exchange.ts'
import { fileReportText } from '#text/fileReport.ts'

/** One record that something happened to. */
export interface Item {
  /** What it calls itself; text from outside. */
  readonly name?: string
  /** Which record, and which of its fields. */
  readonly which: string
}

/** What happened for one reason. */
export interface ReasonGroup {
  readonly reason: Reason
  readonly sentence: string
  readonly items: readonly Item[]
}

/** All that was left out, changed or kept, with how many things that are. */
export interface FindingGroup {
  readonly what: 'leftOut' | 'changed' | 'kept'
  readonly count: number
  readonly reasons: readonly ReasonGroup[]
}

const GROUPS = [
  ['leftOut', LEFT_OUT],
  ['changed', CHANGED],
  ['kept', KEPT],
] as const

/** The findings of a report as a person reads them: what is missing first, one line a record. */
export function findingGroups(findings: readonly Finding[]): FindingGroup[] {
  const byReason = groupBy(findings, ({ reason }) => reason)
  return GROUPS.flatMap(([what, reasons]) => {
    const found = reasons.flatMap(reason => {
      const about = byReason.get(reason)
      return about ? [{ reason, about }] : []
    })
    const count = found.flatMap(({ about }) => about).reduce((sum, finding) => sum + (finding.count ?? 1), 0)
    const groups = found.map(({ reason, about }) => ({
      reason,
      sentence: fileReportText.reasons[reason],
      items: itemsOf(about),
    }))
    return count === 0 ? [] : [{ what, count, reasons: groups }]
  })
}

function itemsOf(findings: readonly Finding[]): Item[] {
  const byRecord = groupBy(findings, ({ where, at }) => `${where} ${at ?? ''}`)
  return [...byRecord.values()].flatMap(([first, ...others]) => {
    if (!first) return []
    const fields = [first, ...others].flatMap(({ field, count = 1 }) => (field ? [fieldWords(field, count)] : []))
    const which = exchangeText.which(fileReportText.inList[first.where], first.at, fields)
    return [{ which, ...(first.name === undefined ? {} : { name: first.name }) }]
  })
}

function fieldWords(field: string, count: number): string {
  const words = new Map(Object.entries(fileReportText.fields)).get(field) ?? field
  return count === 1 ? words : exchangeText.times(words, count)
}

function groupBy<V, K>(values: readonly V[], keyOf: (value: V) => K): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>()
  for (const value of values) {
    const group = groups.get(keyOf(value))
    if (group) group.push(value)
    else groups.set(keyOf(value), [value])
  }
  return groups
}
