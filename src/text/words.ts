import type { Channel } from '#model/channels.ts'
import type { Agreement, Answer } from '#model/dealings.ts'
import type {
  ActorFormality,
  ActorKind,
  Duration,
  Formality,
  LetterKind,
  Level,
  LinkType,
  Role,
  Scope,
  Sector,
  Stance,
  Threshold,
} from '#model/vocabulary.ts'

/** What is said when the map doesn't tell. */
export const UNKNOWN = 'Niet bekend'

const KINDS: Record<ActorKind, string> = { person: 'Persoon', organisation: 'Organisatie', group: 'Groep' }
export const kindLabel = (kind: ActorKind | 'unknown'): string => (kind === 'unknown' ? 'Soort onbekend' : KINDS[kind])

const SECTORS: Record<Sector, string> = {
  government: 'Bestuur',
  politics: 'Politiek',
  officials: 'Ambtenaren',
  advice: 'Adviesraden',
  advocacy: 'Belangenorganisaties',
  services: 'Zorg en diensten',
  own: 'Eigen kring',
  public: 'Overig',
}
export const sectorLabel = (sector: Sector | undefined): string => (sector ? SECTORS[sector] : 'Sector onbekend')

const ROLES: Record<Role, string> = {
  decides: 'Beslist',
  advises: 'Geeft advies',
  executes: 'Voert uit',
  advocates: 'Komt op voor mensen',
  supports: 'Helpt',
  affected: 'Heeft er last van',
  informs: 'Maakt het bekend',
}
/** What this actor does about a topic. */
export const roleLabel = (role: Role | undefined): string => (role ? ROLES[role] : UNKNOWN)

const SCOPES: Record<Scope, string> = {
  own: 'Bij mij',
  institution: 'In de instelling',
  local: 'In de gemeente',
  regional: 'In de regio',
  national: 'In het land',
}
export const scopeLabel = (scope: Scope | undefined): string => (scope ? SCOPES[scope] : UNKNOWN)

const ACTOR_FORMALITIES: Record<ActorFormality, string> = {
  formal: 'Officieel',
  informal: 'Niet officieel',
  both: 'Allebei',
}
export const actorFormalityLabel = (formality: ActorFormality | undefined): string =>
  formality ? ACTOR_FORMALITIES[formality] : UNKNOWN

export const formalityLabel = (formality: Formality | undefined): string =>
  formality ? ACTOR_FORMALITIES[formality] : 'Onbekend'

const STRENGTHS: Record<Level, string> = { 1: 'Beetje', 2: 'Gewoon', 3: 'Goed' }
/** How well two actors know each other. */
export const strengthLabel = (strength: Level | undefined): string => (strength ? STRENGTHS[strength] : UNKNOWN)

const LEVELS: Record<Level, string> = { 1: 'Weinig', 2: 'Gewoon', 3: 'Veel' }
/** How much influence, or how important it is for them. */
export const levelLabel = (level: Level | undefined): string => (level ? LEVELS[level] : UNKNOWN)

const STANCES: Record<Stance, string> = { for: 'Voor', neutral: 'Neutraal', against: 'Tegen', unknown: 'Weet ik niet' }
export const stanceLabel = (stance: Stance | undefined): string => (stance ? STANCES[stance] : UNKNOWN)

const THRESHOLDS: Record<Threshold, string> = { low: 'Makkelijk', middle: 'Gaat wel', high: 'Moeilijk' }
/** How easy it is to take part or to get in touch. */
export const thresholdLabel = (threshold: Threshold | undefined): string =>
  threshold ? THRESHOLDS[threshold] : UNKNOWN

const DURATIONS: Record<Duration, string> = { permanent: 'Blijvend', temporary: 'Tijdelijk' }
export const durationLabel = (duration: Duration | undefined): string => (duration ? DURATIONS[duration] : UNKNOWN)

const ANSWERS: Record<Answer['answer'], string> = {
  confirms: 'Herkent dit',
  denies: 'Herkent dit niet',
  asked: 'Gevraagd, wacht op antwoord',
  unknown: 'Ander antwoord',
}
/** What someone said about a problem. */
export const answerLabel = (answer: Answer['answer']): string => ANSWERS[answer]

