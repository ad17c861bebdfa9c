import { foldSeen } from './fold.ts'
import { neighbours } from './links.ts'
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

/** What to show beside a name that two or more share: the function, or else the organisation. Nothing for a single name. */
export function distinguish(actor: Actor, map: NetworkMap): string | undefined {
  const name = foldName(actor.name)
  const twins = [...map.actors.values()].filter(other => other.id !== actor.id && foldName(other.name) === name)
  return twins.length > 0 ? wordsBeside(actor, twins, map) : undefined
}

/** `distinguish` for everybody at once: one pass over the map, for drawings and lists. */
export function distinctions(map: NetworkMap): ReadonlyMap<ActorId, string> {
  const byName = new Map<string, Actor[]>()
  for (const actor of map.actors.values()) {
    const name = foldName(actor.name)
    byName.set(name, [...(byName.get(name) ?? []), actor])
  }
  const found = new Map<ActorId, string>()
  for (const namesakes of byName.values()) {
    if (namesakes.length < 2) continue
    for (const actor of namesakes) {
      const words = wordsBeside(
        actor,
        namesakes.filter(other => other !== actor),
        map,
      )
      if (words) found.set(actor.id, words)
    }
  }
  return found
}

function wordsBeside(actor: Actor, twins: readonly Actor[], map: NetworkMap): string | undefined {
  const doubled = twins.some(twin => twin.jobTitle && foldName(twin.jobTitle) === foldName(actor.jobTitle ?? ''))
  if (actor.jobTitle && !doubled) return actor.jobTitle
  return organisationOf(actor, map)?.name ?? actor.jobTitle
}

/** The organisation or group that someone works for, is a member of or belongs to. */
function organisationOf(actor: Actor, map: NetworkMap): Actor | undefined {
  for (const type of ['worksFor', 'memberOf', 'partOf']) {
    const found = neighbours(map, actor.id).find(({ link }) => link.type === type && link.source === actor.id)
    if (found) return found.actor
  }
  return undefined
}
