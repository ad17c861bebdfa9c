import { fold } from '#model/fold.ts'
import type { Actor, ActorId, Day, NetworkMap } from '#model/records.ts'
import { topicIn } from '#model/topics.ts'
import { contactNet } from './contactNet.ts'
import { byCodeUnit, inActorOrder, othersOn } from './order.ts'

/** Groups of people that the catalogue's players stand up for, in its order (data: `doelgroepen`). */
export const PEOPLE_GROUPS = [
  'verstandelijk',
  'lichamelijk',
  'zintuiglijk',
  'psychisch',
  'chronisch ziek',
  'ouderen',
  'ouders en naasten',
  'jeugd',
  'laag inkomen',
  'migratie',
  'lhbti',
  'mantelzorgers',
  'werkzoekenden',
] as const
/** Standing up for everyone is standing up for no group. */
const EVERYONE = 'iedereen'

/** Whether a word means everyone, and so no group. */
export const isEveryone = (word: string): boolean => fold(word) === EVERYONE

/**
 * The groups of people that nobody with this topic stands up for: the catalogue's, then the map's own words.
 * Only what organisations and groups represent counts, never what is written with a person.
 */
export function unheard(map: NetworkMap, topic: string, today: Day): readonly string[] {
  const isAbout = topicIn(topic)
  const bodies = contactNet(map, today).actors.filter(({ kind }) => kind === 'organisation' || kind === 'group')
  const heard = new Set(
    bodies
      .filter(({ topics }) => isAbout(topics))
      .flatMap(representedBy)
      .map(fold),
  )
  const asked = new Map<string, string>()
  const ownWords = bodies.flatMap(representedBy).sort(byCodeUnit)
  for (const word of [...PEOPLE_GROUPS, ...ownWords]) if (!asked.has(fold(word))) asked.set(fold(word), word)
  return [...asked].filter(([folded]) => folded !== EVERYONE && !heard.has(folded)).map(([, word]) => word)
}

/** Organisations and groups with this topic of which isn't known for whom they stand up; who decides or carries out needn't. */
export function unspoken(map: NetworkMap, topic: string, today: Day): readonly ActorId[] {
  const isAbout = topicIn(topic)
  const found = othersOn(map, today).filter(
    actor =>
      (actor.kind === 'organisation' || actor.kind === 'group') &&
      actor.role !== 'decides' &&
      actor.role !== 'executes' &&
      isAbout(actor.topics) &&
      representedBy(actor).length === 0,
  )
  return inActorOrder(map, found, today)
}

/** For each group of people, by its folded word, the organisations and groups that stand up for it, about any topic. */
export function whoSpeaksFor(map: NetworkMap, today: Day): ReadonlyMap<string, readonly ActorId[]> {
  const speakers = new Map<string, Set<Actor>>()
  for (const actor of othersOn(map, today)) {
    if (actor.kind !== 'organisation' && actor.kind !== 'group') continue
    for (const word of representedBy(actor).map(fold)) {
      const others = speakers.get(word)
      if (others) others.add(actor)
      else speakers.set(word, new Set([actor]))
    }
  }
  return new Map([...speakers].map(([word, actors]) => [word, inActorOrder(map, actors, today)]))
}

const representedBy = ({ represents = [] }: Actor): readonly string[] => represents
