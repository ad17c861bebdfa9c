import { describe, expect, test } from 'vitest'
import { findPlayers, type Player, playerByName, USUALS } from '#model/catalogue.ts'
import { playerLinkKey } from '#model/commands/playerLink.ts'
import { foldName } from '#model/names.ts'
import {
  ACTOR_FORMALITIES,
  ACTOR_KINDS,
  DURATIONS,
  FORMALITIES,
  LINK_TYPES,
  ROLES,
  SCOPES,
  SECTORS,
  THRESHOLDS,
} from '#model/vocabulary.ts'
import { playersText } from '#text/players.ts'
import { TOPICS } from '#text/topics.ts'
import { catalogue, playerFile } from './files.ts'
import {
  GROUPS_IN_SOURCES,
  LINKS_IN_SOURCES,
  NAMES_IN_INFLUENCE,
  NAMES_IN_PARTICIPATION,
  TOPICS_IN_SOURCES,
} from './sourceNames.ts'

const { players, links } = playerFile
const player = (id: string): Player => {
  const found = catalogue.players.get(id)
  if (!found) throw new Error(`no player ${id}`)
  return found
}
const topics: readonly string[] = TOPICS.map(({ id }) => id)

test('the catalogue has all 105 players and 158 links, each once', () => {
  expect(catalogue.players.size).toBe(105)
  expect(players).toHaveLength(105)
  expect(new Set(links.map(playerLinkKey)).size).toBe(158)
  expect(links).toHaveLength(158)
})

test.each(players.map(one => [one.id, one] as const))('%s is told in the words of the file format', (_, one) => {
  expect(ACTOR_KINDS).toContain(one.kind)
  expect(SECTORS).toContain(one.sector)
  expect(ROLES).toContain(one.role)
  expect(SCOPES).toContain(one.scope)
  expect(ACTOR_FORMALITIES).toContain(one.formality)
  expect(THRESHOLDS).toContain(one.threshold)
  expect(DURATIONS).toContain(one.duration)
  expect(USUALS).toContain(one.usual)
  expect(topics).toEqual(expect.arrayContaining([...one.topics]))
  for (const text of [one.name, one.shortName, one.whatItDoes, one.howToReach]) expect(text.trim()).not.toBe('')
  expect(one.shortName.length).toBeLessThanOrEqual(21)
  for (const text of [one.goodToKnow, one.legalBasis]) expect(typeof text).toBe('string')
  expect(typeof one.fromSource).toBe('boolean')
})

test('whom someone stands up for is told of organisations and groups only', () => {
  for (const { kind, represents } of players) {
    if (kind === 'person') expect(represents).toBeUndefined()
    else expect(represents?.length).toBeGreaterThan(0)
  }
})

test('every usual link stands between two players, in the words of the file format', () => {
  for (const { source, target, type, formality, note } of links) {
    expect(source).not.toBe(target)
    player(source)
    player(target)
    expect(LINK_TYPES).toContain(type)
    expect(FORMALITIES).toContain(formality)
    expect(typeof note).toBe('string')
  }
})

test('no name or alias belongs to two players, capitals and accents aside', () => {
  const owners = new Map<string, Set<string>>()
  for (const { id, name, shortName, aliases } of players)
    for (const each of [name, shortName, ...aliases]) {
      const folded = foldName(each)
      owners.set(folded, (owners.get(folded) ?? new Set()).add(id))
    }
  expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([])
})

describe.each([
  ['Op lokaal niveau samenwerken', NAMES_IN_INFLUENCE],
  ['Welke participatie vind je in de gemeente', NAMES_IN_PARTICIPATION],
])('everyone that the source document "%s" names can be found', (_, names) => {
  test.each(names)('%s', (name, id) => {
    expect(playerByName(catalogue, name)?.id).toBe(id)
    expect(findPlayers(catalogue, name).map(found => found.id)).toContain(id)
  })
})

test('the groups of people that the source documents name are stood up for', () => {
  for (const [group, id] of GROUPS_IN_SOURCES) expect(player(id).represents).toContain(group)
})

test('the links and topics that the source documents name are there', () => {
  expect(links.map(playerLinkKey)).toEqual(expect.arrayContaining([...LINKS_IN_SOURCES]))
  expect(topics).toEqual(expect.arrayContaining([...TOPICS_IN_SOURCES]))
})

test('what a source calls required by law is said to be so, with a footnote, and nothing else is', () => {
  const statutory = players.filter(one => one.statutory).map(({ id }) => id)
  expect(statutory).toEqual(['adviesraad', 'clientenraad'])
  expect([...playersText.statutoryNotes.keys()]).toEqual(statutory)
  for (const { says, footnote } of playersText.statutoryNotes.values()) {
    expect(says).toMatch(/wet/)
    expect(footnote).toMatch(/wet/i)
  }
  expect(player('werkgroep-gemeente').goodToKnow).toMatch(/verplicht deze groep niet/)
})

test('a workgroup is an easier door than the advisory board it feeds', () => {
  expect(player('adviesraad').threshold).toBe('high')
  expect(player('adviesraad-werkgroep').threshold).toBe('low')
})
