import { foldSeen } from './fold.ts'
import { type Actor, type ActorId, inOrder, type MapInfo, type NetworkMap } from './records.ts'

/** A name as it is compared: without case, accents, characters that nobody sees and doubled spaces. */
export const foldName = (name: string): string => foldSeen(name).replace(/\s+/gu, ' ').trim()

/** The name without the place that was added to it: "Gemeenteraad Medemblik" is "Gemeenteraad" on a map of Medemblik. */
export function withoutPlace(name: string, info: Pick<MapInfo, 'place'>): string {
  const place = info.place?.trim()
  if (!place || !foldName(name).endsWith(` ${foldName(place)}`)) return name
  const words = name.trim().split(/\s+/u)
  const rest = words.slice(0, -place.split(/\s+/u).length).join(' ')
  return rest || name
}

/** Who already goes by this name on the map, by name or by *Heet ook*; a name before an alias, the first of the list first. */
export function findSameName(map: NetworkMap, name: string, except?: ActorId): Actor | undefined {
  const wanted = foldName(withoutPlace(name, map.info))
  if (!wanted) return undefined
  const others = inOrder(map.actors).filter(actor => actor.id !== except)
  const sameName = others.find(actor => foldName(withoutPlace(actor.name, map.info)) === wanted)
  return sameName ?? others.find(actor => actor.aliases?.some(alias => foldName(alias) === wanted))
}

/** The name of an actor as it is shown somewhere: whole, or without the place in a box. */
type ShownName = (actor: Actor) => string
const wholeName: ShownName = ({ name }) => name

/**
 * What to show beside a name that two or more share: the function; where that doesn't tell them apart the organisation
 * too. Nothing for a single name.
 */
export function distinguish(actor: Actor, map: NetworkMap): string | undefined {
  const name = foldName(actor.name)
  const namesakes = [...map.actors.values()].filter(other => foldName(other.name) === name)
  if (namesakes.length < 2) return undefined
  return wordsBeside(actor, jobsOf(namesakes), organisationsOf(map, new Set([actor.id]), wholeName))
}

/** `distinguish` for everybody at once, by the names as they are shown: one pass over the map, for drawings and lists. */
export function distinctions(map: NetworkMap, shownName: ShownName = wholeName): ReadonlyMap<ActorId, string> {
  const byName = new Map<string, Actor[]>()
  for (const actor of map.actors.values()) {
    const name = foldName(shownName(actor))
    const same = byName.get(name)
    if (same) same.push(actor)
    else byName.set(name, [actor])
  }
  const shared = [...byName.values()].filter(namesakes => namesakes.length > 1)
  const found = new Map<ActorId, string>()
  if (shared.length === 0) return found
  const organisations = organisationsOf(map, new Set(shared.flat().map(({ id }) => id)), shownName)
  for (const namesakes of shared) {
    const jobs = jobsOf(namesakes)
    for (const actor of namesakes) {
      const words = wordsBeside(actor, jobs, organisations)
      if (words) found.set(actor.id, words)
    }
  }
  return found
}

function wordsBeside(
  { id, jobTitle }: Actor,
  jobs: ReadonlyMap<string, number>,
  organisations: ReadonlyMap<ActorId, string>,
): string | undefined {
  if (jobTitle && jobs.get(foldName(jobTitle)) === 1) return jobTitle
  return [jobTitle, organisations.get(id)].filter(Boolean).join(', ') || undefined
}

/** How many of these have each function. */
function jobsOf(actors: readonly Actor[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { jobTitle } of actors)
    if (jobTitle) counts.set(foldName(jobTitle), (counts.get(foldName(jobTitle)) ?? 0) + 1)
  return counts
}

/** In this order: where someone works says more than what they are a member of. */
const BELONGS: readonly string[] = ['worksFor', 'memberOf', 'partOf', 'represents']

/** To which organisation or group each of these belongs, by the name that is shown. */
function organisationsOf(
  map: NetworkMap,
  actors: ReadonlySet<ActorId>,
  shownName: ShownName,
): ReadonlyMap<ActorId, string> {
  const found = new Map<ActorId, { readonly rank: number; readonly name: string }>()
  for (const { source, target, type } of inOrder(map.links)) {
    const rank = BELONGS.indexOf(type)
    const organisation = map.actors.get(target)
    if (rank < 0 || !organisation || !actors.has(source)) continue
    if (rank < (found.get(source)?.rank ?? BELONGS.length)) found.set(source, { rank, name: shownName(organisation) })
  }
  return new Map([...found].map(([id, { name }]) => [id, name]))
}
