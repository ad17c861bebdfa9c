import type { LetterParts } from '#model/letterParts.ts'
import type { Day } from '#model/records.ts'
import type { Sector } from '#model/vocabulary.ts'
import { count } from './words.ts'

/** What the map tells for a letter. Nothing in it names a person who isn't written to or writes. */
export interface LetterFacts {
  /** "leerlingenvervoer en onderwijs"; empty without topics. */
  readonly topics: string
  /** The title of the problem; empty without one that names nobody. */
  readonly problem: string
  readonly example: string
  /** The municipality; empty when not known. */
  readonly place: string
  /** Who writes; empty when not known. */
  readonly from: string
  /** The block above the letter. */
  readonly to: string
  readonly salutation: string
  /** To *je*. */
  readonly own: boolean
  /** People with this problem, with who writes. */
  readonly people: number
  /** Groups and organisations that recognise it. */
  readonly groups: number
  /** How many others were asked, and how many of those recognise it. */
  readonly asked: number
  readonly recognise: number
  readonly groupKinds: readonly { readonly sector: Sector | undefined; readonly n: number }[]
  /** Whom those groups stand up for. */
  readonly represents: readonly string[]
  /** Who is written to is of here, and hears no other municipalities. */
  readonly nearby: boolean
  /** Organisations that give advice to who is written to. */
  readonly advisers: readonly string[]
  readonly agenda: Agenda
  readonly talk: { readonly on: Day; readonly written: boolean } | undefined
  readonly agreed: readonly { readonly text: string; readonly by: string; readonly due?: Day }[]
  readonly today: Day
  readonly replyBy: Day
}
/** What a council is busy with: its plans before summer, its money in autumn. */
export type Agenda = 'plans' | 'budget' | 'council'

/** Parts of a letter before it is put together: what isn't told is empty. */
export type Draft = Partial<LetterParts>

/** Whether more people write than one. */
export const isWe = ({ people, groups }: LetterFacts): boolean => people + groups > 1

/** "3 mensen en 1 groep"; empty for one person alone. */
export function howManyPeople({ people, groups }: Pick<LetterFacts, 'people' | 'groups'>): string {
  const persons = people > 1 ? count(people, 'mens', 'mensen') : ''
  const bodies = groups > 0 ? count(groups, 'groep', 'groepen') : ''
  return [persons, bodies].filter(Boolean).join(' en ')
}

/** "over leerlingenvervoer: bus te laat" as "het probleem “Bus te laat”"; empty when the map tells nothing. */
export function aboutWhat({ topics, problem }: LetterFacts): string {
  if (problem && topics) return `${topics}. Het probleem is: “${problem}”.`
  if (problem) return `dit probleem: “${problem}”.`
  return topics ? `${topics}.` : ''
}

/** Who does what was agreed, told to who reads the letter. */
export const doneBy = {
  me: 'doe ik',
  you: 'doet u',
  youOwn: 'doe jij',
  other: (name: string) => `doet ${name}`,
}
/** Under the name of a council: letters to it go by way of its clerk. */
export const viaClerk = 'via de griffie'
