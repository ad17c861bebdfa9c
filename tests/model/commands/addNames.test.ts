import { expect, test } from 'vitest'
import { addedActors } from '#model/added.ts'
import { catalogueOf, type Player, type PlayerLink } from '#model/catalogue.ts'
import { applyChange } from '#model/change.ts'
import { addNames, readNames } from '#model/commands/addNames.ts'
import { inOrder } from '#model/records.ts'
import players from '#templates/players.json'
import { addedLinks, jolanda, mapWith, smallMap } from '../cast.ts'

const catalogue = catalogueOf(players.players as readonly Player[], players.links as readonly PlayerLink[])
const empty = mapWith({ info: { place: 'Goes' } })
const added = (text: string, map = empty) => {
  const change = addNames(map, catalogue, readNames(map, catalogue, text))
  return inOrder(applyChange(map, change).actors).slice(map.actors.size)
}

test('every line is a name; empty lines and marks of a list are no names', () => {
  const names = readNames(empty, catalogue, 'Anja Bos\r\n\n  \n- Peter Kok\n• Oudergroep Vervoer')
  expect(names.map(({ name, kind }) => [name, kind])).toStrictEqual([
    ['Anja Bos', 'person'],
    ['Peter Kok', 'person'],
    ['Oudergroep Vervoer', 'group'],
  ])
})

test('who is on the map already and who is named twice is pointed out', () => {
  const names = readNames(smallMap, catalogue, 'jolanda vos\nPeter\npeter')
  expect(names.map(({ onMap, twice }) => [onMap?.id, twice])).toStrictEqual([
    [jolanda.id, false],
    [undefined, false],
    [undefined, true],
  ])
})

test('a usual player comes with what is known of it, under the name as typed', () => {
  const [council] = added('Wmo-raad')
  expect(council).toMatchObject({ name: 'Wmo-raad', player: 'adviesraad', sector: 'advice', kind: 'organisation' })
  expect(council?.aliases).toContain('Adviesraad Sociaal Domein')
})

test('a function becomes a seat that asks for a name', () => {
  const [seat] = added('burgemeester')
  expect(seat).toMatchObject({ name: 'Burgemeester', placeholder: true, player: 'burgemeester' })
})

test('usual players named together are linked as usual, as one edit', () => {
  const change = addNames(empty, catalogue, readNames(empty, catalogue, 'Wmo-raad\ncollege'))
  expect(addedActors(change)).toHaveLength(2)
  const links = addedLinks(change).map(id => applyChange(empty, change).links.get(id)?.type)
  expect(links).toContain('advises')
})

test('a kind that someone changed is the kind, and then it is no usual player', () => {
  const line = readNames(empty, catalogue, 'Wmo-raad').map(known => ({ ...known, kind: 'group' as const }))
  const change = addNames(empty, catalogue, line)
  expect([...applyChange(empty, change).actors.values()]).toStrictEqual([
    { id: expect.any(String), order: 0, kind: 'group', name: 'Wmo-raad' },
  ])
})
