import type { Actor } from '#model/records.ts'
import type { LetterKind } from '#model/vocabulary.ts'

/** The kind of letter that fits who it goes to; undefined when that tells nothing. */
export function letterKindFor(to: readonly Actor[]): LetterKind | undefined {
  const [first] = to
  return first && kindForActor(first)
}

function kindForActor({ sector, role, scope, player, name }: Actor): LetterKind {
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
      return role === 'affected' ? 'supporters' : 'director'
  }
}
