import { textsInJson } from '#model/jsonTexts.ts'
import type { Actor } from '#model/records.ts'
import { aboutText } from '#text/aboutActor.ts'
import { actorText, representedLabel } from '#text/actor.ts'
import { topicLabel } from '#text/topics.ts'
import {
  actorFormalityLabel,
  dayLabel,
  durationLabel,
  kindLabel,
  levelLabel,
  roleLabel,
  scopeLabel,
  sectorLabel,
  stanceLabel,
  thresholdLabel,
} from '#text/words.ts'
import { fact, type Line, type Section } from './aboutLine.ts'

const { fields } = actorText
const { facts, sections } = aboutText

/** What is filled in of an actor itself, in the groups of its details. */
export function factSections(actor: Actor, withPrivate: boolean): readonly Section[] {
  return [
    { id: 'who', title: sections.who, lines: whoLines(actor) },
    { id: 'reach', title: sections.reach, lines: actor.contactPrivate && !withPrivate ? [] : reachLines(actor) },
    { id: 'stand', title: sections.stand, lines: standLines(actor) },
    {
      id: 'notes',
      title: sections.notes,
      lines: [
        ...fact(fields.note, actor.note),
        ...fact(fields.privateNote, withPrivate ? actor.privateNote : undefined),
      ],
    },
    { id: 'source', title: sections.source, lines: sourceLines(actor) },
  ]
}

/** Several words in one; none is not known. */
export const together = (words: readonly string[] | undefined, labelOf = (word: string) => word): string | undefined =>
  words && words.length > 0 ? words.map(labelOf).join(', ') : undefined

/** What the file knew of a record and we don't. */
export const extraFact = (extra: string | undefined): readonly Line[] =>
  fact(facts.extra, extra === undefined ? undefined : together(textsInJson(extra)))

function whoLines(actor: Actor): readonly Line[] {
  const { sector, scope, role, formality } = actor
  return [
    ...fact(fields.name, actor.name),
    ...fact(facts.kind, kindLabel(actor.kind)),
    ...fact(facts.self, actor.self && aboutText.isSelf),
    ...fact(fields.aliases, together(actor.aliases)),
    ...fact(fields.jobTitle, actor.jobTitle),
    ...fact(fields.tasks, actor.tasks),
    ...fact(fields.sector, sector && sectorLabel(sector)),
    ...fact(fields.scope, scope && scopeLabel(scope)),
    ...fact(fields.role, role && roleLabel(role)),
    ...fact(fields.formality, formality && actorFormalityLabel(formality)),
    ...fact(fields.topics, together(actor.topics, topicLabel)),
    ...fact(fields.represents, together(actor.represents, representedLabel)),
  ]
}

const REACH = ['phone', 'email', 'website', 'address', 'hours', 'how'] as const
const reachLines = ({ contact }: Actor): readonly Line[] => REACH.flatMap(key => fact(fields[key], contact?.[key]))

const standLines = ({ power, interest, stance, threshold, duration }: Actor): readonly Line[] => [
  ...fact(fields.power, power && levelLabel(power)),
  ...fact(fields.interest, interest && levelLabel(interest)),
  ...fact(fields.stance, stance && stanceLabel(stance)),
  ...fact(fields.threshold, threshold && thresholdLabel(threshold)),
  ...fact(fields.duration, duration && durationLabel(duration)),
]

const day = (on: string | undefined): string | undefined => on && dayLabel(on)

const sourceLines = ({ source, from, until, checkedOn, extra }: Actor): readonly Line[] => [
  ...fact(sections.source, source && actorText.source(source.name, dayLabel(source.date))),
  ...fact(fields.from, day(from)),
  ...fact(fields.until, day(until)),
  ...fact(fields.checkedOn, day(checkedOn)),
  ...extraFact(extra),
]
