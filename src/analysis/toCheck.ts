import type { Actor, ActorId, Day, NetworkMap } from '#model/records.ts'
import { inActorOrder, othersOn } from './order.ts'
import { stale } from './stale.ts'
import type { TodoOf } from './whatToDo.ts'

/** 1 April of the last year with elections for the municipal council: by then the new council sits. */
export function sinceElections(today: Day): Day {
  const year = Number(today.slice(0, 4))
  const elections = year - ((((year - FIRST_KNOWN) % TERM) + TERM) % TERM)
  const day = `${elections}-04-01`
  return day <= today ? day : `${elections - TERM}-04-01`
}

const FIRST_KNOWN = 2022
const TERM = 4

/** Whose facts to look up again: politics and government since the elections, then who is stale; each once. */
export function toCheck(
  map: NetworkMap,
  today: Day,
  except: ReadonlySet<ActorId>,
): readonly TodoOf<'unchecked' | 'stale'>[] {
  const unchecked = notChecked(map, today)
  const told = new Set([...except, ...unchecked.map(({ actor }) => actor)])
  const old = stale(map, today).filter(({ actor }) => !told.has(actor))
  return [...unchecked, ...old.map(({ actor, since }) => ({ kind: 'stale' as const, actor, since }))]
}

function notChecked(map: NetworkMap, today: Day): TodoOf<'unchecked'>[] {
  const elections = sinceElections(today)
  const old = othersOn(map, today).filter(actor => isInOffice(actor) && (checkedOn(actor) ?? '') < elections)
  return inActorOrder(map, old, today).map(id => {
    const since = checkedOn(map.actors.get(id))
    return { kind: 'unchecked', actor: id, ...(since !== undefined && { since }) }
  })
}

const isInOffice = ({ kind, sector, placeholder }: Actor): boolean =>
  kind === 'person' && !placeholder && (sector === 'government' || sector === 'politics')

/** The last day on which what is known of them was looked up. */
function checkedOn(actor: Actor | undefined): Day | undefined {
  return [actor?.checkedOn, actor?.source?.date]
    .filter(day => day !== undefined)
    .sort()
    .at(-1)
}
