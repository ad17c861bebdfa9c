import type { ActorId, Day, Id, Recorded } from './records.ts'
import type { ANSWERS, CHANNELS, Formality } from './vocabulary.ts'

/** What an actor said about an issue. */
export interface Answer {
  readonly actor: ActorId
  readonly answer: (typeof ANSWERS)[number] | 'unknown'
  readonly on?: Day
  readonly extra?: string
}

/** A problem that may be shared by more people. */
export interface Issue extends Recorded<'issues'> {
  readonly title: string
  readonly description?: string
  readonly topics: readonly string[]
  /** Absent after that person was thrown away. */
  readonly reportedBy?: ActorId
  /** Two answers by one actor: the last counts. */
  readonly answers: readonly Answer[]
  readonly state?: 'open' | 'closed'
}

export interface ContactMoment extends Recorded<'contactMoments'> {
  readonly on: Day
  readonly actors: readonly ActorId[]
  readonly channel: (typeof CHANNELS)[number] | 'unknown'
  readonly formality?: Formality
  readonly topics?: readonly string[]
  readonly issue?: Id<'issues'>
  readonly gathering?: Id<'gatherings'>
  readonly letter?: Id<'letters'>
  readonly asked?: string
  readonly answered?: string
  readonly nextStep?: string
  readonly replyBy?: Day
  readonly privateNote?: string
}

export interface Agreement extends Recorded<'agreements'> {
  readonly on: Day
  readonly actors: readonly ActorId[]
  readonly topics?: readonly string[]
  readonly formality?: Formality
  readonly text: string
  readonly owner?: ActorId
  readonly due?: Day
  readonly state: 'open' | 'done' | 'dropped' | 'unknown'
  readonly contactMoment?: Id<'contactMoments'>
}

export interface Gathering extends Recorded<'gatherings'> {
  readonly title: string
  readonly on?: Day
  readonly place?: string
  readonly kind?: string
  readonly actors: readonly ActorId[]
  readonly goal?: string
  readonly registerBefore?: Day
}

export interface Letter extends Recorded<'letters'> {
  readonly kind: string
  readonly to: readonly ActorId[]
  readonly issue?: Id<'issues'>
  /** Parts of the letter as JSON text: its keys come from outside. */
  readonly parts: string
  readonly sentOn?: Day
}

export interface Plan extends Recorded<'plans'> {
  readonly issue?: Id<'issues'>
  readonly step: string
  /** Answers so far, as JSON text: its keys come from outside. */
  readonly answers: string
}
