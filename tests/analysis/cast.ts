import type { Agreement, Issue } from '#model/dealings.ts'
import { type Actor, type ActorId, LIST_TABLES, type Link, type MapInfo, type NetworkMap } from '#model/records.ts'

/** The day on which the cast is asked, unless a test says otherwise. */
export const TODAY = '2026-11-21'
export const id = (text: string): ActorId => text as ActorId

type Loose<R extends { readonly id: string; readonly order: number }> = Partial<Omit<R, 'id' | 'order'>>
type LooseLink = Loose<Link> & { readonly id?: string }

interface Cast {
  readonly actors: Readonly<Record<string, Loose<Actor>>>
  /** `from>to`, and what else is known of the link; `knows` when nothing is said. */
  readonly links?: readonly (readonly [ends: string, link?: LooseLink])[]
  readonly issues?: Readonly<Record<string, Loose<Issue>>>
  readonly agreements?: Readonly<Record<string, Loose<Agreement>>>
  readonly info?: Partial<MapInfo>
}

/** A map of these actors; who is called `ik` is Ik, unless that is said of somebody. */
export function mapOf({ actors, links = [], issues = {}, agreements = {}, info = {} }: Cast): NetworkMap {
  const tables = new Map<string, [string, object][]>([
    [
      'actors',
      Object.entries(actors).map(([name, rest]) => [name, { kind: 'person', name, ...selfIf(name), ...rest }]),
    ],
    ['links', links.map(([ends, rest], index) => linkOf(ends, rest, index))],
    ['issues', Object.entries(issues).map(([name, rest]) => [name, { title: name, topics: [], answers: [], ...rest }])],
    [
      'agreements',
      Object.entries(agreements).map(([name, rest]) => [
        name,
        { text: name, actors: [], on: TODAY, state: 'open', ...rest },
      ]),
    ],
  ])
  const rowsOf = (table: string) =>
    new Map((tables.get(table) ?? []).map(([name, row], order) => [name, { ...row, id: name, order }]))
  return {
    ...Object.fromEntries(LIST_TABLES.map(table => [table, rowsOf(table)])),
    info: { id: 'map', order: 0, name: 'Kaart', createdAt: TODAY, updatedAt: TODAY, ...info },
  } as unknown as NetworkMap
}

const selfIf = (name: string) => (name === 'ik' ? { self: true } : {})

function linkOf(ends: string, rest: LooseLink = {}, index: number): [string, object] {
  const [source, target] = ends.split('>')
  return [rest.id ?? `l${index}`, { source, target, type: 'knows', ...rest }]
}
