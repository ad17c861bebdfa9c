import { describe, expect, test } from 'vitest'
import { linksOfSelf, playerLinkKey } from '#model/commands/playerLink.ts'
import { catalogue } from '#tests/templates/files.ts'
import { leadSentences, selfLinkQuestion, wizardText } from '#text/wizard.ts'

test('every usual link of Ik has a question of its own', () => {
  const keys = linksOfSelf(catalogue, new Set(catalogue.players.keys())).map(playerLinkKey)
  expect(keys).toHaveLength(17)
  const questions = keys.map(key => selfLinkQuestion(key, '?'))
  expect(questions).not.toContain('Ken je ? al?')
  expect(new Set(questions).size).toBe(17)
})

test('of each player at most three sentences are shown first, and nothing gets lost', () => {
  for (const { whatItDoes } of catalogue.players.values()) {
    const [lead, rest] = leadSentences(whatItDoes)
    expect(lead).not.toBe('')
    expect(lead.match(/[.!?](\s|$)/g)?.length).toBeLessThanOrEqual(3)
    expect([lead, rest].join(' ').trim()).toBe(whatItDoes)
  }
})

describe('a new map is named after', () => {
  test.each([
    [['Leerlingenvervoer'], 'Medemblik', 'Leerlingenvervoer in Medemblik'],
    [['Leerlingenvervoer'], undefined, 'Mijn kaart: Leerlingenvervoer'],
    [['Zorg thuis', 'Wonen'], 'Medemblik', 'Netwerkkaart Medemblik'],
    [[], undefined, 'Mijn netwerkkaart'],
  ])('%j in %s', (topics, place, name) => {
    expect(wizardText.nameOfMap(topics, place)).toBe(name)
  })
})
