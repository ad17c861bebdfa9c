import type { NewDealing } from './commands/dealings.ts'
import type { Plan } from './dealings.ts'
import { jsonFields, jsonWith } from './jsonTexts.ts'
import type { Instead } from './mentions.ts'
import type { ActorId, Day, Id } from './records.ts'

/** The steps of a plan, in their order. */
export const PLAN_STEPS = ['1', '2', '3', '4', '5', '6', '7'] as const
export type PlanStep = (typeof PLAN_STEPS)[number]

/** How I want to reach someone who decides: officially, unofficially, both, or simply the shortest way. */
export const PLAN_WAYS = ['both', 'formal', 'informal', 'shortest'] as const
export type PlanWay = (typeof PLAN_WAYS)[number]

/** At what moment I ask it. */
export const PLAN_MOMENTS = ['talk', 'letter', 'gathering'] as const
export type PlanMoment = (typeof PLAN_MOMENTS)[number]

/** The way to one of those who decide. */
export interface ChosenWay {
  readonly actor: ActorId
  readonly way: PlanWay
}

/** What was chosen and written in a plan so far. */
export interface PlanAnswers {
  /** Those who decide that I go for. */
  readonly deciders: readonly ActorId[]
  readonly ways: readonly ChosenWay[]
  /** What I ask, in one sentence; empty while it isn't written. */
  readonly ask: string
  readonly moment?: PlanMoment
  readonly gathering?: Id<'gatherings'>
  /** The day before which I do it. */
  readonly before?: Day
  /** What I do when it fails. */
  readonly fallback: string
  /** All steps were seen: the plan opens on its overview. */
  readonly finished: boolean
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u

/** A new plan, for a problem or for one that is still to be described. */
export const firstPlan = (issue?: Id<'issues'>): NewDealing<'plans'> => ({
  ...(issue !== undefined && { issue }),
  step: PLAN_STEPS[0],
  answers: '{}',
})

/** The step of this word, of an address or a file; the first when it is none. */
export const planStep = (word: string | undefined): PlanStep => PLAN_STEPS.find(step => step === word) ?? PLAN_STEPS[0]

/** The answers of a plan, as far as they can be read; what is missing or of another shape is not answered. */
export function answersOf(plan: Pick<Plan, 'answers'>): PlanAnswers {
  const read = jsonFields(plan.answers)
  const moment = PLAN_MOMENTS.find(known => known === read.get('moment'))
  const gathering = read.get('gathering')
  const before = read.get('before')
  return {
    deciders: [...new Set(idsIn(read.get('deciders')))],
    ways: waysIn(read.get('ways')),
    ask: textIn(read.get('ask')),
    ...(moment && { moment }),
    ...(typeof gathering === 'string' && { gathering: gathering as Id<'gatherings'> }),
    ...(typeof before === 'string' && DAY.test(before) && { before }),
    fallback: textIn(read.get('fallback')),
    finished: read.get('finished') === true,
  }
}

/** The answers as text to keep; what the earlier text has that this version doesn't know stays in it. */
export const writeAnswers = (answers: PlanAnswers, earlier = '{}'): string =>
  jsonWith(earlier, written(answersOf({ answers: earlier })), written(answers))

/** The answers as they stand in the text: what isn't answered doesn't. */
const written = (answers: PlanAnswers): Record<keyof PlanAnswers, unknown> => ({
  deciders: answers.deciders.length > 0 ? answers.deciders : undefined,
  ways: answers.ways.length > 0 ? answers.ways : undefined,
  ask: answers.ask || undefined,
  moment: answers.moment,
  gathering: answers.gathering,
  before: answers.before,
  fallback: answers.fallback || undefined,
  finished: answers.finished || undefined,
})

/** The text of the answers with others meant, as after joining two actors or two maps; the same when nothing changes. */
export function answersMeaning(
  answers: string,
  instead: Instead,
  gatheringInstead: (id: Id<'gatherings'>) => Id<'gatherings'> | undefined = id => id,
): string {
  const { deciders, ways, gathering, ...rest } = answersOf({ answers })
  const there = gathering === undefined ? undefined : gatheringInstead(gathering)
  const meant = [...deciders, ...ways.map(({ actor }) => actor)]
  if (there === gathering && meant.every(id => instead(id) === id)) return answers
  const lasting = ways.flatMap(({ actor, way }) => {
    const now = instead(actor)
    return now === undefined ? [] : [[now, { actor: now, way }] as const]
  })
  const next = {
    ...rest,
    deciders: [...new Set(deciders.flatMap(id => instead(id) ?? []))],
    ways: [...new Map(lasting).values()],
    ...(there !== undefined && { gathering: there }),
  }
  return writeAnswers(next, answers)
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '')

const idsIn = (value: unknown): ActorId[] =>
  Array.isArray(value) ? value.filter((id): id is ActorId => typeof id === 'string') : []

/** One way for each: the last that was chosen. */
function waysIn(value: unknown): readonly ChosenWay[] {
  const ways = new Map<ActorId, ChosenWay>()
  for (const one of Array.isArray(value) ? (value as readonly unknown[]) : []) {
    if (typeof one !== 'object' || one === null) continue
    const { actor, way } = one as { readonly actor?: unknown; readonly way?: unknown }
    const known = PLAN_WAYS.find(word => word === way)
    if (typeof actor === 'string' && known) ways.set(actor as ActorId, { actor: actor as ActorId, way: known })
  }
  return [...ways.values()]
}
