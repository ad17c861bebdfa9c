import { distances } from '#analysis/distances.ts'
import { distinctions } from '#model/names.ts'
import type { Actor, ActorId, NetworkMap } from '#model/records.ts'
import { actorFormalityLabel, kindLabel, roleLabel, scopeLabel, sectorLabel, UNKNOWN } from '#text/words.ts'

export const COLUMNS = ['name', 'kind', 'sector', 'role', 'scope', 'formality', 'distance', 'links'] as const
export type Column = (typeof COLUMNS)[number]
export interface Sorting {
  readonly by: Column
  readonly descending: boolean
}

/** One actor as a line of the list, in words and numbers. */
export interface Row {
  readonly actor: Actor
  /** Function or organisation, where two share a name. */
  readonly beside: string | undefined
  readonly kind: string
  readonly sector: string
  readonly role: string
  readonly scope: string
  readonly formality: string
  /** Steps from Ik; undefined where no way leads. */
  readonly distance: number | undefined
  readonly links: number
}

/** The shown actors as lines of the list. */
export function rowsOf(map: NetworkMap, shown: ReadonlySet<ActorId>, today: string): Row[] {
  const steps = distances(map, today)
  const beside = distinctions(map)
  const links = new Map<ActorId, number>()
  for (const { source, target } of map.links.values())
    for (const end of [source, target]) links.set(end, (links.get(end) ?? 0) + 1)
  return [...map.actors.values()]
    .filter(actor => shown.has(actor.id))
    .map(actor => ({
      actor,
      beside: beside.get(actor.id),
      kind: kindLabel(actor.kind),
      sector: actor.sector ? sectorLabel(actor.sector) : UNKNOWN,
      role: roleLabel(actor.role),
      scope: scopeLabel(actor.scope),
      formality: actorFormalityLabel(actor.formality),
      distance: steps.get(actor.id),
      links: links.get(actor.id) ?? 0,
    }))
}

const words = new Intl.Collator('nl', { sensitivity: 'accent', numeric: true })

/** The lines in the order asked for; equal ones by name, then id. */
export function sorted(rows: readonly Row[], { by, descending }: Sorting): Row[] {
  const side = descending ? -1 : 1
  return [...rows].sort(
    (a, b) =>
      side * compare(a, b, by) || words.compare(a.actor.name, b.actor.name) || (a.actor.id < b.actor.id ? -1 : 1),
  )
}

function compare(a: Row, b: Row, by: Column): number {
  if (by === 'name') return words.compare(a.actor.name, b.actor.name)
  if (by === 'links') return a.links - b.links
  if (by === 'distance') return (a.distance ?? Number.MAX_SAFE_INTEGER) - (b.distance ?? Number.MAX_SAFE_INTEGER)
  return words.compare(a[by], b[by])
}
