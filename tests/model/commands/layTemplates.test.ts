import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SELF_PLAYER } from '#model/catalogue.ts'
import { linksOfSelf, playerLinkKey } from '#model/commands/playerLink.ts'
import { inOrder, type NetworkMap, selfOf } from '#model/records.ts'
import { catalogue, summaries } from '#tests/templates/files.ts'
import { actorOf, lay, linkKeys, MEDEMBLIK, NOW, playersOn, REGISTER, stack } from '#tests/templates/lay.ts'

describe('a new map', () => {
  test('has Ik, even when nobody was ticked', () => {
    const map = lay({ topics: ['vervoer'] })
    expect(playersOn(map)).toEqual([SELF_PLAYER])
    expect(selfOf(map)?.topics).toEqual(['vervoer'])
    expect(map.info.topics).toEqual(['vervoer'])
  })

  test('remembers where it is about and what it was made from', () => {
    const map = lay({ municipality: MEDEMBLIK, templates: ['gemeente-midden'], absentPlayers: ['rekenkamer'] })
    expect(map.info).toMatchObject({
      name: 'Mijn kaart',
      municipality: 'GM0420',
      place: 'Medemblik',
      templates: ['gemeente-midden'],
      absentPlayers: ['rekenkamer'],
      createdAt: NOW,
    })
  })

  test('gives the bodies of the municipality its name, and nobody else', () => {
    const map = lay({ municipality: MEDEMBLIK, players: stack('gemeente-midden') })
    expect(actorOf(map, 'gemeenteraad')?.name).toBe('Gemeenteraad Medemblik')
    expect(actorOf(map, 'adviesraad')?.name).toBe('Adviesraad Sociaal Domein Medemblik')
    expect(actorOf(map, 'kansplus')?.name).toBe('KansPlus')
    expect(actorOf(map, 'wethouder-zorg')?.name).toBe('Wethouder zorg en welzijn')
    expect(actorOf(lay({ players: ['gemeenteraad'] }), 'gemeenteraad')?.name).toBe('Gemeenteraad')
  })

  test('calls a player what it is called here, and still knows the usual name', () => {
    const adviesraad = actorOf(
      lay({ municipality: MEDEMBLIK, players: ['adviesraad'], ownNames: new Map([['adviesraad', ' Wmo-raad ']]) }),
      'adviesraad',
    )
    expect(adviesraad?.name).toBe('Wmo-raad')
    expect(adviesraad?.aliases).toContain('Adviesraad Sociaal Domein')
    expect(adviesraad?.aliases).not.toContain('Wmo-raad')
  })

  test('a seat stays open until it has a name; then the seat is the function', () => {
    const map = lay({ players: ['griffier', 'raadslid'], ownNames: new Map([['griffier', 'Ans Sanders']]) })
    expect(actorOf(map, 'raadslid')).toMatchObject({ name: 'Raadslid', placeholder: true })
    expect(actorOf(map, 'griffier')).toMatchObject({ name: 'Ans Sanders', jobTitle: 'Griffier' })
    expect(actorOf(map, 'griffier')?.placeholder).toBeUndefined()
  })

  test('leaves out who does not exist here, but never Ik', () => {
    const map = lay({ players: ['kerk', 'buurthuis'], absentPlayers: ['kerk', SELF_PLAYER] })
    expect(playersOn(map)).toEqual([SELF_PLAYER, 'buurthuis'])
  })

  test('has the links of Ik that were ticked, and no invented acquaintances', () => {
    const players = stack('eigen-netwerk', 'regio-landelijk')
    expect(linkKeys(lay({ players })).filter(key => key.split(' ').includes(SELF_PLAYER))).toEqual([])
    const selfLinks = new Set(['ik knows lotgenoot', 'ik memberOf kansplus'])
    const keys = linkKeys(lay({ players, selfLinks })).filter(key => key.split(' ').includes(SELF_PLAYER))
    expect(new Set(keys)).toEqual(selfLinks)
  })

  test('the same choices on another day give other ids in the same order', () => {
    const choices = { players: stack('gemeente-groot') }
    const [one, other] = [lay(choices), lay(choices)]
    const sorted = (map: NetworkMap) =>
      [...map.actors.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map(a => a.player)
    expect(sorted(one)).toEqual(sorted(other))
    expect([...one.actors.keys()].filter(id => other.actors.has(id))).toEqual([])
  })
})

describe('the parties of the council', () => {
  const parties = [
    { name: 'VVD', tasks: '8 zetels in de gemeenteraad' },
    { name: 'Hart voor Medemblik', tasks: '1 zetel in de gemeenteraad' },
  ]
  const map = lay({ players: stack('gemeente-groot'), parties, partySource: REGISTER, municipality: MEDEMBLIK })

  test('are groups in the council, with their seats and where that is known from', () => {
    const groups = inOrder(map.actors).filter(({ player }) => player === 'fractie')
    expect(groups.map(({ name, tasks }) => ({ name, tasks }))).toEqual(parties)
    for (const group of groups) {
      expect(group).toMatchObject({ kind: 'group', sector: 'politics', source: REGISTER })
      expect(group.aliases).toBeUndefined()
    }
    const memberships = linkKeys(map).filter(key => key.endsWith(' memberOf gemeenteraad'))
    expect(memberships).toEqual(
      expect.arrayContaining(['VVD memberOf gemeenteraad', 'Hart voor Medemblik memberOf gemeenteraad']),
    )
  })

  test('take the place of the typical party; its councillors stay and belong to none', () => {
    expect(playersOn(map)).toEqual(expect.arrayContaining(['raadslid', 'fractievoorzitter']))
    expect(linkKeys(map).filter(key => key.endsWith(' memberOf fractie'))).toEqual([])
    expect([...map.actors.values()].map(({ name }) => name)).not.toContain('Fractie')
  })

  test('stand alone when the council is not on the map', () => {
    const alone = lay({ players: ['gemeente'], parties, partySource: REGISTER })
    expect(alone.actors.size).toBe(4)
    expect(alone.links.size).toBe(0)
  })
})

describe('whatever is chosen', () => {
  const choices = fc.record({
    templates: fc.subarray(summaries.map(({ id }) => id)),
    dropped: fc.subarray([...catalogue.players.keys()], { maxLength: 40 }),
    ticked: fc.subarray(linksOfSelf(catalogue, new Set(catalogue.players.keys())).map(playerLinkKey)),
    extra: fc.array(fc.constantFrom(...catalogue.players.keys(), '__proto__', 'niemand'), { maxLength: 5 }),
    parties: fc.uniqueArray(fc.string(), { maxLength: 3 }),
  })

  test('a stack has no doubles, its links stand between two who are there, and one is Ik', () => {
    fc.assert(
      fc.property(choices, ({ templates, dropped, ticked, extra, parties }) => {
        const wanted = [...stack(...templates), ...extra].filter(id => !dropped.includes(id))
        const map = lay({
          templates,
          players: wanted,
          selfLinks: new Set(ticked),
          parties: parties.map(name => ({ name, tasks: '' })),
        })
        const players = playersOn(map).filter(player => player !== 'fractie')
        expect(new Set(players).size).toBe(players.length)
        const known = wanted.filter(id => catalogue.players.has(id) && id !== 'fractie')
        expect(new Set(players)).toEqual(new Set([SELF_PLAYER, ...known]))
        expect([...map.actors.values()].filter(({ self }) => self)).toHaveLength(1)
        for (const [id, link] of map.links) {
          expect(link.id).toBe(id)
          expect(map.actors.has(link.source) && map.actors.has(link.target)).toBe(true)
          expect(link.strength).toBe(2)
        }
        const usual = catalogue.links.filter(link => {
          const ends = [link.source, link.target]
          if (ends.includes('fractie') && parties.length > 0) return false
          if (ends.includes(SELF_PLAYER) && !ticked.includes(playerLinkKey(link))) return false
          return ends.every(end => playersOn(map).includes(end))
        })
        const seats = playersOn(map).includes('gemeenteraad') ? parties.length : 0
        expect(map.links.size).toBe(usual.length + seats)
        const orders = inOrder(map.actors).map(({ order }) => order)
        expect(orders).toEqual([...orders.keys()])
      }),
      { numRuns: 60 },
    )
  })
})
