import { expect, test } from 'vitest'
import { topicKey, topicMeant, topicOfKey, topicsOfMap } from '#state/topicKeys.ts'
import { mapOf } from '#tests/analysis/cast.ts'

const map = mapOf({
  actors: { a: { topics: ['zorg', 'Eigen Woord'] }, b: { topics: ['Zorg', 'eigen woord'] } },
  info: { topics: ['jeugd'] },
})

test('a topic that the app knows stands in the address by its id, however it is written', () => {
  for (const word of ['zorg', 'ZORG', 'Zorg thuis']) expect(topicKey(word)).toBe('zorg')
  expect(topicOfKey('zorg', map)).toBe('zorg')
  expect(topicOfKey('Geen onderwerp', map)).toBeUndefined()
})

test('an own word does not stand in the address, and is found again on the map', () => {
  const key = topicKey('Eigen woord')
  expect(key).toMatch(/^eigen-[0-9a-z]+$/)
  expect(topicKey('EIGEN WOORD')).toBe(key)
  expect(topicOfKey(key, map)).toBe('Eigen Woord')
  expect(topicOfKey('eigen-0', map)).toBeUndefined()
})

test('a word that was typed is known until the page is loaded again', () => {
  expect(topicOfKey(topicKey('net getypt'), map)).toBe('net getypt')
})

test('what is typed means a known topic where it is one', () => {
  expect(topicMeant(' openbare RUIMTE ')).toBe('openbare-ruimte')
  expect(topicMeant(' iets anders ')).toBe('iets anders')
})

test('the topics of the map itself come first, each once', () => {
  expect(topicsOfMap(map)).toEqual(['jeugd', 'zorg', 'Eigen Woord'])
})
