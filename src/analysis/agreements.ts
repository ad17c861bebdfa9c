import type { ActorId, Day, Id, NetworkMap } from '#model/records.ts'
import { topicIn } from '#model/topics.ts'
import { byCodeUnit } from './order.ts'

/** Which agreements to look at. */
export interface AgreementFilter {
  readonly topic?: string
  /** Made with this actor. */
  readonly with?: ActorId
  /** Only those still open: not done, not dropped. */
  readonly open?: boolean
}

/** The agreements a filter leaves, which of them are still open, and which of those are late. */
export interface Agreements {
  readonly all: readonly Id<'agreements'>[]
  readonly open: readonly Id<'agreements'>[]
  /** Open, and due before today. On the day itself it is still in time. */
  readonly overdue: readonly Id<'agreements'>[]
}

/** What was agreed, oldest first. */
export function agreements(map: NetworkMap, filter: AgreementFilter, today: Day): Agreements {
  const isAbout = filter.topic === undefined ? () => true : topicIn(filter.topic)
  const all = [...map.agreements.values()]
    .filter(({ topics }) => isAbout(topics))
    .filter(({ actors }) => filter.with === undefined || actors.includes(filter.with))
    .filter(({ state }) => !filter.open || state === 'open')
    .sort((a, b) => byCodeUnit(a.on, b.on) || byCodeUnit(a.id, b.id))
  const open = all.filter(({ state }) => state === 'open')
  const overdue = open.filter(({ due }) => due !== undefined && due < today)
  return { all: all.map(({ id }) => id), open: open.map(({ id }) => id), overdue: overdue.map(({ id }) => id) }
}
