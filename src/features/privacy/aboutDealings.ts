import type { Agreement, ContactMoment, Gathering, Letter } from '#model/dealings.ts'
import { partsOf } from '#model/letterParts.ts'
import { answersOf } from '#model/planAnswers.ts'
import { type ActorId, type Day, inOrder, type NetworkMap } from '#model/records.ts'
import type { Names } from '#state/names.ts'
import { aboutText } from '#text/aboutActor.ts'
import { actorText } from '#text/actor.ts'
import { blocksOf, plainLetter } from '#text/letterBlocks.ts'
import { nameList, shownName } from '#text/shownName.ts'
import { topicLabel } from '#text/topics.ts'
import {
  agreementStateLabel,
  answerLabel,
  channelLabel,
  dayLabel,
  formalityLabel,
  letterKindLabel,
} from '#text/words.ts'
import { extraFact, together } from './aboutFacts.ts'
import { fact, type Line, type Section } from './aboutLine.ts'

const { facts, sections } = aboutText

/** Of whom everything is told, and to whom. */
export interface Asked {
  readonly map: NetworkMap
  readonly id: ActorId
  readonly names: Names
  readonly withPrivate: boolean
  readonly today: Day
}

/** What was said, agreed, asked and written with an actor. */
export const dealingSections = (asked: Asked): readonly Section[] => [
  { id: 'issues', title: sections.issues, lines: issueLines(asked) },
  { id: 'contactMoments', title: sections.contactMoments, lines: talkLines(asked) },
  { id: 'agreements', title: sections.agreements, lines: agreementLines(asked) },
  { id: 'gatherings', title: sections.gatherings, lines: gatheringLines(asked) },
  { id: 'letters', title: sections.letters, lines: letterLines(asked) },
  { id: 'plans', title: sections.plans, lines: planLines(asked) },
]

const dayOf = (on: Day | undefined): string | undefined => on && dayLabel(on)
const others = ({ id, names }: Asked, ids: readonly ActorId[]): string =>
  nameList(ids.filter(one => one !== id).map(names.nameOf))
const titleOf = ({ map }: Asked, issue: ContactMoment['issue']): string | undefined =>
  issue && map.issues.get(issue)?.title

const issueLines = ({ map, id }: Asked): readonly Line[] =>
  inOrder(map.issues).flatMap(issue => {
    const mine = issue.answers.filter(({ actor }) => actor === id)
    if (mine.length === 0 && issue.reportedBy !== id) return []
    const told = mine.map(({ answer, on }, i) => {
      const words = [answerLabel(answer), dayOf(on)].filter(Boolean).join(', ')
      return { key: `answer ${i}`, text: words }
    })
    const reported = issue.reportedBy === id ? [{ key: 'reported', text: aboutText.reported }] : []
    const opens = { table: 'issues', id: issue.id } as const
    return [{ key: issue.id, text: shownName(issue.title), details: [...reported, ...told], opens }]
  })

const talkLines = (asked: Asked): readonly Line[] =>
  inOrder(asked.map.contactMoments)
    .filter(({ actors }) => actors.includes(asked.id))
    .map(moment => ({
      key: moment.id,
      text: dayLabel(moment.on),
      details: talkDetails(asked, moment),
      opens: { table: 'contactMoments', id: moment.id },
    }))

function talkDetails(asked: Asked, moment: ContactMoment): readonly Line[] {
  const how = [channelLabel(moment.channel), moment.formality && formalityLabel(moment.formality).toLowerCase()]
  return [
    ...fact(facts.channel, how.filter(Boolean).join(', ')),
    ...fact(facts.with, others(asked, moment.actors)),
    ...fact(actorText.fields.topics, together(moment.topics, topicLabel)),
    ...fact(facts.issue, titleOf(asked, moment.issue)),
    ...fact(facts.asked, moment.asked),
    ...fact(facts.answered, moment.answered),
    ...fact(facts.nextStep, moment.nextStep),
    ...fact(facts.replyBy, dayOf(moment.replyBy)),
    ...fact(actorText.fields.privateNote, asked.withPrivate ? moment.privateNote : undefined),
    ...extraFact(moment.extra),
  ]
}

const agreementLines = (asked: Asked): readonly Line[] =>
  inOrder(asked.map.agreements)
    .filter(({ actors, owner }) => actors.includes(asked.id) || owner === asked.id)
    .map(agreement => ({
      key: agreement.id,
      text: shownName(agreement.text),
      details: agreementDetails(asked, agreement),
      opens: { table: 'agreements', id: agreement.id },
    }))

const agreementDetails = (
  asked: Asked,
  { state, owner, due, on, actors, topics, extra }: Agreement,
): readonly Line[] => [
  ...fact(facts.state, agreementStateLabel(state)),
  ...fact(facts.owner, owner && asked.names.labelOf(owner)),
  ...fact(facts.due, dayOf(due)),
  ...fact(facts.madeOn, dayOf(on)),
  ...fact(facts.with, others(asked, actors)),
  ...fact(actorText.fields.topics, together(topics, topicLabel)),
  ...extraFact(extra),
]

const gatheringLines = ({ map, id }: Asked): readonly Line[] =>
  inOrder(map.gatherings)
    .filter(({ actors }) => actors.includes(id))
    .map(gathering => ({
      key: gathering.id,
      text: shownName(gathering.title),
      details: gatheringDetails(gathering),
      opens: { table: 'gatherings', id: gathering.id },
    }))

const gatheringDetails = ({ on, place, goal, registerBefore, extra }: Gathering): readonly Line[] => [
  ...fact(facts.on, dayOf(on)),
  ...fact(facts.place, place),
  ...fact(facts.goal, goal),
  ...fact(facts.registerBefore, dayOf(registerBefore)),
  ...extraFact(extra),
]

const letterLines = (asked: Asked): readonly Line[] =>
  inOrder(asked.map.letters)
    .filter(({ to }) => to.includes(asked.id))
    .map(letter => ({
      key: letter.id,
      text: letterKindLabel(letter.kind),
      details: letterDetails(asked, letter),
      opens: { table: 'letters', id: letter.id },
    }))

const letterDetails = (asked: Asked, letter: Letter): readonly Line[] => [
  ...fact(facts.sentOn, dayOf(letter.sentOn) ?? aboutText.notSent),
  ...fact(facts.to, others(asked, letter.to)),
  ...fact(facts.issue, titleOf(asked, letter.issue)),
  ...fact(facts.text, plainLetter(blocksOf(letter.kind, partsOf(letter), letter.sentOn ?? asked.today))),
  ...extraFact(letter.extra),
]

const planLines = (asked: Asked): readonly Line[] =>
  inOrder(asked.map.plans).flatMap(plan => {
    const { deciders, ways, ask } = answersOf(plan)
    if (!deciders.includes(asked.id) && !ways.some(({ actor }) => actor === asked.id)) return []
    const title = titleOf(asked, plan.issue)
    const text = aboutText.records.plan(title && shownName(title))
    return [{ key: plan.id, text, details: fact(facts.ask, ask), opens: { table: 'plans', id: plan.id } }]
  })
