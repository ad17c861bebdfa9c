import { describe, expect, test } from 'vitest'
import { SELF_PLAYER } from '#model/catalogue.ts'
import { applyChange } from '#model/change.ts'
import { addPlayer } from '#model/commands/addPlayer.ts'
import type { NetworkMap } from '#model/records.ts'
import { catalogue } from '#tests/templates/files.ts'
import { actorOf, lay, linkKeys, MEDEMBLIK, REGISTER } from '#tests/templates/lay.ts'

describe('adding one player later', () => {
  const start = lay({ municipality: MEDEMBLIK, players: ['college', 'gemeente'], absentPlayers: ['adviesraad'] })
  const add = (map: NetworkMap, player: string) => applyChange(map, addPlayer(map, catalogue, player))

  test('it comes with the place in its name and its usual links to those who are there', () => {
    const map = add(start, 'adviesraad')
    expect(actorOf(map, 'adviesraad')?.name).toBe('Adviesraad Sociaal Domein Medemblik')
    expect(linkKeys(map)).toEqual(expect.arrayContaining(['adviesraad advises college', 'gemeente funds adviesraad']))
    expect(map.info.absentPlayers).toBeUndefined()
  })

  test('it is not linked to Ik', () => {
    expect(linkKeys(add(start, 'lotgenoot'))).toEqual(linkKeys(start))
  })

  test('a councillor is linked to no party while there are real ones to choose from', () => {
    const parties = [{ name: 'VVD', tasks: '' }]
    const council = lay({ players: ['gemeenteraad'], parties, partySource: REGISTER })
    expect(linkKeys(add(council, 'raadslid'))).toEqual(['VVD memberOf gemeenteraad'])
    const typical = lay({ players: ['fractie'] })
    expect(linkKeys(add(typical, 'raadslid'))).toEqual(['raadslid memberOf fractie'])
  })

  test('a council that comes later has the parties that are there already', () => {
    const parties = ['VVD', 'D66'].map(name => ({ name, tasks: '' }))
    const map = add(lay({ parties, partySource: REGISTER }), 'gemeenteraad')
    expect(linkKeys(map)).toEqual(['VVD memberOf gemeenteraad', 'D66 memberOf gemeenteraad'])
  })

  test('a second Ik does not come, and a player that nobody knows changes nothing', () => {
    expect(addPlayer(start, catalogue, 'niemand')).toEqual([])
    expect(addPlayer(start, catalogue, SELF_PLAYER)).toEqual([])
  })
})
