import type { ContactMoment, Letter } from '#model/dealings.ts'
import type { Day, NetworkMap } from '#model/records.ts'

/** Where a letter stands: not sent, sent and no answer asked, waiting for one, too late, or answered. */
export interface LetterState {
  readonly state: 'draft' | 'sent' | 'waiting' | 'late' | 'answered'
  readonly replyBy?: Day
}

/** Where a letter stands today, by the talk that was noted when it was sent. */
export function letterState(map: NetworkMap, letter: Letter, today: Day): LetterState {
  if (!letter.sentOn) return { state: 'draft' }
  const moment = momentOf(map, letter.id)
  if (moment?.answered) return { state: 'answered' }
  const { replyBy } = moment ?? {}
  if (!replyBy) return { state: 'sent' }
  return { state: replyBy < today ? 'late' : 'waiting', replyBy }
}

/** The talk that says that this letter was sent: the last one. */
export function momentOf(map: NetworkMap, id: Letter['id']): ContactMoment | undefined {
  return [...map.contactMoments.values()].filter(({ letter }) => letter === id).sort((a, b) => b.order - a.order)[0]
}
