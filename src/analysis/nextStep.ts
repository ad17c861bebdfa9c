import type { ActorId, Id } from '#model/records.ts'
import type { Formality } from '#model/vocabulary.ts'
import type { Reason } from './reasons.ts'

/** The points of the source documents that an advice can follow; `text` tells which document, and what it says. */
export type SourcePoint =
  | 'S1-5'
  | 'S1-6'
  | 'S1-10'
  | 'S1-12'
  | 'S1-13'
  | 'S1-14'
  | 'S1-15'
  | 'S1-16'
  | 'S1-17'
  | 'S1-20'
  | 'S1-22'
  | 'S1-23'
  | 'S1-24'
  | 'S1-25'
  | 'S1-26'
  | 'S1-27'
  | 'S1-29'
  | 'S2-11'

/** What someone is known to help with: by the kind of player, or by a word in the name or function. */
export type KnownFor = 'support' | 'complaint' | 'law'

/** A fact of the map that an advice rests on. */
export type Fact =
  | Reason
  | { readonly kind: 'standsFor'; readonly actor: ActorId; readonly groups: readonly string[] }
  | { readonly kind: 'comes'; readonly actor: ActorId; readonly gathering: Id<'gatherings'> }
  /** How many steps an official or unofficial way has; undefined when there is none. */
  | { readonly kind: 'way'; readonly actor: ActorId; readonly by: Formality; readonly steps: number | undefined }
  /** A group that Ik is a member of. */
  | { readonly kind: 'mine'; readonly actor: ActorId }
  /** An organisation that stands up for people. */
  | { readonly kind: 'network'; readonly actor: ActorId }
  | { readonly kind: 'helpsMe'; readonly actor: ActorId }
  | { readonly kind: 'knownFor'; readonly actor: ActorId; readonly what: KnownFor }
  /** What the map doesn't hold. */
  | { readonly kind: 'noTopics' | 'nobodyToAsk' | 'sayWhoBelongs' | 'nobodyDecides' | 'noNetwork' | 'noneKnown' }
  | { readonly kind: 'nobodyFor'; readonly groups: readonly string[] }

interface Step<K extends string> {
  readonly kind: K
  /** Who it is about, in the order of every answer. */
  readonly actors: readonly ActorId[]
  readonly source: SourcePoint
  readonly facts: readonly Fact[]
}

/** Something to do about a problem now. */
export type NextStep =
  /** Not of more people yet: tell what it is about, ask again, ask groups, ask people, ask others who may feel the same. */
  | Step<'addTopics'>
  | Step<'nobodyToAsk'>
  | Step<'sayWhoBelongs'>
  | Step<'hear'>
  | Step<'askGroups'>
  | Step<'askPeople'>
  | Step<'otherGroups'>
  | (Step<'missingGroups'> & { readonly groups: readonly string[] })
  | Step<'findSupporters'>
  /** Of more people: who decides, by which ways, who advises them, and what to send or where to meet. */
  | Step<'whoDecides'>
  | Step<'findDecider'>
  | (Step<'nameDecider'> & { readonly seats: readonly ActorId[] })
  | (Step<'ways'> & { readonly decider: ActorId; readonly formal?: number; readonly informal?: number })
  | (Step<'advisers'> & { readonly decider: ActorId })
  | (Step<'directLine'> & { readonly decider: ActorId })
  | (Step<'easierDoor'> & { readonly council: ActorId })
  | Step<'askForGroup'>
  /** To whom, and how many others recognise it. */
  | (Step<'letter'> & { readonly others: number })
  | (Step<'meet'> & { readonly gathering: Id<'gatherings'> })
  | Step<'hallway'>
  | Step<'passOn'>
  | Step<'askMore'>
  /** Of one person only: the other way. */
  | Step<'helper'>
  | Step<'talk'>
  | Step<'complaint'>
  | Step<'objection'>
