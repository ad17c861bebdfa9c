import { expect, test } from 'vitest'
import { allies, alreadyBeside } from '#analysis/allies.ts'
import { unspoken } from '#analysis/unheard.ts'
import { line, mapWith, samira, someone } from '../model/cast.ts'

const TODAY = '2026-11-22'
const about = { topics: ['sport'] }

test('of whom isn’t known for whom they stand up: bodies with the topic, never persons, nor who decides', () => {
  const actors = [
    samira,
    someone('kans', 1, { ...about, kind: 'organisation' }),
    someone('ouders', 2, { ...about, kind: 'group', represents: [] }),
    someone('bond', 3, { ...about, kind: 'group', represents: ['ouderen'] }),
    someone('raad', 4, { ...about, kind: 'organisation', role: 'decides' }),
    someone('tante', 5, about),
    someone('club', 6, { kind: 'group' }),
  ]
  expect(unspoken(mapWith({ actors }), 'Sport', TODAY)).toEqual(['kans', 'ouders'])
})

test('who works with me already is no ally to find, and stands beside me all the same; family isn’t', () => {
  const inFavour = { ...about, stance: 'for' as const }
  const actors = [
    samira,
    someone('maat', 1, inFavour),
    someone('nieuw', 2, inFavour),
    someone('zus', 3, inFavour),
    someone('tegen', 4, { ...about, stance: 'against' }),
  ]
  const links = [
    line('a', 0, 'ik', 'worksWith', 'maat'),
    line('b', 1, 'ik', 'familyOf', 'zus'),
    line('c', 2, 'ik', 'worksWith', 'tegen'),
    line('d', 3, 'ik', 'worksWith', 'zus'),
  ]
  const map = mapWith({ actors, links })
  expect(allies(map, 'sport', TODAY)).toEqual(['nieuw'])
  expect(alreadyBeside(map, 'sport', TODAY)).toEqual(['maat'])
})
