import { afterEach, beforeEach, expect, test } from 'vitest'
import type { NetworkMap, Table } from '#model/records.ts'
import { createMap, eraseMap } from '#state/maps.ts'
import { leaveGone, openRecord } from '#state/openRecord.ts'
import { addressOf, currentPlace, go, openBeside, type Place } from '#state/place.ts'
import { as, mapWith, smallMap } from '#tests/model/cast.ts'

let id: string
const here = (): string => addressOf(currentPlace()).replace(`/kaart/${id}`, '')
const at = (place: Partial<Extract<Place, { at: 'map' }>>): void => go({ at: 'map', map: id, view: 'lijst', ...place })

beforeEach(async () => {
  const map = { ...smallMap, info: { ...smallMap.info, id: crypto.randomUUID() as NetworkMap['info']['id'] } }
  id = map.info.id
  await createMap(map, 'begin')
  at({})
})
afterEach(async () => {
  go({ at: 'start' })
  await eraseMap(id)
})

test.each<[Table, string]>([
  ['actors', '/lijst/speler:x'],
  ['links', '/lijst/lijn:x'],
  ['issues', '/problemen/probleem/x'],
  ['plans', '/problemen/plan/x'],
  ['gatherings', '/gesprekken/bijeenkomst/x'],
  ['letters', '/gesprekken/brief/x'],
  ['contactMoments', '/gesprekken/gesprek'],
  ['agreements', '/gesprekken/afspraken'],
  ['info', '/lijst'],
])('of %s, on a map to look at, it goes to %s', (table, address) => {
  openRecord(table, 'x')
  expect(here()).toBe(address)
})

test.each<[string, Partial<Extract<Place, { at: 'map' }>>, string]>([
  ['a problem', { view: 'problemen', issue: { page: 'probleem', id: 'x' } }, '/problemen'],
  ['a plan', { view: 'problemen', issue: { page: 'plan', id: 'x', step: '2' } }, '/problemen'],
  ['a gathering', { view: 'gesprekken', dealing: { page: 'bijeenkomst', id: 'x' } }, '/gesprekken/bijeenkomsten'],
  ['a cheat sheet', { view: 'gesprekken', dealing: { page: 'spiekbriefje', id: 'x' } }, '/gesprekken/bijeenkomsten'],
  ['a letter', { view: 'gesprekken', dealing: { page: 'brief', id: 'x' } }, '/gesprekken/brieven'],
])('the page of %s that is gone is left for its list', (_, place, list) => {
  at(place)
  leaveGone(mapWith({}))
  expect(here()).toBe(list)
})

test('details of who is gone close; a page and details of who is there stay', async () => {
  openBeside({ kind: 'speler', id: 'jolanda' })
  leaveGone(smallMap)
  expect(here()).toBe('/lijst/speler:jolanda')
  leaveGone(mapWith({}))
  await expect.poll(here).toBe('/lijst')
  at({ view: 'problemen', issue: { page: 'probleem', id: 'i' } })
  leaveGone(mapWith({ issues: [{ id: as('i'), order: 0, title: 'Bus', topics: [], answers: [] }] }))
  expect(here()).toBe('/problemen/probleem/i')
})
