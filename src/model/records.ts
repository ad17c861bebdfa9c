import type { Agreement, ContactMoment, Gathering, Issue, Letter, Plan } from './dealings.ts'
import type {
  ActorFormality,
  ActorKind,
  Duration,
  Formality,
  Level,
  LinkType,
  Role,
  Scope,
  Sector,
  Stance,
  Threshold,
} from './vocabulary.ts'

declare const brand: unique symbol

/** The name of a kind of record, and of the table it is kept in. */
export type Table = keyof Records

/** An id that remembers its table, so that a link's id can't be passed as an actor's. Any text; never trust it as more. */
export type Id<T extends string> = string & { readonly [brand]: T }
export type ActorId = Id<'actors'>
export type LinkId = Id<'links'>

/** ISO 8601 day, `YYYY-MM-DD`. */
export type Day = string
/** ISO 8601 moment. */
export type Moment = string

/** What every record has. */
export interface Recorded<T extends string> {
  readonly id: Id<T>
  /** Its place in its list: rising, not always without gaps. Not written to a file: there the list itself has the order. */
  readonly order: number
  /** Fields and words of a file that this version doesn't know, as JSON text: they go back in the same place (formats/). */
  readonly extra?: string
}

export interface Contact {
  readonly email?: string
  readonly phone?: string
  readonly website?: string
  readonly address?: string
  readonly hours?: string
  readonly how?: string
}

/** Centre of a box on the drawing, in model pixels. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Where a fact comes from, and of which day it is. */
export interface Source {
  readonly name: string
  readonly id?: string
  readonly date: Day
}

/** Someone on the map: a person, an organisation or a group. An absent field is not known; no default may look like a fact. */
export interface Actor extends Recorded<'actors'> {
  /** `unknown`: the file had a word we don't know. */
  readonly kind: ActorKind | 'unknown'
  readonly name: string
  /** "Ik". At most one actor of a map. */
  readonly self?: true
  /** A seat nobody's name is known of yet. */
  readonly placeholder?: true
  /** Which player of the catalogue this is. */
  readonly player?: string
  readonly sector?: Sector
  readonly aliases?: readonly string[]
  readonly jobTitle?: string
  readonly tasks?: string
  readonly role?: Role
  readonly formality?: ActorFormality
  readonly scope?: Scope
  readonly topics?: readonly string[]
  /** Groups of people it stands up for. Never on a person (privacy). */
  readonly represents?: readonly string[]
  readonly contact?: Contact
  readonly contactPrivate?: true
  readonly power?: Level
  readonly interest?: Level
  readonly stance?: Stance
  readonly threshold?: Threshold
  readonly duration?: Duration
  readonly from?: Day
  readonly until?: Day
  readonly note?: string
  readonly privateNote?: string
  readonly position?: Point
  /** Stays where it is when the map is tidied. */
  readonly pinned?: true
  readonly source?: Source
  readonly checkedOn?: Day
}

/** How two actors relate. A link never outlives either end (commands/removeActors). */
export interface Link extends Recorded<'links'> {
  readonly source: ActorId
  readonly target: ActorId
  readonly type: LinkType | 'unknown'
  readonly formality?: Formality
  /** How well they know each other. Absent counts and is drawn as 1. */
  readonly strength?: Level
  readonly topics?: readonly string[]
  readonly note?: string
  readonly from?: Day
  readonly until?: Day
}

/** What the map itself is called and about. A table of one row, whose id is the map's. */
export interface MapInfo extends Recorded<'info'> {
  readonly name: string
  readonly municipality?: string
  /** The municipality's name as it was added to players' names: "Medemblik" in "Gemeenteraad Medemblik". */
  readonly place?: string
  readonly topics?: readonly string[]
  readonly purpose?: string
  readonly audience?: 'self' | 'group'
  readonly templates?: readonly string[]
  /** Players of the catalogue that don't exist here, by the user's word. */
  readonly absentPlayers?: readonly string[]
  readonly createdAt: Moment
  /** Set by the door (state/) at every edit, undo and redo; never part of a Change. */
  readonly updatedAt: Moment
  /** Unknown fields at the top of the file, as JSON text. */
  readonly fileExtra?: string
}

export interface Records {
  info: MapInfo
  actors: Actor
  links: Link
  issues: Issue
  contactMoments: ContactMoment
  agreements: Agreement
  gatherings: Gathering
  letters: Letter
  plans: Plan
}

/** Lists of the file that are tables of their own; `info` is apart, for it is one row. */
export const LIST_TABLES = [
  'actors',
  'links',
  'issues',
  'contactMoments',
  'agreements',
  'gatherings',
  'letters',
  'plans',
] as const
export type ListTable = (typeof LIST_TABLES)[number]

/** One sociale netwerkkaart: every record in it, by table and id. A Map, because an id may be `__proto__`. */
export type NetworkMap = { readonly [T in ListTable]: ReadonlyMap<Id<T>, Records[T]> } & { readonly info: MapInfo }

export const newId = <T extends string>(): Id<T> => crypto.randomUUID() as string as Id<T>

/** The records of a table in the order of their list. */
export function inOrder<R extends { readonly order: number }>(table: ReadonlyMap<unknown, R>): R[] {
  return [...table.values()].sort((a, b) => a.order - b.order)
}

/** The order for a record put at the end of its list. */
export function nextOrder(table: ReadonlyMap<unknown, { readonly order: number }>): number {
  let last = -1
  for (const { order } of table.values()) if (order > last) last = order
  return last + 1
}

/** Ik on this map, if someone is. */
export function selfOf(map: NetworkMap): Actor | undefined {
  for (const actor of map.actors.values()) if (actor.self) return actor
  return undefined
}
