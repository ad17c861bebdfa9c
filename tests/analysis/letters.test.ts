import { describe, expect, test } from 'vitest'
import { betterKind, letterKindFor } from '#analysis/letterKindFor.ts'
import { nameless } from '#analysis/nameless.ts'
import { LONGEST_SPEECH, speakingTime } from '#analysis/speakingTime.ts'
import { mapWith, someone } from '#tests/model/cast.ts'
import { readStory } from '#tests/support/readStory.ts'

test('a calm speaker says 130 words a minute', () => {
  const words = (n: number) => Array.from({ length: n }, () => 'bus').join(' ')
  expect(speakingTime('')).toEqual({ words: 0, seconds: 0 })
  expect(speakingTime('De bus, zo laat; hè?')).toMatchObject({ words: 5 })
  expect(speakingTime(words(130))).toEqual({ words: 130, seconds: 60 })
  expect(speakingTime(words(390)).seconds).toBe(LONGEST_SPEECH)
  expect(speakingTime(words(392)).seconds).toBeGreaterThan(LONGEST_SPEECH)
})

test.each([
  ['degraaf', 'alderman'],
  ['ambt', 'alderman'],
  ['mulder', 'council'],
  ['raad', 'council'],
  ['directeur', 'director'],
  ['asd', 'advisers'],
  ['kansplus', 'national'],
  ['peter', 'supporters'],
])('the kind of letter for %s is %s', (id, kind) => {
  const actor = readStory('c1-vervoer').actors.get(id as never)
  expect(letterKindFor(actor ? [actor] : [])).toBe(kind)
})

test('who works for the municipality gets no letter for who leads an organisation', () => {
  const consulent = someone('n', 0, { name: 'Nadia', jobTitle: 'Wmo-consulent', sector: 'services', role: 'executes' })
  expect(letterKindFor([consulent])).toBe('alderman')
  expect(betterKind('director', [consulent])).toBe('alderman')
  expect(betterKind('thanks', [consulent])).toBeUndefined()
  expect(betterKind('supporters', [consulent])).toBe('alderman')
  expect(betterKind('supporters', [someone('s', 1, { kind: 'organisation', sector: 'services' })])).toBeUndefined()
})

test('without anyone there is no kind', () => expect(letterKindFor([])).toBeUndefined())

describe('sentences without names', () => {
  const map = mapWith({
    actors: [
      someone('a', 0, { name: 'Farid, beleidsambtenaar vervoer' }),
      someone('b', 1, { name: 'Wethouder De Graaf (zorg)', aliases: ['Gré'] }),
      someone('c', 2, { name: 'Taxi Noord', kind: 'organisation' }),
      someone('d', 3, { name: 'Wethouder zorg en welzijn', placeholder: true }),
      someone('e', 4, { name: 'Zonnebloem', kind: 'unknown' }),
    ],
  })
  test.each([
    ['Het vervoer is laat. Farid weet het.', 'Het vervoer is laat.'],
    ['farid weet het\nDe zorg stopt.', 'De zorg stopt.'],
    ['Gre belt niet. De wethouder wel.', 'De wethouder wel.'],
    ['De graafmachine staat stil.', 'De graafmachine staat stil.'],
    ['Taxi Noord komt niet.', 'Taxi Noord komt niet.'],
    ['Zonnebloem weet het.', ''],
  ])('%s', (text, left) => expect(nameless(map)(text)).toBe(left))

  test('of organisations neither, when nothing may be named', () =>
    expect(
      nameless(map, 'all')('De taxi komt niet. Taxi noord is klein. De taxi noordwest is dicht bij Taxi Noord.'),
    ).toBe('De taxi komt niet.'))
})
