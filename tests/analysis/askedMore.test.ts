import { describe, expect, test } from 'vitest'
import { clientCouncil } from '#analysis/clientCouncil.ts'
import { mostImportant } from '#analysis/influenceGrid.ts'
import { otherGroups } from '#analysis/otherGroups.ts'
import { tipsAbout } from '#analysis/tips.ts'
import { whoSpeaksFor } from '#analysis/unheard.ts'
import { id, mapOf, TODAY } from './cast.ts'

const zorg = { topics: ['zorg'], kind: 'organisation' } as const

describe('who else may meet with the same', () => {
  const actors = {
    ik: {},
    club: { ...zorg, represents: ['verstandelijk'] },
    ouderen: { ...zorg, represents: ['Ouderen', 'verstandelijk', 'iedereen'] },
    zelfde: { ...zorg, represents: ['VERSTANDELIJK'] },
    baas: { ...zorg, represents: ['jeugd'], role: 'decides' },
    doener: { ...zorg, represents: ['jeugd'], role: 'executes' },
    anders: { ...zorg, topics: ['werk'], represents: ['jeugd'] },
    mens: { topics: ['zorg'], represents: ['jeugd'] },
  } as const
  const links = [['ik>club', { type: 'memberOf' }]] as const
  test('stands up for others than my groups do, about this topic, and neither decides nor carries out', () => {
    expect(otherGroups(mapOf({ actors, links }), 'zorg', TODAY)).toEqual([{ actor: 'ouderen', groups: ['Ouderen'] }])
    expect(tipsAbout(mapOf({ actors, links }), 'zorg', TODAY)).toEqual([
      { kind: 'otherGroup', actor: 'ouderen', groups: ['Ouderen'] },
    ])
  })
  test('without a group of mine everyone who stands up for a group', () => {
    const found = otherGroups(mapOf({ actors }), 'zorg', TODAY).map(({ actor }) => actor)
    expect(found).toEqual(['club', 'ouderen', 'zelfde'])
  })
})

test('who speaks for a group of people: organisations and groups, about any topic', () => {
  const map = mapOf({
    actors: {
      ik: {},
      b: { kind: 'group', represents: ['Jeugd', 'jeugd'] },
      a: { ...zorg, represents: ['jeugd'] },
      mens: { represents: ['jeugd'] },
      weg: { ...zorg, represents: ['jeugd'], until: '2026-01-01' },
    },
  })
  expect([...whoSpeaksFor(map, TODAY)]).toEqual([['jeugd', ['a', 'b']]])
})

test('the eight most important: influence and importance together, then the most influence', () => {
  const levels = [
    [1, 1],
    [2, 3],
    [3, 2],
    [3, 3],
    [1, 1],
    [1, 1],
    [1, 1],
    [1, 1],
    [1, 1],
    [1, 2],
  ] as const
  const actors = Object.fromEntries(levels.map(([power, interest], n) => [`a${n}`, { power, interest }]))
  const ids = Object.keys(actors).map(id)
  const found = [...mostImportant(mapOf({ actors }), ids)]
  expect(found).toEqual(['a3', 'a2', 'a1', 'a9', 'a0', 'a4', 'a5', 'a6'])
})

test('a client council: from 10 workers with stay, from 25 without; the law asks for more than that', () => {
  expect([9, 10, 11].map(n => clientCouncil('residential', n))).toEqual(['notNeeded', 'edge', 'needed'])
  expect([10, 24, 25, 26].map(n => clientCouncil('ambulant', n))).toEqual(['notNeeded', 'notNeeded', 'edge', 'needed'])
})
