import { type CalledBy, calledBy } from '#model/calledBy.ts'
import { foldName } from '#model/names.ts'
import type { Actor } from '#model/records.ts'
import type { LetterKind } from '#model/vocabulary.ts'
import { nameList } from './shownName.ts'

/** Functions with which someone is addressed, each with its word for "dear". */
const BY_JOB: readonly (readonly [test: RegExp, opening: string])[] = [
  [/wethouder/u, 'Geachte wethouder'],
  [/burgemeester/u, 'Geachte burgemeester'],
  [/fractievoorzitter/u, 'Geachte fractievoorzitter'],
  [/raadslid/u, 'Geacht raadslid'],
  [/statenlid/u, 'Geacht statenlid'],
]
const HEER_OF_MEVROUW = 'Geachte heer of mevrouw'
const COLLEGE = /^(het )?college\b/u
const COUNCIL = /^(de )?(gemeenteraad|raad\b(?! van))/u
const PARTY = /fractie\b/u
/** Bodies that consist of their members. */
const OF_MEMBERS =
  /(raad|groep|commissie|bond|vereniging)\b|^raad van|(^|\s)(raad|werkgroep|commissie|vereniging|oudergroep)\s/u
const NEUTER = /(platform|bestuur|netwerk|team|panel)\b/u

/** To more than this many people a letter names nobody. */
const MOST_NAMED = 3
const WITHOUT_NAME: Record<LetterKind, string> = {
  alderman: 'Geachte wethouder',
  council: 'Geachte leden van de gemeenteraad',
  director: HEER_OF_MEVROUW,
  advisers: 'Geachte leden van de adviesraad',
  national: HEER_OF_MEVROUW,
  speech: 'Geachte voorzitter, geachte leden van de raad',
  supporters: 'Hallo allemaal',
  thanks: HEER_OF_MEVROUW,
  reminder: HEER_OF_MEVROUW,
}

/** The first line of a letter, without guessing who is a man or a woman. */
export function salutation(kind: LetterKind, to: readonly Actor[]): string {
  if (kind === 'speech') return `${WITHOUT_NAME.speech},`
  if (saysJe(kind, to)) return `${informal(to)},`
  if (to.length === 0 || to.length > MOST_NAMED) return `${WITHOUT_NAME[kind]},`
  // A signal names nobody.
  const named = kind === 'national' ? to.filter(actor => actor.kind !== 'person') : to
  const openings = [...new Set(named.map(openingFor))].map(opening =>
    kind === 'reminder' ? friendly(opening) : opening,
  )
  if (openings.length === 0) return `${WITHOUT_NAME[kind]},`
  return `${openings.map((opening, i) => (i === 0 ? opening : opening.charAt(0).toLowerCase() + opening.slice(1))).join(', ')},`
}

/** Kinds that say *je* to people of one's own, and *u* to others. */
const TO_BOTH: readonly LetterKind[] = ['thanks', 'reminder']

/** Whether a letter of this kind says *je* to who it goes to. */
export const saysJe = (kind: LetterKind, to: readonly Actor[]): boolean =>
  kind === 'supporters' || (TO_BOTH.includes(kind) && isOwn(to))

/** Whether it goes to people of one's own only, and so to *je*. */
export const isOwn = (to: readonly Actor[]): boolean => to.length > 0 && to.every(({ sector }) => sector === 'own')

/** "Beste wethouder De Graaf": a reminder is friendly. */
const friendly = (opening: string): string => opening.replace(/^Geachte? (?!raad|college)/u, 'Beste ')

function openingFor(actor: Actor): string {
  return actor.kind === 'person' ? openingForPerson(actor) : openingForBody(actor)
}

function openingForPerson({ name, jobTitle = '', player = '', placeholder, sector }: Actor): string {
  const called: CalledBy = calledBy(name)
  const family = placeholder ? undefined : called.family
  if (called.title && family) return `Geachte ${called.title === 'mevrouw' ? 'mevrouw' : 'heer'} ${family}`
  const job = [called.jobTitle ?? '', jobTitle, player].map(foldName)
  const opening = BY_JOB.find(([test]) => job.some(word => test.test(word)))?.[1] ?? HEER_OF_MEVROUW
  // A first name alone is how someone is called: "Geachte heer of mevrouw Nadia" is nobody.
  const onlyFirst = called.first !== undefined && foldName(called.first) === foldName(called.family ?? '')
  if (!placeholder && opening === HEER_OF_MEVROUW && called.first && (sector === 'own' || onlyFirst))
    return `Beste ${called.first}`
  return family ? `${opening} ${family}` : opening
}

function openingForBody({ name, player = '', kind, sector }: Actor): string {
  const folded = foldName(name)
  if (player === 'college' || (COLLEGE.test(folded) && sector === 'government')) return 'Geacht college'
  if (player === 'gemeenteraad' || COUNCIL.test(folded)) return 'Geachte raad'
  if (player === 'fractie' || PARTY.test(folded)) return 'Geachte leden van de fractie'
  if (NEUTER.test(folded)) return `Geachte leden van het ${name}`
  if (OF_MEMBERS.test(folded) || (kind === 'group' && sector === 'advice')) return `Geachte leden van de ${name}`
  return HEER_OF_MEVROUW
}

/** To people I know: by name, unless it goes to a group or to many. */
function informal(to: readonly Actor[]): string {
  const [only] = to
  if (only && to.length === 1 && only.kind === 'person' && !calledBy(only.name).first) return 'Hallo'
  if (to.length === 0 || to.length > MOST_NAMED || to.some(({ kind, placeholder }) => kind !== 'person' || placeholder))
    return WITHOUT_NAME.supporters
  const firsts = to.flatMap(({ name }) => calledBy(name).first ?? [])
  return firsts.length === to.length ? `Beste ${nameList(firsts)}` : WITHOUT_NAME.supporters
}
