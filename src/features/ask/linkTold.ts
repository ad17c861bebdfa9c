import type { Nearness } from '#analysis/nearness.ts'
import type { ActorId, Link } from '#model/records.ts'
import { askText } from '#text/ask.ts'
import { linkInSentence } from '#text/linkParts.ts'
import { nameList, startSentence } from '#text/shownName.ts'
import { withMe } from '#text/withMe.ts'
import type { Asking } from './asking.ts'

/** A link from one actor to the next, as a sentence read in that direction: "Farid geeft advies aan Wethouder De Graaf." */
export function linkTold({ nameOf }: Asking, link: Link, from: ActorId, to: ActorId): string {
  return startSentence(`${linkInSentence(nameOf(from), link, directionFrom(link, from), nameOf(to))}.`)
}

/** A link of Ik with someone, spoken to Ik. */
export function mineTold({ nameOf }: Asking, link: Link, other: ActorId): string {
  return withMe(link, link.target === other ? 'forward' : 'backward', nameOf(other))
}

/** How far someone is, in words; nothing while nobody is Ik. */
export function nearnessTold(asking: Asking, near: Nearness, id: ActorId): string | undefined {
  switch (near.kind) {
    case 'noSelf':
      return undefined
    case 'self':
      return askText.near.self
    case 'none':
      return askText.near.none
    case 'direct':
      return askText.near.direct(mineTold(asking, near.link, id))
    case 'via': {
      const [first, ...rest] = near.via.map(asking.nameOf)
      if (rest.length === 0 && near.first.type === 'knows' && near.first.strength === 3)
        return askText.near.viaKnown(near.steps, first ?? '')
      return askText.near.via(near.steps, nameList([first ?? '', ...rest]))
    }
  }
}

const directionFrom = (link: Link, from: ActorId) => (link.source === from ? 'forward' : 'backward')
