import type { Actor } from '#model/records.ts'
import type { LetterKind } from '#model/vocabulary.ts'

/** The kind of letter that fits who it goes to; undefined when that tells nothing. */
export function letterKindFor(to: readonly Actor[]): LetterKind | undefined {
  const [first] = to
  return first && kindForActor(first)
}

/** Another kind that fits better who it goes to; undefined when this one will do. */
export function betterKind(kind: LetterKind, to: readonly Actor[]): LetterKind | undefined {
  const fits = letterKindFor(to)
  if (fits === undefined || fits === kind || FOR_ANYONE.has(kind)) return undefined
  // People in office get no message to join in; anyone else might.
  return kind === 'supporters' && fits !== 'alderman' && fits !== 'council' ? undefined : fits
}

const FOR_ANYONE: ReadonlySet<LetterKind> = new Set<LetterKind>(['national', 'speech', 'thanks', 'reminder'])
/** Who works for the municipality, in whatever sector they were put. */
const MUNICIPAL = /consulent|ambtenaar|klantmanager|wijkteam|wethouder|burgemeester/iu

function kindForActor(actor: Actor): LetterKind {
  const { sector, role, scope, player = '', name, jobTitle = '' } = actor
  if (player === 'kansplus' || /^kansplus$/iu.test(name.trim()) || (sector === 'advocacy' && scope === 'national'))
    return 'national'
  switch (sector) {
    case 'government':
    case 'officials':
      return 'alderman'
    case 'politics':
      return 'council'
    case 'advice':
    case 'advocacy':
      return 'advisers'
    case 'own':
      return 'supporters'
    default:
      if (actor.kind === 'person' && MUNICIPAL.test(`${player} ${jobTitle} ${name}`)) return 'alderman'
      if (role === 'advises' || role === 'advocates') return 'advisers'
      return role === 'affected' ? 'supporters' : 'director'
  }
}
