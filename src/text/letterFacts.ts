import type { LetterParts } from '#model/letterParts.ts'
import type { Day } from '#model/records.ts'
import type { Sector } from '#model/vocabulary.ts'
import { topicInSentence } from './reasons.ts'
import { count, dayLabel } from './words.ts'

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
  /** To more than one. */
  readonly many: boolean
  /** Who is written to said already that they recognise it. */
  readonly confirmed: boolean
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
  readonly reminder: Reminder | undefined
  /** What I ask, as I wrote it myself; empty when I didn't. */
  readonly ask: string
  readonly today: Day
  readonly replyBy: Day
}
/** What someone is reminded of: what we agreed, what I asked, or whether they recognise the problem. */
export type Reminder =
  | { readonly of: 'agreement'; readonly on: Day; readonly text: string; readonly due?: Day }
  | { readonly of: 'question'; readonly on: Day; readonly text: string }
  | { readonly of: 'problem'; readonly on?: Day }

/** What a council is busy with: its plans before summer, its money in autumn. */
export type Agenda = 'plans' | 'budget' | 'council'

/** Parts of a letter before it is put together: what isn't told is empty. */
export type Draft = Partial<LetterParts>

/** Whether more people write than one. A group that recognises it doesn't write with us. */
export const isWe = ({ people }: LetterFacts): boolean => people > 1

/** "3 mensen en 1 groep"; empty for one person alone. */
export function howManyPeople({ people, groups }: Pick<LetterFacts, 'people' | 'groups'>): string {
  const persons = people > 1 ? count(people, 'mens', 'mensen') : ''
  const bodies = groups > 0 ? count(groups, 'groep', 'groepen') : ''
  return [persons, bodies].filter(Boolean).join(' en ')
}

/** What it is about, as a sentence that has begun with "Ik schrijf u"; it names the problem when the map tells one. */
export function aboutWhat({ topics, problem }: LetterFacts, first = 'met een vraag'): string {
  const start = problem ? `over dit probleem: “${problem}”.` : `${first}.`
  return topics ? `${start} Het gaat om ${topics}.` : start
}

const WITH_ARTICLE: ReadonlyMap<string, string> = new Map([
  ['zorg', 'zorg thuis'],
  ['dagbesteding', 'de dagbesteding'],
  ['jeugd', 'hulp aan de jeugd'],
  ['leerlingenvervoer', 'het leerlingenvervoer'],
  ['vervoer', 'het vervoer'],
  ['toegankelijkheid', 'de toegankelijkheid'],
  ['openbare-ruimte', 'de openbare ruimte'],
  ['verkeer', 'het verkeer'],
  ['pgb', 'het pgb'],
  ['inclusie', 'meedoen voor iedereen'],
  ['ggz', 'psychische zorg (ggz)'],
])
/** A topic in a sentence of a letter, with its article where it needs one. */
export const topicInLetter = (topic: string): string => WITH_ARTICLE.get(topic) ?? topicInSentence(topic)

/** "5 oktober" of this year, "5 oktober 2025" of another. */
export const dayInYear = (day: Day, today: Day): string =>
  day.slice(0, 4) === today.slice(0, 4) ? dayLabel(day).replace(/ \d{4}$/u, '') : dayLabel(day)

/** A text of one's own in a sentence: as a quotation, on one line. */
export const quoted = (text: string): string =>
  `“${text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.…]+$/u, '')}”`

/** Who does what was agreed, told to who reads the letter. */
export const doneBy = {
  me: 'doe ik',
  you: 'doet u',
  youOwn: 'doe jij',
  other: (name: string) => `doet ${name}`,
  someone: 'doet iemand anders',
}
/** Under the name of a council: letters to it go by way of its clerk. */
export const viaClerk = 'via de griffie'
