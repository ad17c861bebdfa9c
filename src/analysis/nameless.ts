import { foldName } from '#model/names.ts'
import type { Actor, NetworkMap } from '#model/records.ts'
import { hasWords } from './wholeWords.ts'

/** Words in a name of a person that name nobody by themselves. */
const NO_NAME = new Set([
  ...['wethouder', 'burgemeester', 'raadslid', 'fractievoorzitter', 'statenlid', 'griffier', 'directeur', 'bestuurder'],
  ...[
    'locatiemanager',
    'manager',
    'voorzitter',
    'secretaris',
    'coach',
    'begeleider',
    'hoofd',
    'consulent',
    'ambtenaar',
  ],
  ...['mevrouw', 'meneer', 'heer', 'mijn', 'ik', 'de', 'den', 'der', 'van', 'het', 'ten', 'ter', 'in', 'op', 'en'],
  ...[
    'zoon',
    'dochter',
    'kind',
    'vader',
    'moeder',
    'broer',
    'zus',
    'opa',
    'oma',
    'oom',
    'tante',
    'buurman',
    'buurvrouw',
  ],
])
const SENTENCE = /(?<=[.!?…])\s+|\n+/u
const WORD = /[\p{L}\p{N}\p{M}]+/gu

/** Whose names may not be told: of people only, or of everything on the map. */
type Whose = 'people' | 'all'

/** Leaves of a text the sentences that name nobody of this map; in the order they have. */
export function nameless(map: NetworkMap, whose: Whose = 'people'): (text: string) => string {
  const isNamed = namesIn(map, whose)
  return text => {
    const sentences = text.split(SENTENCE).map(sentence => sentence.trim())
    return sentences.filter(sentence => sentence !== '' && !isNamed(sentence)).join(' ')
  }
}

/** Asks of a sentence whether it names someone. */
function namesIn(map: NetworkMap, whose: Whose): (sentence: string) => boolean {
  const actors = [...map.actors.values()].filter(actor => whose === 'all' || mayBePerson(actor))
  const whole = actors.flatMap(({ name, aliases = [] }) => [name, ...aliases].map(foldName)).filter(isTelling)
  const words = new Set(actors.filter(actor => mayBePerson(actor) && !actor.placeholder).flatMap(nameWords))
  return sentence => {
    const folded = foldName(sentence)
    return wordsOf(folded).some(word => words.has(word)) || whole.some(name => hasWords(folded, name))
  }
}

/** A kind that a file has and we don't know may be a person too. */
const mayBePerson = ({ kind }: Actor): boolean => kind !== 'organisation' && kind !== 'group'

/** A name of one letter would be in every sentence; *Ik* is nobody's name. */
const isTelling = (name: string): boolean => name.length > 1 && !NO_NAME.has(name)

function nameWords({ name, aliases = [] }: Actor): string[] {
  return [name, ...aliases].flatMap(known => {
    const bare = known.replace(/\([^)]*\)/gu, ' ')
    const written = wordsOf(bare)
    const capital = written.filter(word => !/^\p{Ll}/u.test(word))
    // Small letters tell what someone is ("Farid, ambtenaar vervoer"), unless the whole name is written so.
    return (capital.length > 0 ? capital : written).map(foldName).filter(isTelling)
  })
}

const wordsOf = (text: string): string[] => text.match(WORD) ?? []
