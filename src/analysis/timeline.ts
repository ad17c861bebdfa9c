import type { Answer } from '#model/dealings.ts'
import { type ActorId, type Day, type Id, inOrder, type NetworkMap } from '#model/records.ts'
import { lastAnswerOf } from './lastAnswers.ts'
import { byCodeUnit } from './order.ts'

/** One thing that was said, agreed, answered, written or visited with someone. */
export type Happening =
  | { readonly kind: 'talk'; readonly id: Id<'contactMoments'>; readonly on: Day }
  | { readonly kind: 'agreement'; readonly id: Id<'agreements'>; readonly on: Day }
  | { readonly kind: 'answer'; readonly id: Id<'issues'>; readonly answer: Answer['answer']; readonly on?: Day }
  | { readonly kind: 'letter'; readonly id: Id<'letters'>; readonly on?: Day }
  | { readonly kind: 'gathering'; readonly id: Id<'gatherings'>; readonly on?: Day }

/** Everything about someone, newest first; what has no day comes last. A letter that became a talk is told once. */
export function timeline(map: NetworkMap, actor: ActorId): readonly Happening[] {
  const talks = inOrder(map.contactMoments).filter(({ actors }) => actors.includes(actor))
  const sent = new Set(talks.map(({ letter }) => letter))
  const all: readonly Happening[] = [
    ...talks.map(({ id, on }) => ({ kind: 'talk' as const, id, on })),
    ...inOrder(map.agreements)
      .filter(({ actors, owner }) => actors.includes(actor) || owner === actor)
      .map(({ id, on }) => ({ kind: 'agreement' as const, id, on })),
    ...answersOf(map, actor),
    ...inOrder(map.letters)
      .filter(({ id, to }) => to.includes(actor) && !sent.has(id))
      .map(({ id, sentOn: on }) => ({ kind: 'letter' as const, id, ...(on !== undefined && { on }) })),
    ...inOrder(map.gatherings)
      .filter(({ actors }) => actors.includes(actor))
      .map(({ id, on }) => ({ kind: 'gathering' as const, id, ...(on !== undefined && { on }) })),
  ]
  return all
    .map((happening, at) => ({ happening, at }))
    .sort((a, b) => byCodeUnit(b.happening.on ?? '', a.happening.on ?? '') || b.at - a.at)
    .map(({ happening }) => happening)
}

/** What someone said about each problem; of two answers on one problem the last counts. */
function answersOf(map: NetworkMap, actor: ActorId): Happening[] {
  return inOrder(map.issues).flatMap(issue => {
    const { id } = issue
    const last = lastAnswerOf(issue).get(actor)
    if (!last) return []
    const { answer, on } = last
    return [{ kind: 'answer' as const, id, answer, ...(on !== undefined && { on }) }]
  })
}
