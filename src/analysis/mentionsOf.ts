import { textsInJson } from '#model/jsonTexts.ts'
import { foldName } from '#model/names.ts'
import { type Actor, type ActorId, inOrder, LIST_TABLES, type NetworkMap, type Table } from '#model/records.ts'
import { hasWords } from './wholeWords.ts'

/** One place on the map that is about someone. */
export interface Mention {
  readonly table: Table
  readonly id: string
  readonly field: string
  /** `meant`: this very actor is filled in there. `named`: its name stands in a text. */
  readonly how: 'meant' | 'named'
}

/** Which fields of a record are filled in with actors. */
const MEANT: ReadonlyMap<Table, readonly string[]> = new Map<Table, readonly string[]>([
  ['links', ['source', 'target']],
  ['issues', ['reportedBy', 'answers']],
  ['contactMoments', ['actors']],
  ['agreements', ['actors', 'owner']],
  ['gatherings', ['actors']],
  ['letters', ['to', 'parts']],
  ['plans', ['answers']],
])

/** Which fields of a record are written freely. */
const WRITTEN: ReadonlyMap<Table, readonly string[]> = new Map<Table, readonly string[]>([
  ['info', ['name', 'purpose', 'topics', 'fileExtra']],
  [
    'actors',
    ['name', 'aliases', 'jobTitle', 'tasks', 'topics', 'represents', 'contact', 'note', 'privateNote', 'source'],
  ],
  ['links', ['note', 'topics']],
  ['issues', ['title', 'description', 'topics']],
  ['contactMoments', ['asked', 'answered', 'nextStep', 'privateNote', 'topics']],
  ['agreements', ['text', 'topics']],
  ['gatherings', ['title', 'place', 'goal']],
  ['letters', ['parts']],
  ['plans', ['answers']],
])

/** Everywhere outside its own details that the map knows of this actor: filled in there, or only named in a text. */
export function mentionsOf(map: NetworkMap, id: ActorId): readonly Mention[] {
  const actor = map.actors.get(id)
  const names = actor ? namesOf(actor) : []
  const inRecord = (table: Table, record: { readonly id: string }): readonly Mention[] => {
    if (table === 'actors' && record.id === id) return []
    const meant = (MEANT.get(table) ?? []).filter(field => textsOf(record, field).includes(id))
    const named = [...(WRITTEN.get(table) ?? []), 'extra'].filter(field => isNamed(textsOf(record, field), names))
    const told = { table, id: record.id }
    return [
      ...meant.map(field => ({ ...told, field, how: 'meant' as const })),
      ...named.map(field => ({ ...told, field, how: 'named' as const })),
    ]
  }
  return [
    ...inRecord('info', map.info),
    ...LIST_TABLES.flatMap(table => inOrder<Recorded>(map[table]).flatMap(record => inRecord(table, record))),
  ]
}

interface Recorded {
  readonly id: string
  readonly order: number
}

/** A seat without a name is called after a function: that names nobody. */
const namesOf = ({ name, aliases = [], placeholder }: Actor): readonly string[] =>
  placeholder ? [] : [name, ...aliases].map(foldName).filter(one => one !== '')

/** Every text in a field: itself, those in its list, in its parts, or in its JSON. */
function textsOf(record: object, field: string): readonly string[] {
  return textsIn(Reflect.get(record, field))
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^\s*[[{]/u.test(value) ? textsInJson(value) : [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const isNamed = (texts: readonly string[], names: readonly string[]): boolean =>
  texts.some(text => {
    const folded = foldName(text)
    return names.some(name => hasWords(folded, name))
  })
