import type { ContactMoment } from '#model/dealings.ts'
import type { ActorId, Day, Id, NetworkMap } from '#model/records.ts'
import { CHANNELS, type Formality } from '#model/vocabulary.ts'

/** Talks about a problem, or with someone. */
export type BalanceOf = { readonly issue: Id<'issues'> } | { readonly actor: ActorId }

/** One way in which was talked, and how often. */
export interface UsedChannel {
  readonly channel: ContactMoment['channel']
  readonly formality: Formality | undefined
  readonly times: number
}

/** Which official and unofficial ways were used so far; `missing` when only one of the two kinds was. */
export interface Balance {
  readonly formal: number
  readonly informal: number
  /** Talks of which nobody noted whether they were official. */
  readonly unknown: number
  /** Official ones first, each in the order of the vocabulary. */
  readonly channels: readonly UsedChannel[]
  readonly missing?: Formality
}

const FORMALITY_ORDER: readonly (Formality | undefined)[] = ['formal', 'informal', undefined]
const CHANNEL_ORDER: readonly ContactMoment['channel'][] = [...CHANNELS, 'unknown']

/** How many talks were official and how many were not, up to and with today. */
export function balance(map: NetworkMap, about: BalanceOf, today: Day): Balance {
  const talks = [...map.contactMoments.values()].filter(talk => talk.on <= today && isAbout(talk, about))
  const times = (formality: Formality | undefined) => talks.filter(talk => talk.formality === formality).length
  const [formal, informal, unknown] = [times('formal'), times('informal'), times(undefined)]
  const channels = FORMALITY_ORDER.flatMap(formality =>
    CHANNEL_ORDER.flatMap(channel => {
      const used = talks.filter(talk => talk.channel === channel && talk.formality === formality).length
      return used > 0 ? [{ channel, formality, times: used }] : []
    }),
  )
  const missing = formal > 0 === informal > 0 ? undefined : formal > 0 ? 'informal' : 'formal'
  return { formal, informal, unknown, channels, ...(missing && { missing }) }
}

const isAbout = (talk: ContactMoment, about: BalanceOf): boolean =>
  'issue' in about ? talk.issue === about.issue : talk.actors.includes(about.actor)
