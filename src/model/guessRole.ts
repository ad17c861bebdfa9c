import { fold } from './fold.ts'
import type { Actor } from './records.ts'
import type { Role } from './vocabulary.ts'

/** Whole words, or parts of words, that tell what someone does; the first that fits is it. */
const TELLS: readonly (readonly [tells: RegExp, role: Role])[] = [
  [/clientenraad|adviesraad|participatieraad|wmo-raad|familieraad|ondernemingsraad|jongerenraad|ouderraad/u, 'advises'],
  [/wethouder|raadslid|gemeenteraad|burgemeester|statenlid|minister\b/u, 'decides'],
  [/\bcollege (van )?(b|burgemeester)|^college$|raad van bestuur|directeur|bestuurder/u, 'decides'],
  [/vereniging|platform|belangen|oudergroep|kansplus/u, 'advocates'],
]
/** No longer what they were. */
const FORMER = /\b(oud-|voormalig|ex-)/u
/** "Raad" alone is a surname too. */
const COUNCIL = /raad\b/u

/** What someone probably does, by their function and name; undefined when these don't tell. Only to be offered, never filled in unasked. */
export function guessRole({ kind, name, jobTitle = '', aliases = [] }: Actor): Role | undefined {
  const told = kind === 'person' ? [jobTitle, name] : [name, jobTitle, ...aliases]
  for (const text of told.map(fold)) {
    if (FORMER.test(text)) return undefined
    const found = TELLS.find(([tells]) => tells.test(text))?.[1]
    if (found) return found
    if (kind !== 'person' && COUNCIL.test(text)) return 'advises'
  }
  return undefined
}
