import { create } from 'zustand'
import type { DealingTable } from '#model/commands/dealings.ts'
import type { ActorId, Id, Point } from '#model/records.ts'

/** What is asked for now, over any place of a map: each opens its one dialog. */
export type Asked =
  | { readonly what: 'actor'; readonly position?: Point; readonly linkFrom?: ActorId }
  | { readonly what: 'link'; readonly from?: ActorId; readonly to?: ActorId }
  | { readonly what: 'merge'; readonly keep: ActorId; readonly other: ActorId }
  /** A problem to describe, or to change. */
  | {
      readonly what: 'issue'
      readonly title?: string
      readonly topics?: readonly string[]
      readonly edit?: Id<'issues'>
    }
  /** A talk to note, with whom and about what; or one to change. */
  | {
      readonly what: 'talk'
      readonly actors?: readonly ActorId[]
      readonly issue?: Id<'issues'>
      readonly gathering?: Id<'gatherings'>
      readonly edit?: Id<'contactMoments'>
    }
  | {
      readonly what: 'agreement'
      readonly actors?: readonly ActorId[]
      readonly contactMoment?: Id<'contactMoments'>
      readonly topics?: readonly string[]
      readonly edit?: Id<'agreements'>
    }
  /** A gathering to go to, of some kind or with a name already; or one to change. */
  | {
      readonly what: 'gathering'
      readonly kind?: string
      readonly title?: string
      readonly actors?: readonly ActorId[]
      readonly edit?: Id<'gatherings'>
    }
  /** A letter to write: choose what kind, then it opens. */
  | {
      readonly what: 'letter'
      readonly kind?: string
      readonly to?: readonly ActorId[]
      readonly issue?: Id<'issues'>
      readonly moment?: Id<'contactMoments'>
      /** The agreement that is reminded of. */
      readonly agreement?: Id<'agreements'>
      /** What is asked already, in one sentence: the first thing that the letter asks. */
      readonly ask?: string
    }
  /** Contact cards to save, of these actors. */
  | { readonly what: 'cards'; readonly actors: readonly ActorId[] }
  /** *Alles over deze persoon*. */
  | { readonly what: 'about'; readonly actor: ActorId }
  /** *Voorgoed wissen*, of someone or of something written down. */
  | { readonly what: 'erase'; readonly table: 'actors' | DealingTable; readonly id: string }
  /** *Alles wissen wat je hebt weggegooid*: the history of this map. */
  | { readonly what: 'eraseHistory' }
  /** Whether this map is for oneself or for a group. */
  | { readonly what: 'audience' }

const useAskedStore = create<{ readonly asked: Asked | undefined }>(() => ({ asked: undefined }))

/** The dialog that is open over the map, if one is. */
export const useAsked = (): Asked | undefined => useAskedStore(({ asked }) => asked)

/** Opens a dialog over the map, in the place of any other. */
export const askFor = (asked: Asked): void => useAskedStore.setState({ asked })

/** Closes whatever dialog is open over the map. */
export const closeAsked = (): void => useAskedStore.setState({ asked: undefined })