const VERDICTS = {
  individual: 'Alleen bij jou',
  shared: 'Gedeeld met één',
  collective: 'Samen (collectief)',
  unknown: 'Nog niet bekend',
}
/** Whether a problem is of one or of more people. */
export const verdictLabel = (verdict: keyof typeof VERDICTS): string => VERDICTS[verdict]

const CHANNELS: Record<Channel, string> = {
  talk: 'Op afspraak',
  phone: 'Telefoon',
  email: 'Mail',
  letter: 'Brief',
  speech: 'Inspreken',
  hallway: 'Wandelgang',
  reception: 'Receptie',
  chance: 'Toevallig',
  other: 'Anders',
}
/** How people spoke with each other. */
export const channelLabel = (channel: Channel | 'unknown'): string =>
  channel === 'unknown' ? UNKNOWN : CHANNELS[channel]

const AGREEMENT_STATES: Record<Agreement['state'], string> = {
  open: 'Open',
  done: 'Klaar',
  dropped: 'Vervallen',
  unknown: 'Stand niet bekend',
}
/** How it stands with an agreement. */
export const agreementStateLabel = (state: Agreement['state']): string => AGREEMENT_STATES[state]

const LINKS: Record<LinkType, readonly [forward: string, backward: string]> = {
  advises: ['geeft advies aan', 'krijgt advies van'],
  partOf: ['hoort bij', 'heeft als onderdeel'],
  memberOf: ['is lid van', 'heeft als lid'],
  worksFor: ['werkt bij', 'heeft in dienst'],
  supports: ['helpt', 'krijgt hulp van'],
  funds: ['geeft geld aan', 'krijgt geld van'],
  procures: ['koopt in bij', 'levert aan'],
  represents: ['spreekt namens', 'laat zich vertegenwoordigen door'],
  oversees: ['controleert', 'wordt gecontroleerd door'],
  knows: ['kent', 'kent'],
  worksWith: ['werkt samen met', 'werkt samen met'],
  consults: ['praat geregeld met', 'praat geregeld met'],
  familyOf: ['is familie van', 'is familie van'],
}
/** The words between two names: "A *geeft advies aan* B" forward, "B *krijgt advies van* A" backward. */
export function linkLabel(type: LinkType | 'unknown', direction: 'forward' | 'backward' = 'forward'): string {
  if (type === 'unknown') return 'heeft een lijn met'
  return LINKS[type][direction === 'forward' ? 0 : 1]
}

const LETTER_KIND_LABELS: ReadonlyMap<string, string> = new Map<LetterKind, string>([
  ['alderman', 'Brief aan de wethouder of de gemeente'],
  ['council', 'Brief aan de raad of een fractie'],
  ['director', 'Brief aan een organisatie of directeur'],
  ['advisers', 'Brief aan een adviesraad'],
  ['national', 'Signaal doorgeven'],
  ['speech', 'Inspreken: wat ik ga zeggen'],
  ['supporters', 'Bericht: wie doet mee?'],
  ['thanks', 'Bedankbericht na een gesprek'],
  ['reminder', 'Herinnering'],
])
/** What kind of letter it is; a kind of a file that we don't know is just a letter. */
export const letterKindLabel = (kind: string): string => LETTER_KIND_LABELS.get(kind) ?? 'Brief of bericht'

/** "1 speler", "24 spelers". */
export const count = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('nl-NL')} ${n === 1 ? one : many}`
export const actorCount = (n: number): string => count(n, 'speler', 'spelers')
/** "19 van 24 spelers" while some are hidden, else just "24 spelers". */
export const actorsShown = (some: number, all: number): string =>
  some === all ? actorCount(all) : `${some.toLocaleString('nl-NL')} van ${actorCount(all)}`
export const linkCount = (n: number): string => count(n, 'lijn', 'lijnen')

const DAY = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' })
/** "5 oktober 2026", of an ISO day or moment; the text itself when it is no date. */
export function dayLabel(day: string): string {
  const date = new Date(day.length === 10 ? `${day}T12:00:00` : day)
  return Number.isNaN(date.getTime()) ? day : DAY.format(date)
}
