import type { Municipality } from '#formats/catalogue.ts'
import { foldName } from '#model/names.ts'

/** How many are offered at once: more than that, and typing one more letter is quicker. */
const MOST = 12

/** Municipalities that go by this text, also by another name; those that begin with it first. */
export function findMunicipalities(all: readonly Municipality[], text: string): Municipality[] {
  const wanted = foldName(text)
  if (wanted === '') return []
  const ranked = all.flatMap(municipality => {
    const names = [municipality.name, ...municipality.otherNames]
    const rank = Math.min(...names.map(name => rankOf(foldName(name), wanted)))
    return rank < NOT_IN ? [{ municipality, rank }] : []
  })
  ranked.sort((a, b) => a.rank - b.rank || collator.compare(a.municipality.name, b.municipality.name))
  return ranked.slice(0, MOST).map(({ municipality }) => municipality)
}

/** The one of these that has exactly this name, capitals and accents aside; nothing when there are more or none. */
export function namedExactly(found: readonly Municipality[], text: string): Municipality | undefined {
  const wanted = bare(foldName(text))
  const named = found.filter(({ name, otherNames }) =>
    [name, ...otherNames].some(one => bare(foldName(one)) === wanted),
  )
  return named.length === 1 ? named[0] : undefined
}

const collator = new Intl.Collator('nl')
const NOT_IN = 4

/** People leave out the apostrophe and hyphens of 's-Gravenhage. */
const bare = (name: string): string => name.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

function rankOf(name: string, wanted: string): number {
  const [there, asked] = [bare(name), bare(wanted)]
  if (asked === '') return NOT_IN
  if (there === asked) return 0
  if (there.startsWith(asked)) return 1
  if (there.includes(` ${asked}`)) return 2
  return there.includes(asked) ? 3 : NOT_IN
}
