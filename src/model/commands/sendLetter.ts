import { type Change, joinChanges, NO_CHANGE } from '../change.ts'
import type { Channel } from '../channels.ts'
import { partsOf } from '../letterParts.ts'
import type { Day, Id, NetworkMap } from '../records.ts'
import { addDealing, editDealing, removeDealing } from './dealings.ts'

/** How and when a letter was sent. */
export interface Sending {
  readonly on: Day
  readonly channel: Channel
}

/** Notes that a letter was sent: on the letter itself, and as a talk with who it went to. */
export function sendLetter(map: NetworkMap, id: Id<'letters'>, { on, channel }: Sending): Change {
  const letter = map.letters.get(id)
  if (!letter) return NO_CHANGE
  const { why, asks, replyBy } = partsOf(letter)
  const issue = letter.issue && map.issues.get(letter.issue)
  const asking = letter.kind === 'thanks' ? [] : letter.kind === 'reminder' ? [why, ...asks] : asks
  const asked = asking.join(' ').replace(/\s+/gu, ' ').trim()
  return joinChanges(
    editDealing(map, 'letters', id, { sentOn: on }),
    addDealing(map, 'contactMoments', {
      on,
      actors: letter.to,
      channel,
      formality: letter.kind === 'supporters' ? 'informal' : 'formal',
      ...(issue && issue.topics.length > 0 && { topics: issue.topics }),
      ...(issue && { issue: issue.id }),
      letter: id,
      ...(asked && { asked }),
      ...(replyBy && letter.kind !== 'speech' && { replyBy }),
    }),
  )
}

/** Makes a letter a draft again; the talk that only said that it was sent goes, one with an answer or agreement stays. */
export function unsendLetter(map: NetworkMap, id: Id<'letters'>): Change {
  const agreedIn = new Set([...map.agreements.values()].map(({ contactMoment }) => contactMoment))
  const noted = [...map.contactMoments.values()].filter(
    ({ id: moment, letter, answered, nextStep, privateNote }) =>
      letter === id && !answered && !nextStep && !privateNote && !agreedIn.has(moment),
  )
  return joinChanges(
    editDealing(map, 'letters', id, { sentOn: undefined }),
    ...noted.map(moment => removeDealing(map, 'contactMoments', moment.id)),
  )
}
