/** The words a field of a record can have. An unknown word of a file is kept apart (Recorded.extra), never put here. */

export const ACTOR_KINDS = ['person', 'organisation', 'group'] as const
export type ActorKind = (typeof ACTOR_KINDS)[number]
export const SECTORS = [
  'government',
  'politics',
  'officials',
  'advice',
  'advocacy',
  'services',
  'own',
  'public',
] as const
export type Sector = (typeof SECTORS)[number]
/** In the order in which answers list them. */
export const ROLES = ['decides', 'advises', 'executes', 'advocates', 'supports', 'affected', 'informs'] as const
export type Role = (typeof ROLES)[number]
export const SCOPES = ['own', 'institution', 'local', 'regional', 'national'] as const
export type Scope = (typeof SCOPES)[number]
export const ACTOR_FORMALITIES = ['formal', 'informal', 'both'] as const
export type ActorFormality = (typeof ACTOR_FORMALITIES)[number]
export const FORMALITIES = ['formal', 'informal'] as const
export type Formality = (typeof FORMALITIES)[number]
export const STANCES = ['for', 'neutral', 'against', 'unknown'] as const
export type Stance = (typeof STANCES)[number]
export const THRESHOLDS = ['low', 'middle', 'high'] as const
export type Threshold = (typeof THRESHOLDS)[number]
export const DURATIONS = ['permanent', 'temporary'] as const
export type Duration = (typeof DURATIONS)[number]
/** beetje, gewoon, goed (strength); weinig, gewoon, veel (power, interest). */
export type Level = 1 | 2 | 3
export const LINK_TYPES = [
  'advises',
  'partOf',
  'memberOf',
  'worksFor',
  'supports',
  'funds',
  'procures',
  'represents',
  'oversees',
  'knows',
  'worksWith',
  'consults',
  'familyOf',
] as const
export type LinkType = (typeof LINK_TYPES)[number]
/** These hold both ways, and are drawn without an arrow. */
export const MUTUAL_LINK_TYPES: readonly string[] = ['knows', 'worksWith', 'consults', 'familyOf'] satisfies LinkType[]
export const ANSWERS = ['confirms', 'denies', 'asked'] as const
export const CHANNELS = [
  'talk',
  'phone',
  'email',
  'letter',
  'speech',
  'hallway',
  'reception',
  'chance',
  'other',
] as const
/** The letters the app can draft, in the order in which they are offered. */
export const LETTER_KINDS = [
  'alderman',
  'council',
  'director',
  'advisers',
  'national',
  'speech',
  'supporters',
  'thanks',
  'reminder',
] as const
export type LetterKind = (typeof LETTER_KINDS)[number]
