import type { Id, NetworkMap, Table } from '#model/records.ts'
import { type Asked, askFor, closeAsked } from './asked.ts'
import { useOpened } from './opened.ts'
import { closeBeside, currentPlace, go, openBeside, type Place } from './place.ts'

/** Goes to where a record of the open map can be read and changed. The map itself has no such place. */
export function openRecord(table: Table, id: string): void {
  closeAsked()
  const here = currentPlace()
  if (here.at !== 'map') return
  const form = useOpened.getState().opening.state === 'open' ? formOf(table, id) : undefined
  const place = placeOfRecord(here.map, table, id)
  if (table === 'actors') openBeside({ kind: 'speler', id })
  else if (table === 'links') openBeside({ kind: 'lijn', id })
  else if (form) askFor(form)
  else if (place) go(place)
}

/** A talk or an agreement has no page of its own: it opens in the form that it was noted in. */
function formOf(table: Table, id: string): Asked | undefined {
  if (table === 'contactMoments') return { what: 'talk', edit: id as Id<'contactMoments'> }
  return table === 'agreements' ? { what: 'agreement', edit: id as Id<'agreements'> } : undefined
}

/** The page of a record; of a talk or an agreement the list that it is in. */
function placeOfRecord(map: string, table: Table, id: string): Place | undefined {
  const issues = { at: 'map', map, view: 'problemen' } as const
  const dealings = { at: 'map', map, view: 'gesprekken' } as const
  switch (table) {
    case 'issues':
      return { ...issues, issue: { page: 'probleem', id } }
    case 'plans':
      return { ...issues, issue: { page: 'plan', id } }
    case 'contactMoments':
      return { ...dealings, dealing: { page: 'gesprek' } }
    case 'agreements':
      return { ...dealings, dealing: { page: 'afspraken' } }
    case 'gatherings':
      return { ...dealings, dealing: { page: 'bijeenkomst', id } }
    case 'letters':
      return { ...dealings, dealing: { page: 'brief', id } }
    default:
      return undefined
  }
}

/** Leaves the page or the details of what isn't on the map any more. */
export function leaveGone(map: NetworkMap): void {
  const place = currentPlace()
  if (place.at !== 'map') return
  const list = listInstead(place, map)
  const { beside } = place
  if (list) go(list, { replace: true })
  if (list || !beside) return
  const known: ReadonlyMap<string, unknown> = beside.kind === 'speler' ? map.actors : map.links
  if (!known.has(beside.id)) closeBeside()
}

function listInstead({ map: id, issue, dealing }: Extract<Place, { at: 'map' }>, map: NetworkMap): Place | undefined {
  const isGone = (table: ReadonlyMap<string, unknown>, one: string) => !table.has(one)
  if (issue && 'id' in issue && isGone(issue.page === 'plan' ? map.plans : map.issues, issue.id))
    return { at: 'map', map: id, view: 'problemen' }
  if (!dealing || !('id' in dealing)) return undefined
  const isLetter = dealing.page === 'brief'
  if (!isGone(isLetter ? map.letters : map.gatherings, dealing.id)) return undefined
  return { at: 'map', map: id, view: 'gesprekken', dealing: { page: isLetter ? 'brieven' : 'bijeenkomsten' } }
}
