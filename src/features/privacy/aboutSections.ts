import { mentionsOf } from '#analysis/mentionsOf.ts'
import { neighbours } from '#model/links.ts'
import type { Actor, Link, NetworkMap } from '#model/records.ts'
import { linkFacts } from '#state/linkSentence.ts'
import { aboutText } from '#text/aboutActor.ts'
import { actorText } from '#text/actor.ts'
import { linkParts } from '#text/linkParts.ts'
import { startSentence } from '#text/shownName.ts'
import { topicLabel } from '#text/topics.ts'
import { dayLabel } from '#text/words.ts'
import { type Asked, dealingSections } from './aboutDealings.ts'
import { extraFact, factSections, together } from './aboutFacts.ts'
import { fact, type Line, type Section } from './aboutLine.ts'
import { mentionTold } from './recordTold.ts'

const { sections } = aboutText

/** Everything that the map knows of someone, in words; sections with nothing in them are left out. */
export function aboutSections(actor: Actor, asked: Asked): readonly Section[] {
  const all = [
    ...factSections(actor, asked.withPrivate),
    { id: 'links', title: sections.links, lines: linkLines(actor, asked) },
    ...dealingSections(asked),
    { id: 'named', title: sections.named, lines: namedLines(asked) },
  ]
  return all.filter(({ lines }) => lines.length > 0)
}

/** Whether something about someone is kept for oneself only. */
export const hasPrivate = (map: NetworkMap, actor: Actor): boolean =>
  actor.privateNote !== undefined ||
  (actor.contactPrivate === true && actor.contact !== undefined) ||
  [...map.contactMoments.values()].some(one => one.privateNote !== undefined && one.actors.includes(actor.id)) ||
  mentionsOf(map, actor.id).some(isPrivate)

const isPrivate = ({ how, field }: { readonly how: string; readonly field: string }): boolean =>
  how === 'named' && field === 'privateNote'

const linkLines = (actor: Actor, { map, names }: Asked): readonly Line[] =>
  neighbours(map, actor.id).map(({ link, actor: other }) => {
    const direction = link.source === actor.id ? 'forward' : 'backward'
    const words = linkParts(names.nameOf(actor.id), link, direction, names.nameOf(other.id)).join(' ')
    const text = [startSentence(words), ...linkFacts(link)].join(', ')
    return { key: link.id, text, details: linkDetails(link), opens: { table: 'links', id: link.id } }
  })

const linkDetails = ({ note, topics, from, extra }: Link): readonly Line[] => [
  ...fact(actorText.fields.topics, together(topics, topicLabel)),
  ...fact(actorText.fields.note, note),
  ...fact(actorText.fields.from, from && dayLabel(from)),
  ...extraFact(extra),
]

const namedLines = ({ map, id, names, withPrivate }: Asked): readonly Line[] =>
  mentionsOf(map, id)
    .filter(mention => mention.how === 'named' && (withPrivate || !isPrivate(mention)))
    .map(mention => ({
      key: `${mention.table} ${mention.id} ${mention.field}`,
      text: mentionTold(map, mention, names),
      ...(mention.table !== 'info' && { opens: { table: mention.table, id: mention.id } }),
    }))
