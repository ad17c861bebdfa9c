import type { Fact } from '#analysis/nextStep.ts'
import { reasonTold } from '#state/reasonTold.ts'
import { REPRESENTED, representedLabel } from '#text/actor.ts'
import { factText } from '#text/issueFacts.ts'
import { shownName } from '#text/shownName.ts'
import { dayLabel } from '#text/words.ts'
import type { Looking } from './looking.ts'

/** A fact of the map in words. */
export function factTold({ map, nameOf }: Looking, fact: Fact): string {
  switch (fact.kind) {
    case 'standsFor':
      return factText.standsFor(groupsInSentence(fact.groups))
    case 'nobodyFor':
      return factText.nobodyFor(groupsInSentence(fact.groups))
    case 'comes': {
      const gathering = map.gatherings.get(fact.gathering)
      return factText.comes(shownName(gathering?.title ?? ''), dayLabel(gathering?.on ?? ''))
    }
    case 'way':
      return factText.way[fact.by](fact.steps)
    case 'knownFor':
      return factText.knownFor[fact.what]
    case 'mine':
    case 'network':
    case 'helpsMe':
    case 'noTopics':
    case 'nobodyToAsk':
    case 'sayWhoBelongs':
    case 'nobodyDecides':
    case 'noNetwork':
    case 'noneKnown':
      return factText[fact.kind]
    default:
      return reasonTold(fact, nameOf)
  }
}

const KNOWN = new Set(REPRESENTED.map(({ id }) => id))

/** Groups of people as they stand in a sentence: "ouderen", a user's own word as it was written. */
export const groupsInSentence = (groups: readonly string[]): readonly string[] =>
  groups.map(group => {
    const label = shownName(representedLabel(group))
    return KNOWN.has(group) ? label.charAt(0).toLowerCase() + label.slice(1) : label
  })
