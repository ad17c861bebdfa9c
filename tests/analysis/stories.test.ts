import { describe, expect, test } from 'vitest'
import { agreements } from '#analysis/agreements.ts'
import { allies } from '#analysis/allies.ts'
import { influenceGrid } from '#analysis/influenceGrid.ts'
import { routesTo } from '#analysis/routesTo.ts'
import { unconnected } from '#analysis/unconnected.ts'
import { whoAbout } from '#analysis/whoAbout.ts'
import { whoDecides } from '#analysis/whoDecides.ts'
import { whoShares } from '#analysis/whoShares.ts'
import type { ActorId, Id, NetworkMap } from '#model/records.ts'
import { readAnswers, readStory, STORIES, type StoryQuestion } from '#tests/support/readStory.ts'

function ask(map: NetworkMap, asked: StoryQuestion, today: string): unknown {
  const { query, topic = '', target = '', issue = '' } = asked
  switch (query) {
    case 'whoAbout':
      return whoAbout(map, topic, today)
    case 'routesTo': {
      const { total, ...lists } = routesTo(map, target as ActorId, today)
      const counted = Object.entries(lists).map(([kind, routes]) => [kind, routes.length])
      expect(total).toEqual(Object.fromEntries(counted))
      return lists
    }
    case 'whoShares':
      return whoShares(map, issue as Id<'issues'>, today)
    case 'whoDecides':
      return whoDecides(map, topic, today)
    case 'agreements': {
      const { topic, open } = asked
      const filter = {
        ...(topic !== undefined && { topic }),
        ...(asked.with !== undefined && { with: asked.with as ActorId }),
        ...(open !== undefined && { open }),
      }
      return agreements(map, filter, today)
    }
    case 'allies':
      return allies(map, topic, today)
    case 'influenceGrid':
      return influenceGrid(map, today)
    case 'unconnected':
      return unconnected(map, today)
  }
  throw new Error(`no such question: ${query}`)
}

describe.each(STORIES)('the story %s', story => {
  const map = readStory(story)
  const { today, questions } = readAnswers(story)
  test.each(questions.map(asked => [asked.query, asked.question, asked] as const))(
    '%s: %s',
    (_query, _words, asked) => {
      expect(ask(map, asked, today)).toStrictEqual(asked.answer)
    },
  )
})
