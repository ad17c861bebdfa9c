import { expect, test } from 'vitest'
import { formalityOf } from '#model/channels.ts'
import { CHANNELS } from '#model/vocabulary.ts'

test('a way of speaking that is usually official or not starts so; of the others nothing is guessed', () => {
  expect(CHANNELS.filter(channel => formalityOf(channel) === 'formal')).toEqual(['talk', 'letter', 'speech'])
  expect(CHANNELS.filter(channel => formalityOf(channel) === 'informal')).toEqual(['hallway', 'reception', 'chance'])
  expect(formalityOf('unknown')).toBeUndefined()
})
