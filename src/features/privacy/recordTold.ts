import type { Mention } from '#analysis/mentionsOf.ts'
import type { ActorId, Id, LinkId, NetworkMap, Table } from '#model/records.ts'
import { linkSentence } from '#state/linkSentence.ts'
import type { Names } from '#state/names.ts'
import { aboutText } from '#text/aboutActor.ts'
import { nameList, shownName } from '#text/shownName.ts'
import { letterKindLabel } from '#text/words.ts'

const { records } = aboutText

/** What a record is called where it is one of many: "Gesprek van 5 oktober 2026 met Jolanda Vos". */
export function recordTold(map: NetworkMap, table: Table, id: string, names: Names): string {
  const together = (ids: readonly ActorId[] = []) => nameList(ids.map(names.nameOf))
  switch (table) {
    case 'info':
      return records.map
    case 'actors':
      return names.labelOf(id as ActorId)
    case 'links': {
      const link = map.links.get(id as LinkId)
      return link ? shownName(linkSentence(map, link)) : ''
    }
    case 'issues':
      return records.issue(titleOf(map, id))
    case 'contactMoments': {
      const moment = map.contactMoments.get(id as Id<'contactMoments'>)
      return records.talk(moment?.on ?? '', together(moment?.actors))
    }
    case 'agreements':
      return records.agreement(shownName(map.agreements.get(id as Id<'agreements'>)?.text ?? ''))
    case 'gatherings':
      return records.gathering(shownName(map.gatherings.get(id as Id<'gatherings'>)?.title ?? ''))
    case 'letters': {
      const letter = map.letters.get(id as Id<'letters'>)
      return records.letter(letterKindLabel(letter?.kind ?? ''), together(letter?.to))
    }
    case 'plans': {
      const issue = map.plans.get(id as Id<'plans'>)?.issue
      return records.plan(issue && titleOf(map, issue))
    }
  }
}

const titleOf = (map: NetworkMap, id: string): string => shownName(map.issues.get(id as Id<'issues'>)?.title ?? '')

/** Where a name stands: the record, and which of its texts. */
export const mentionTold = (map: NetworkMap, { table, id, field }: Mention, names: Names): string =>
  `${recordTold(map, table, id, names)} (${aboutText.fields.get(field) ?? aboutText.otherField})`
