import { fold } from '#model/fold.ts'
import type { Actor, Day, NetworkMap } from '#model/records.ts'
import { topicIn } from '#model/topics.ts'
import { contactNet } from './contactNet.ts'
import { byCodeUnit } from './order.ts'

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

const representedBy = ({ represents = [] }: Actor): readonly string[] => represents
