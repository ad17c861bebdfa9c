import type { Actor, ActorId, NetworkMap } from '#model/records.ts'
import type { LinkType } from '#model/vocabulary.ts'

/** The municipality whose name was added to the names of players. */
interface Placed {
  readonly place?: string
}

/** What the box of an actor says when nobody else has that name: the name without the place that was added to it. */
export function plainBoxText(actor: Pick<Actor, 'name' | 'player'>, { place }: Placed): string {
  const ending = ` ${place ?? ''}`
  if (!place || !actor.player || !actor.name.endsWith(ending)) return actor.name
  return actor.name.slice(0, -ending.length).trimEnd() || actor.name
}

/** What each box says: two that would say the same show their function or organisation too. */
export function boxTexts(map: NetworkMap): ReadonlyMap<ActorId, string> {
  const texts = new Map<ActorId, string>()
  const byText = new Map<string, Actor[]>()
  for (const actor of map.actors.values()) {
    const text = plainBoxText(actor, map.info)
    texts.set(actor.id, text)
    const same = byText.get(text.toLowerCase())
    if (same) same.push(actor)
    else byText.set(text.toLowerCase(), [actor])
  }
  const shared = [...byText.values()].filter(same => same.length > 1)
  if (shared.length === 0) return texts
  const places = organisations(map, new Set(shared.flat().map(actor => actor.id)))
  for (const twins of shared) tellApart(twins, places, texts)
  return texts
}

function tellApart(
  twins: readonly Actor[],
  organisationOf: ReadonlyMap<ActorId, string>,
  texts: Map<ActorId, string>,
): void {
  const jobs = new Set(twins.map(twin => twin.jobTitle))
  for (const { id, jobTitle } of twins) {
    const beside = jobTitle && jobs.size === twins.length ? jobTitle : joined(jobTitle, organisationOf.get(id))
    if (beside) texts.set(id, `${texts.get(id)} (${beside})`)
  }
}

const joined = (...words: readonly (string | undefined)[]): string => words.filter(Boolean).join(', ')

/** In this order: where someone works says more than what they are a member of. */
const BELONGS: readonly LinkType[] = ['worksFor', 'memberOf', 'partOf', 'represents']

/** To which organisation or group each of these belongs, by the name in its box. */
function organisations(map: NetworkMap, actors: ReadonlySet<ActorId>): ReadonlyMap<ActorId, string> {
  const found = new Map<ActorId, { readonly rank: number; readonly name: string }>()
  for (const { source, target, type } of map.links.values()) {
    if (type === 'unknown' || !actors.has(source)) continue
    const rank = BELONGS.indexOf(type)
    const organisation = map.actors.get(target)
    if (rank < 0 || !organisation || rank >= (found.get(source)?.rank ?? BELONGS.length)) continue
    found.set(source, { rank, name: plainBoxText(organisation, map.info) })
  }
  return new Map([...found].map(([id, { name }]) => [id, name]))
}
