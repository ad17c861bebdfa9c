import { PEOPLE_GROUPS } from '#analysis/unheard.ts'
import type { Agreement, Answer, Issue } from '#model/dealings.ts'
import type { Actor, Id, NetworkMap } from '#model/records.ts'
import { ANSWERS, type Level, STANCES } from '#model/vocabulary.ts'
import { seeded } from '#tests/support/random.ts'
import { bigMap, idOf, TOPIC } from './bigMap.ts'

/** The problem of an asked map. */
export const ISSUE = 'issue-0' as Id<'issues'>
/** The day on which an asked map is asked. */
export const TODAY = '2026-11-21'

/** A big map with three links an actor, and with what the questions ask about: opinions, seats, answers, agreements. */
export function askedMap(actors: number): NetworkMap {
  const random = seeded(actors + 1)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const map = bigMap(actors, 3 * actors)
  const people = [...map.actors.values()].map((actor): Actor => {
    const known: Actor = {
      ...actor,
      power: pick<Level>([1, 2, 3]),
      interest: pick<Level>([1, 2, 3]),
      stance: pick(STANCES),
    }
    if (actor.kind !== 'person') return { ...known, represents: [pick(PEOPLE_GROUPS)] }
    return random() < 0.5 && !actor.self ? { ...known, placeholder: true } : known
  })
  const answers = people.slice(1, actors / 4).map(({ id }): Answer => ({ actor: id, answer: pick(ANSWERS) }))
  const issue: Issue = { id: ISSUE, order: 0, title: 'Probleem', topics: [TOPIC], answers, reportedBy: idOf(0) }
  const agreements = Array.from(
    { length: actors },
    (_, order): Agreement => ({
      id: `agreement-${order}` as Id<'agreements'>,
      order,
      on: `2026-${pick(['03', '06', '09'])}-${pick(['01', '15', '28'])}`,
      actors: [idOf(order)],
      topics: [TOPIC],
      text: `Afspraak ${order}`,
      due: `2026-12-${pick(['01', '15'])}`,
      state: pick(['open', 'done', 'dropped']),
    }),
  )
  return {
    ...map,
    actors: new Map(people.map(actor => [actor.id, actor])),
    issues: new Map([[issue.id, issue]]),
    agreements: new Map(agreements.map(agreement => [agreement.id, agreement])),
  }
}
