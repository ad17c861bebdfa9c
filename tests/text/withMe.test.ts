import { expect, test } from 'vitest'
import { LINK_TYPES } from '#model/vocabulary.ts'
import { nameList, shownName } from '#text/shownName.ts'
import { withMe } from '#text/withMe.ts'

test('how well Ik knows someone is said with the name, never with a word that guesses who is a man or a woman', () => {
  expect(withMe({ type: 'knows', strength: 3 }, 'forward', 'Jolanda Vos')).toBe('Je kent Jolanda Vos goed.')
  expect(withMe({ type: 'knows', strength: 1 }, 'backward', 'Jolanda Vos')).toBe('Je kent Jolanda Vos een beetje.')
  expect(withMe({ type: 'knows', strength: 2 }, 'forward', 'Jolanda Vos')).toBe('Je kent Jolanda Vos.')
  expect(withMe({ type: 'knows' }, 'forward', 'Jolanda Vos')).toBe('Je kent Jolanda Vos.')
})

test('every kind of link is a sentence to Ik, in both directions', () => {
  expect(withMe({ type: 'supports' }, 'forward', 'KansPlus')).toBe('Je helpt KansPlus.')
  expect(withMe({ type: 'supports' }, 'backward', 'KansPlus')).toBe('KansPlus helpt jou.')
  for (const type of [...LINK_TYPES, 'unknown'] as const) {
    for (const direction of ['forward', 'backward'] as const) {
      expect(withMe({ type }, direction, 'Wim')).toMatch(/^[A-Z].*(Wim|jou|je).*\.$/)
      expect(withMe({ type }, direction, 'Wim')).toContain('Wim')
    }
  }
})

test('a name that could turn a sentence around is kept apart, another stays as it is', () => {
  expect(shownName('Jolanda Vos')).toBe('Jolanda Vos')
  expect(shownName('\u202Esuk')).toBe('\u2068\u202Esuk\u2069')
  expect(nameList(['a', 'b', 'c'])).toBe('a, b en c')
})
