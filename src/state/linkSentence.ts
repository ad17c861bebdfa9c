import type { ActorId, Link, NetworkMap } from '#model/records.ts'
import { linkText } from '#text/link.ts'
import { dayLabel, formalityLabel, linkLabel, strengthLabel } from '#text/words.ts'

/** How a link reads from one of its ends: the words between the names, and what else is known in few words. */
export interface LinkWords {
  readonly verb: string
  readonly facts: readonly string[]
}

/** The words of a link, seen from this actor. */
export function linkWords(link: Link, from: ActorId): LinkWords {
  const facts = [
    link.formality && formalityLabel(link.formality).toLowerCase(),
    link.strength && strengthLabel(link.strength).toLowerCase(),
    link.until && linkText.until(dayLabel(link.until)),
  ]
  return {
    verb: linkLabel(link.type, link.source === from ? 'forward' : 'backward'),
    facts: facts.filter(fact => fact !== undefined),
  }
}

/** The whole sentence, as text: "Jolanda Vos kent Mulder". */
export function linkSentence(map: NetworkMap, link: Pick<Link, 'source' | 'target' | 'type'>): string {
  const nameOf = (id: ActorId) => map.actors.get(id)?.name ?? ''
  return `${nameOf(link.source)} ${linkLabel(link.type)} ${nameOf(link.target)}`
}
