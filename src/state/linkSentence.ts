import type { ActorId, Link, NetworkMap } from '#model/records.ts'
import { linkText } from '#text/link.ts'
import { linkParts } from '#text/linkParts.ts'
import { dayLabel, formalityLabel, strengthLabel } from '#text/words.ts'

/** What else is known of a link, in few words. */
export function linkFacts(link: Link): readonly string[] {
  const facts = [
    link.formality && formalityLabel(link.formality).toLowerCase(),
    link.strength && strengthLabel(link.strength).toLowerCase(),
    link.until && linkText.until(dayLabel(link.until)),
  ]
  return facts.filter(fact => fact !== undefined)
}

/** The whole sentence, as text: "Jolanda Vos kent Mulder". */
export function linkSentence(map: NetworkMap, link: Pick<Link, 'source' | 'target' | 'type'>): string {
  const nameOf = (id: ActorId) => map.actors.get(id)?.name ?? ''
  return linkParts(nameOf(link.source), link, 'forward', nameOf(link.target)).join(' ')
}
