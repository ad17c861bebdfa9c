import type { Actor, ActorId, LinkType, NetworkMap } from '#model/records.ts'

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
  for (const twins of byText.values()) if (twins.length > 1) tellApart(map, twins, texts)
  return texts
}

function tellApart(map: NetworkMap, twins: readonly Actor[], texts: Map<ActorId, string>): void {
  const jobs = new Set(twins.map(twin => twin.jobTitle))
  for (const twin of twins) {
    const place = organisationOf(map, twin)
    const beside = twin.jobTitle && jobs.size === twins.length ? twin.jobTitle : joined(twin.jobTitle, place)
    if (beside) texts.set(twin.id, `${texts.get(twin.id)} (${beside})`)
  }
}

const joined = (...words: readonly (string | undefined)[]): string => words.filter(Boolean).join(', ')

/** In this order: where someone works says more than what they are a member of. */
const BELONGS: readonly LinkType[] = ['worksFor', 'memberOf', 'partOf', 'represents']

function organisationOf(map: NetworkMap, actor: Actor): string | undefined {
  let best: string | undefined
  let rank = BELONGS.length
  for (const link of map.links.values()) {
    if (link.source !== actor.id || link.type === 'unknown') continue
    const at = BELONGS.indexOf(link.type)
    const target = map.actors.get(link.target)
    if (at < 0 || at >= rank || !target) continue
    rank = at
    best = plainBoxText(target, map.info)
  }
  return best
}
