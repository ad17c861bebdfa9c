import type { Actor, ActorId, Day, NetworkMap } from '#model/records.ts'
import { topicIn } from '#model/topics.ts'
import type { ActorFormality, Role, Scope, Sector } from '#model/vocabulary.ts'
import { holdsOn } from './holdsOn.ts'
import { searchActors } from './search.ts'

/** Which actors to see. Within one field any of the words will do; an actor must fit every field that is there. */
export interface Filter {
  /** As typed in the search field. */
  readonly text?: string
  readonly topics?: readonly string[]
  readonly sectors?: readonly Sector[]
  readonly scopes?: readonly Scope[]
  readonly roles?: readonly Role[]
  /** Who works both ways is found under official and under unofficial too. */
  readonly formality?: readonly ActorFormality[]
  /** Only who counts today. */
  readonly now?: boolean
}

/** Whether this filter leaves anyone out at all. */
export function isFiltering({ text = '', now = false, topics, sectors, scopes, roles, formality }: Filter): boolean {
  const lists: (readonly string[] | undefined)[] = [topics, sectors, scopes, roles, formality]
  return now || text.trim() !== '' || lists.some(list => list !== undefined && list.length > 0)
}

interface Answer {
  readonly filter: Filter
  readonly today: Day
  readonly found: ReadonlySet<ActorId>
}

/** The last answer of each map: the bar, the list and the drawing ask the same at each letter. */
const lastAnswers = new WeakMap<NetworkMap, Answer>()

/** The actors that fit the filter, Ik too. An empty filter leaves everybody. */
export function filterActors(map: NetworkMap, filter: Filter, today: Day): ReadonlySet<ActorId> {
  const last = lastAnswers.get(map)
  if (last?.filter === filter && last.today === today) return last.found
  const found = actorsThatFit(map, filter, today)
  lastAnswers.set(map, { filter, today, found })
  return found
}

function actorsThatFit(map: NetworkMap, filter: Filter, today: Day): ReadonlySet<ActorId> {
  const demands = [...demandsOf(filter, today)]
  const named = filter.text?.trim() ? new Set(searchActors(map, filter.text)) : undefined
  const found = new Set<ActorId>()
  for (const actor of map.actors.values()) {
    if ((named?.has(actor.id) ?? true) && demands.every(isMet => isMet(actor))) found.add(actor.id)
  }
  return found
}

function* demandsOf(filter: Filter, today: Day): Iterable<(actor: Actor) => boolean> {
  const { topics = [], sectors = [], scopes = [], roles = [], formality = [], now } = filter
  const isAbout = topics.map(topicIn)
  if (isAbout.length > 0) yield actor => isAbout.some(is => is(actor.topics))
  if (sectors.length > 0) yield oneOf('sector', sectors)
  if (scopes.length > 0) yield oneOf('scope', scopes)
  if (roles.length > 0) yield oneOf('role', roles)
  if (formality.length > 0) yield oneOf('formality', [...formality, 'both'])
  if (now) yield actor => holdsOn(actor, today)
}

const oneOf =
  <F extends 'sector' | 'scope' | 'role' | 'formality'>(field: F, words: readonly NonNullable<Actor[F]>[]) =>
  (actor: Actor): boolean => {
    const word = actor[field]
    return word !== undefined && words.includes(word)
  }
