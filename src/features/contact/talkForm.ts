import { type Channel, channelAt, formalityOf } from '#model/channels.ts'
import type { ContactMoment } from '#model/dealings.ts'
import type { Day, Id, NetworkMap } from '#model/records.ts'
import { CHANNELS, FORMALITIES, type Formality } from '#model/vocabulary.ts'
import type { Asked } from '#state/asked.ts'
import { knownWords, wordOf } from './who.ts'

/** What can be asked for: a talk to note, or one to change. */
export type AskedTalk = Extract<Asked, { what: 'talk' }>

/** The form of a talk, as it is filled in; an empty text is not known. */
export interface TalkForm {
  readonly who: readonly string[]
  /** Typed, but not chosen yet. */
  readonly whoText: string
  readonly channel: string
  readonly answered: string
  readonly on: string
  readonly formality: string
  /** Until someone chooses, the way of speaking tells whether it was official. */
  readonly formalityChosen: boolean
  readonly asked: string
  readonly nextStep: string
  readonly replyBy: string
  readonly issue: string
  readonly gathering: string
  readonly topics: readonly string[]
  readonly privateNote: string
  readonly agreed: boolean
  readonly agreement: string
  readonly owner: string
  /** Typed, but nobody on the map. */
  readonly ownerText: string
  readonly ownerChosen: boolean
  readonly due: string
}

const EMPTY: TalkForm = {
  who: [],
  whoText: '',
  channel: '',
  answered: '',
  on: '',
  formality: '',
  formalityChosen: false,
  asked: '',
  nextStep: '',
  replyBy: '',
  issue: '',
  gathering: '',
  topics: [],
  privateNote: '',
  agreed: false,
  agreement: '',
  owner: '',
  ownerText: '',
  ownerChosen: false,
  due: '',
}

/** The form as it opens: of a talk on the map, or a new one of today with what is known already. */
export function talkForm(map: NetworkMap, asked: AskedTalk, today: Day): TalkForm {
  const talk = asked.edit && map.contactMoments.get(asked.edit)
  if (talk) return formOf(map, talk)
  const issue = asked.issue && map.issues.get(asked.issue)
  const gathering = asked.gathering && map.gatherings.get(asked.gathering)
  return {
    ...EMPTY,
    who: knownWords(map, (asked.actors ?? []).map(wordOf)),
    channel: (gathering && channelAt(gathering.kind)) ?? '',
    on: gathering?.on !== undefined && gathering.on <= today ? gathering.on : today,
    issue: issue?.id ?? '',
    topics: issue?.topics ?? [],
    gathering: gathering?.id ?? '',
  }
}

function formOf(map: NetworkMap, talk: ContactMoment): TalkForm {
  const { on, actors, channel, formality, issue, gathering, topics = [] } = talk
  const { asked = '', answered = '', nextStep = '', replyBy = '', privateNote = '' } = talk
  return {
    ...EMPTY,
    who: knownWords(map, actors.map(wordOf)),
    channel: channel === 'unknown' ? '' : channel,
    on,
    formality: formality ?? '',
    formalityChosen: true,
    issue: issue ?? '',
    gathering: gathering ?? '',
    ...{ topics, asked, answered, nextStep, replyBy, privateNote },
  }
}

/** The way of speaking that is chosen. */
export const channelIn = ({ channel }: TalkForm): Channel | undefined => CHANNELS.find(known => known === channel)

/** Whether it was official: as chosen, else as the way of speaking tells. */
export function formalityIn(form: TalkForm): Formality | undefined {
  const channel = channelIn(form)
  if (form.formalityChosen) return FORMALITIES.find(known => known === form.formality)
  return channel && formalityOf(channel)
}

/** Who does what was agreed: as chosen, else the only one it was agreed with. */
export const ownerIn = ({ owner, ownerChosen, who }: Pick<TalkForm, 'owner' | 'ownerChosen' | 'who'>): string =>
  ownerChosen ? owner : who.length === 1 ? (who[0] ?? '') : ''

/** The fields to write, where an empty one is taken away. */
export function talkFields(map: NetworkMap, form: TalkForm) {
  const text = (value: string) => value.trim() || undefined
  return {
    on: form.on,
    formality: formalityIn(form),
    topics: form.topics.length > 0 ? form.topics : undefined,
    issue: map.issues.has(form.issue as Id<'issues'>) ? (form.issue as Id<'issues'>) : undefined,
    gathering: map.gatherings.has(form.gathering as Id<'gatherings'>)
      ? (form.gathering as Id<'gatherings'>)
      : undefined,
    asked: text(form.asked),
    answered: text(form.answered),
    nextStep: text(form.nextStep),
    replyBy: text(form.replyBy),
    privateNote: text(form.privateNote),
  }
}
