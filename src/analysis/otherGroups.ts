import { fold } from '#model/fold.ts'
import type { Actor, ActorId, Day, NetworkMap } from '#model/records.ts'
import { topicIn } from '#model/topics.ts'
import { myGroups } from './me.ts'
import { inActorOrder, othersOn } from './order.ts'
import { isEveryone } from './unheard.ts'

/** Who stands up for other people than my groups do, about the same topic: they may meet with the same. */
export interface OtherGroup {
  readonly actor: ActorId
  /** For whom, as written on the map, without those my own groups stand up for. */
  readonly groups: readonly string[]
}

/** Organisations and groups with this topic that stand up for others than my groups do, and neither decide nor carry out. */
export function otherGroups(map: NetworkMap, topic: string, today: Day): readonly OtherGroup[] {
  const own = new Set([...myGroups(map, today)].flatMap(id => map.actors.get(id)?.represents ?? []).map(fold))
  const isAbout = topicIn(topic)
  const groupsOf = ({ kind, represents = [] }: Actor): readonly string[] =>
    kind === 'person' ? [] : represents.filter(word => !isEveryone(word) && !own.has(fold(word)))
  const found = othersOn(map, today).filter(
    actor =>
      actor.role !== 'decides' && actor.role !== 'executes' && isAbout(actor.topics) && groupsOf(actor).length > 0,
  )
  return inActorOrder(map, found, today).flatMap(id => {
    const actor = map.actors.get(id)
    return actor ? { actor: id, groups: groupsOf(actor) } : []
  })
}
