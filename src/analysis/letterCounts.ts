import type { Issue } from '#model/dealings.ts'
import type { Actor, ActorId, Day, NetworkMap } from '#model/records.ts'
import type { LetterFacts } from '#text/letterFacts.ts'
import { myFamily } from './me.ts'
import { isEveryone } from './unheard.ts'
import { whoShares } from './whoShares.ts'

type Counts = Pick<LetterFacts, 'people' | 'groups' | 'asked' | 'recognise' | 'groupKinds' | 'represents'>

/**
 * How many people have a problem, counted for a letter: who writes, who told of it first, and everyone who recognises it.
 * Family counts no more than in the verdict, and who is written to is no witness.
 */
export function letterCounts(
  map: NetworkMap,
  issue: Issue | undefined,
  to: readonly ActorId[],
  today: Day,
  without: (text: string) => string,
): Counts {
  const none = { people: 1, groups: 0, asked: 0, recognise: 0, groupKinds: [], represents: [] }
  if (!issue) return none
  const family = myFamily(map, today)
  const others = (ids: readonly ActorId[]) =>
    ids.filter(id => !family.has(id) && !to.includes(id)).flatMap(id => map.actors.get(id) ?? [])
  const said = whoShares(map, issue.id, today)
  const confirms = others(said.confirms)
  const bodies = confirms.filter(({ kind }) => kind !== 'person')
  const persons = confirms.length - bodies.length
  return {
    people: 1 + persons + others(issue.reportedBy ? [issue.reportedBy] : []).filter(isOtherPerson).length,
    groups: bodies.length,
    asked: confirms.length + others(said.denies).length + others(said.awaiting).length,
    recognise: confirms.length,
    groupKinds: kindsOf(bodies),
    represents: [...new Set(bodies.flatMap(({ represents = [] }) => represents))].filter(
      word => !isEveryone(word) && without(word) !== '',
    ),
  }
}

const isOtherPerson = ({ kind, self }: Actor): boolean => kind === 'person' && !self

function kindsOf(bodies: readonly Actor[]): Counts['groupKinds'] {
  const counts = new Map<Actor['sector'], number>()
  for (const { sector } of bodies) counts.set(sector, (counts.get(sector) ?? 0) + 1)
  return [...counts].map(([sector, n]) => ({ sector, n }))
}
