import MiniSearch from 'minisearch'
import { foldSeen } from '#model/fold.ts'
import type { Actor, ActorId, NetworkMap } from '#model/records.ts'
import { topicLabel } from '#text/topics.ts'

/** An actor as it is looked up. */
interface Entry {
  readonly id: ActorId
  readonly name: string
  readonly aliases: string
  readonly work: string
  readonly topics: string
  readonly notes: string
}

/** The index of one table of actors. The next revision of the map goes on with it: only who differs is indexed anew. */
interface Index {
  readonly found: MiniSearch<Entry>
  readonly names: Map<ActorId, string>
  actors: NetworkMap['actors']
  labelOf: (topic: string) => string
}
let latest: Index | undefined

/**
 * Actors that fit what is typed, best first: by name, alias, function, tasks, topics and notes. The beginning of a word
 * is enough, a typo is forgiven, and so are case, accents and characters that nobody sees. A name that holds the text
 * as a part fits too ("raad" finds Gemeenteraad).
 */
export function searchActors(map: NetworkMap, query: string, labelOf = topicLabel): readonly ActorId[] {
  const wanted = foldSeen(query).trim()
  if (wanted === '') return [...map.actors.keys()]
  const index = indexOf(map.actors, labelOf)
  const found = new Set<ActorId>()
  for (const { id } of index.found.search(wanted)) found.add(id as ActorId)
  for (const [id, names] of index.names) if (names.includes(wanted)) found.add(id)
  return [...found]
}

function indexOf(actors: NetworkMap['actors'], labelOf: (topic: string) => string): Index {
  if (latest?.labelOf === labelOf && differences(latest.actors, actors) < actors.size / 2) {
    bringUpToDate(latest, actors)
    return latest
  }
  const found = new MiniSearch<Entry>({
    fields: ['name', 'aliases', 'work', 'topics', 'notes'],
    processTerm: term => foldSeen(term) || null,
    searchOptions: {
      boost: { name: 4, aliases: 3, work: 2 },
      combineWith: 'AND',
      prefix: true,
      fuzzy: term => (term.length > 3 ? 0.25 : false),
    },
  })
  found.addAll(Array.from(actors.values(), actor => entryOf(actor, labelOf)))
  const names = new Map(Array.from(actors.values(), actor => [actor.id, namesOf(actor)]))
  latest = { found, names, actors, labelOf }
  return latest
}

function differences(before: NetworkMap['actors'], after: NetworkMap['actors']): number {
  if (before === after) return 0
  let count = 0
  for (const actor of after.values()) if (before.get(actor.id) !== actor) count++
  for (const id of before.keys()) if (!after.has(id)) count++
  return count
}

function bringUpToDate(index: Index, actors: NetworkMap['actors']): void {
  const before = index.actors
  if (before === actors) return
  for (const actor of before.values()) {
    if (actors.get(actor.id) === actor) continue
    index.found.remove(entryOf(actor, index.labelOf))
    index.names.delete(actor.id)
  }
  for (const actor of actors.values()) {
    if (before.get(actor.id) === actor) continue
    index.found.add(entryOf(actor, index.labelOf))
    index.names.set(actor.id, namesOf(actor))
  }
  index.actors = actors
}

const namesOf = ({ name, aliases = [] }: Actor): string => foldSeen([name, ...aliases].join('\n'))

/** A hidden character would break a word in two, so they go before the text is taken apart. */
const entryOf = (actor: Actor, labelOf: (topic: string) => string): Entry => ({
  id: actor.id,
  name: foldSeen(actor.name),
  aliases: foldSeen((actor.aliases ?? []).join('\n')),
  work: foldSeen([actor.jobTitle, actor.tasks].filter(Boolean).join('\n')),
  topics: foldSeen((actor.topics ?? []).map(labelOf).join('\n')),
  notes: foldSeen([actor.note, actor.privateNote].filter(Boolean).join('\n')),
})
