import { mentionsOf } from '#analysis/mentionsOf.ts'
import type { RecordKey } from '#model/commands/eraseRecords.ts'
import { linksOf } from '#model/links.ts'
import type { ActorId, NetworkMap, Table } from '#model/records.ts'
import { privacyText } from '#text/privacy.ts'
import { nameList } from '#text/shownName.ts'

/** What erasing takes from the map, in sentences. */
export function whatGoes(
  map: NetworkMap,
  { table, id }: RecordKey,
  along: readonly RecordKey[],
  name: string,
): string[] {
  if (table !== 'actors') return [privacyText.goesOf[table], privacyText.goesHistory]
  const actor = id as ActorId
  const links = linksOf(map, actor).length
  const answers = [...map.issues.values()].flatMap(issue => issue.answers).filter(one => one.actor === actor).length
  return [
    privacyText.goesOfActor(name),
    ...(links > 0 ? [privacyText.goesLinks(links, name)] : []),
    ...(answers > 0 ? [privacyText.goesAnswers(answers, name)] : []),
    ...(along.length > 0 ? [privacyText.goesAlong(countsOf(along), name)] : []),
    privacyText.goesHistory,
  ]
}

/** "2 gesprekken en 1 brief". */
export function countsOf(keys: readonly { readonly table: Table; readonly id: string }[]): string {
  const tables = [...new Set(keys.map(({ table }) => table))]
  const countIn = (wanted: Table) => new Set(keys.filter(({ table }) => table === wanted).map(({ id }) => id)).size
  return nameList(tables.map(table => privacyText.countOf(table, countIn(table))))
}

/** What someone is filled in at and that stays; empty when there is nothing. */
export function whatStays(
  map: NetworkMap,
  { table, id }: RecordKey,
  along: readonly RecordKey[],
  name: string,
): string {
  if (table !== 'actors') return ''
  const goes = new Set(along.map(key => `${key.table} ${key.id}`))
  const stays = mentionsOf(map, id as ActorId).filter(
    one => one.how === 'meant' && one.table !== 'links' && !isAnswer(one) && !goes.has(`${one.table} ${one.id}`),
  )
  return stays.length > 0 ? privacyText.staysWithout(countsOf(stays), name) : ''
}

const isAnswer = ({ table, field }: { readonly table: Table; readonly field: string }): boolean =>
  table === 'issues' && field === 'answers'
