import { CHOSEN_FIELDS, type TakenField } from '#model/mergedActor.ts'
import type { Actor } from '#model/records.ts'
import { actorText } from '#text/actor.ts'
import {
  actorFormalityLabel,
  dayLabel,
  durationLabel,
  kindLabel,
  levelLabel,
  roleLabel,
  scopeLabel,
  sectorLabel,
  stanceLabel,
  thresholdLabel,
} from '#text/words.ts'

/** A field of which two actors each say something else, in words. */
export interface Difference {
  readonly field: TakenField
  readonly label: string
  readonly mine: string
  readonly theirs: string
}

/** Where someone has to choose when merging. Of a seat and who sits in it, the name is no choice. */
export function differingFields(mine: Actor, theirs: Actor): Difference[] {
  return CHOSEN_FIELDS.flatMap(field => {
    if (field === 'player' || mine[field] === undefined || theirs[field] === undefined) return []
    if (mine[field] === theirs[field]) return []
    if (field === 'name' && mine.placeholder !== theirs.placeholder) return []
    return [{ field, label: actorText.fields[field], mine: wordsOf(mine, field), theirs: wordsOf(theirs, field) }]
  })
}

function wordsOf(actor: Actor, field: Exclude<TakenField, 'player'>): string {
  switch (field) {
    case 'name':
      return actor.name
    case 'jobTitle':
      return actor.jobTitle ?? ''
    case 'kind':
      return kindLabel(actor.kind)
    case 'sector':
      return sectorLabel(actor.sector)
    case 'role':
      return roleLabel(actor.role)
    case 'formality':
      return actorFormalityLabel(actor.formality)
    case 'scope':
      return scopeLabel(actor.scope)
    case 'power':
      return levelLabel(actor.power)
    case 'interest':
      return levelLabel(actor.interest)
    case 'stance':
      return stanceLabel(actor.stance)
    case 'threshold':
      return thresholdLabel(actor.threshold)
    case 'duration':
      return durationLabel(actor.duration)
    case 'from':
      return dayLabel(actor.from ?? '')
    case 'until':
      return dayLabel(actor.until ?? '')
  }
}
