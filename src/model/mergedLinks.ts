import { type Change, step } from './change.ts'
import { type Fields, withFields } from './fields.ts'
import { joinedExtra } from './joinedExtra.ts'
import { linksOf, sayTheSame } from './links.ts'
import type { ActorId, Link, NetworkMap } from './records.ts'
import { uniqueTopics } from './topics.ts'

/**
 * All links of `otherId` moved to `keepId`. A link between the two is gone; of two that then say the same, and don't
 * contradict each other in official or not and in time, the better known one stays and takes over what only the other tells.
 */
export function mergedLinks(map: NetworkMap, keepId: ActorId, otherId: ActorId): Change {
  const kept = new Map(linksOf(map, keepId).map(link => [link.id, link]))
  const changes: Change[number][] = []
  for (const link of linksOf(map, otherId)) {
    const moved = withFields(link, {
      source: link.source === otherId ? keepId : link.source,
      target: link.target === otherId ? keepId : link.target,
    })
    if (moved.source === moved.target) {
      kept.delete(link.id)
      changes.push(...step('links', link, undefined))
      continue
    }
    const double = [...kept.values()].find(known => areDoubles(known, moved))
    if (!double) {
      kept.set(moved.id, moved)
      continue
    }
    const [better, lesser] = knowsMore(moved, double) ? [moved, double] : [double, moved]
    kept.delete(lesser.id)
    kept.set(better.id, joinedLink(better, lesser))
    changes.push(...step('links', map.links.get(lesser.id), undefined))
  }
  return [...changes, ...[...kept.values()].flatMap(link => step('links', map.links.get(link.id), link))]
}

function areDoubles(one: Link, other: Link): boolean {
  const agree = <T>(mine: T | undefined, yours: T | undefined) =>
    mine === undefined || yours === undefined || mine === yours
  return (
    sayTheSame(one, other) &&
    agree(one.formality, other.formality) &&
    agree(one.from, other.from) &&
    one.until === other.until
  )
}

/** Stronger first, then with a note, then official or not known, then the earlier one of the list. */
function knowsMore(one: Link, other: Link): boolean {
  const score = (link: Link) => (link.strength ?? 1) * 4 + (link.note ? 2 : 0) + (link.formality ? 1 : 0)
  return score(one) === score(other) ? one.order < other.order : score(one) > score(other)
}

function joinedLink(better: Link, lesser: Link): Link {
  const topics = uniqueTopics([...(better.topics ?? []), ...(lesser.topics ?? [])])
  const joined: Fields<Link> = {
    formality: better.formality ?? lesser.formality,
    strength: better.strength ?? lesser.strength,
    from: better.from ?? lesser.from,
    note: joinedNote(better.note, lesser.note),
    topics: topics.length > 0 ? topics : undefined,
    extra: joinedExtra(better.extra, lesser.extra, field => !Object.hasOwn(better, field)),
  }
  return withFields(better, joined)
}

function joinedNote(one: string | undefined, other: string | undefined): string | undefined {
  if (!one || !other || one.includes(other)) return one ?? other
  return `${one} ${other}`
}
