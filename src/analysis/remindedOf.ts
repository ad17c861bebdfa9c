import type { Agreement, ContactMoment } from '#model/dealings.ts'
import type { NetworkMap } from '#model/records.ts'
import type { Reminder } from '#text/letterFacts.ts'
import { lastAnswerOf } from './lastAnswers.ts'
import type { LetterWish } from './letterFacts.ts'
import { byCodeUnit } from './order.ts'

/** What a reminder is of: what was chosen, or else what waits longest with who it goes to. */
export function remindedOf(map: NetworkMap, wish: LetterWish): Reminder | undefined {
  if (wish.kind !== 'reminder') return undefined
  const chosen = wish.agreement && map.agreements.get(wish.agreement)
  if (chosen) return ofAgreement(chosen)
  const moment = wish.moment && map.contactMoments.get(wish.moment)
  if (moment?.asked) return { of: 'question', on: moment.on, text: moment.asked }
  const problem = ofProblem(map, wish)
  if (problem) return problem
  const promised = promisedBy(map, wish)
  if (promised) return ofAgreement(promised)
  const asked = unanswered(map, wish)
  return asked && { of: 'question', on: asked.on, text: asked.asked ?? '' }
}

const ofAgreement = ({ on, text, due }: Agreement): Reminder => ({ of: 'agreement', on, text, ...(due && { due }) })

/** Someone was asked whether they recognise the problem, and said nothing yet. */
function ofProblem(map: NetworkMap, { issue: id, to }: LetterWish): Reminder | undefined {
  const issue = id && map.issues.get(id)
  if (!issue) return undefined
  const answers = lastAnswerOf(issue)
  const asked = to.flatMap(actor => answers.get(actor) ?? []).find(({ answer }) => answer === 'asked')
  return asked && { of: 'problem', ...(asked.on && { on: asked.on }) }
}

/** The open agreement of theirs that should be done first. */
const promisedBy = (map: NetworkMap, { to }: LetterWish): Agreement | undefined =>
  [...map.agreements.values()]
    .filter(({ state, owner }) => state === 'open' && owner !== undefined && to.includes(owner))
    .sort((a, b) => byCodeUnit(a.due ?? '9', b.due ?? '9') || a.order - b.order)[0]

/** The last question to them that waits for an answer. */
const unanswered = (map: NetworkMap, { to }: LetterWish): ContactMoment | undefined =>
  [...map.contactMoments.values()]
    .filter(({ asked, answered, actors }) => asked && !answered && actors.some(id => to.includes(id)))
    .sort((a, b) => byCodeUnit(b.on, a.on) || b.order - a.order)[0]
