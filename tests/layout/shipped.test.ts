import { describe, expect, test } from 'vitest'
import { type PlacesWithoutSelf, type ReadyMade, shippedPlaces } from '#layout/shipped.ts'
import type { Choices } from '#model/commands/layTemplates.ts'
import { isOfSelf, playerLinkKey } from '#model/commands/playerLink.ts'
import type { Actor, NetworkMap } from '#model/records.ts'
import { catalogue, mapFile, templateFile } from '../templates/files.ts'
import { actorOf, lay, MEDEMBLIK, stack } from '../templates/lay.ts'

const ID = 'gemeente-klein'
const file = mapFile(ID) as unknown as ReadyMade
const first = (templateFile('places') as Record<string, PlacesWithoutSelf>)[ID] ?? {}
const chosen = (more: Partial<Choices> = {}) =>
  lay({ templates: [ID], players: stack(ID), municipality: MEDEMBLIK, ...more })
const shipped = (map: NetworkMap) => shippedPlaces(map, file, first)
const placeOf = (map: NetworkMap, player: string) => shipped(map)?.get(actorOf(map, player)?.id ?? ('' as never))

function withActor(map: NetworkMap, player: string, fields: Partial<Actor>): NetworkMap {
  const actor = actorOf(map, player) as Actor
  return { ...map, actors: new Map([...map.actors, [actor.id, { ...actor, ...fields }]]) }
}

describe('the places that ship with a ready-made map', () => {
  test('serve for the map as the wizard makes it: no links of Ik yet, and the place behind the names', () => {
    const map = chosen()
    expect(shipped(map)?.size).toBe(map.actors.size)
    expect(actorOf(map, 'gemeenteraad')?.name).toBe('Gemeenteraad Medemblik')
    const [x, y] = first.gemeenteraad ?? []
    expect(placeOf(map, 'gemeenteraad')).toEqual({ x, y })
  })

  test('are others when Ik has all its links', () => {
    const all = new Set(catalogue.links.filter(isOfSelf).map(playerLinkKey))
    const map = chosen({ selfLinks: all })
    const own = file.actors.find(({ id }) => id === 'gemeenteraad')?.position
    expect(own).toBeDefined()
    expect(placeOf(map, 'gemeenteraad')).toEqual(own)
  })

  test('serve no more when a player, a link or the text in a box differs', () => {
    const map = chosen()
    const [someLink] = map.links.keys()
    const links = new Map([...map.links].filter(([id]) => id !== someLink))
    expect(shipped({ ...map, links })).toBeUndefined()
    expect(shipped(chosen({ ownNames: new Map([['gemeenteraad', 'Onze raad']]) }))).toBeUndefined()
    expect(shipped(chosen({ players: stack(ID).slice(2) }))).toBeUndefined()
    expect(shipped(chosen({ players: [...stack(ID), 'rekenkamer'] }))).toBeUndefined()
    const onMap = new Set(stack(ID))
    const ofSelf = catalogue.links.filter(link => isOfSelf(link) && onMap.has(link.source) && onMap.has(link.target))
    expect(shipped(chosen({ selfLinks: new Set(ofSelf.slice(0, 1).map(playerLinkKey)) }))).toBeUndefined()
    expect(shipped(withActor(map, 'gemeenteraad', { kind: 'group' }))).toBeUndefined()
    expect(shipped(withActor(map, 'raadslid', { name: 'Mevrouw De Wit' }))).toBeUndefined()
  })

  test('serve still when what is not drawn differs', () => {
    expect(shipped(withActor(chosen(), 'raadslid', { note: 'Belt graag' }))).toBeDefined()
  })
})
