import { expect, test } from 'vitest'
import { addressees } from '#features/letter/addressees.ts'
import type { LetterForm } from '#features/letter/wish.ts'
import type { ActorId, Id } from '#model/records.ts'
import { as } from '#tests/model/cast.ts'
import { readStory } from '#tests/support/readStory.ts'

const map = readStory('c1-vervoer')
const form: LetterForm = { kind: 'alderman', chosen: false, issueChosen: false, to: [], issue: as<Id<'issues'>>('s1') }
const names = (wanted: LetterForm, text = '') => addressees(map, wanted, text).map(({ id }) => id)

test('who decides about the problem comes first, while no kind is chosen', () =>
  expect(names(form).slice(0, 4)).toEqual(['degraaf', 'college', 'raad', 'mulder']))

test('with a kind: whom it is for, those of the problem before the others', () => {
  expect(names({ ...form, kind: 'advisers', chosen: true }).slice(0, 2)).toEqual(['mr', 'asd'])
  expect(names({ ...form, kind: 'national', chosen: true })[0]).toBe('kansplus')
})

test('nobody twice, and never me', () => {
  expect(names({ ...form, to: ['degraaf' as ActorId] })).not.toContain('degraaf')
  expect(names(form)).not.toContain('ik')
  expect(names(form, 'samira')).toEqual([])
  expect(names(form, 'mulder')).toEqual(['mulder'])
})
