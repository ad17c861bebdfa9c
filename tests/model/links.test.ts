import { expect, test } from 'vitest'
import { findTwinLink, linksOf, neighbours, otherEnd } from '#model/links.ts'
import { actorId, inCouncil, jolanda, jolandaKnows, knowsJolanda, mulder, samira, smallMap } from './cast.ts'

const between = (source: string, type: 'knows' | 'memberOf' | 'advises', target: string) => ({
  source: actorId(source),
  target: actorId(target),
  type,
})

test('the links of someone are those at either end, in the order of the list', () => {
  expect(linksOf(smallMap, jolanda.id)).toStrictEqual([knowsJolanda, jolandaKnows])
  expect(linksOf(smallMap, mulder.id)).toStrictEqual([jolandaKnows, inCouncil])
})

test('a neighbour is who is at the other end', () => {
  expect(neighbours(smallMap, samira.id)).toStrictEqual([{ link: knowsJolanda, actor: jolanda }])
  expect(otherEnd(knowsJolanda, jolanda.id)).toBe(samira.id)
})

test('a second link of the same kind is found, also backwards when the kind holds both ways', () => {
  expect(findTwinLink(smallMap, between('jolanda', 'knows', 'ik'))).toBe(knowsJolanda)
  expect(findTwinLink(smallMap, between('mulder', 'memberOf', 'raad'))).toBe(inCouncil)
})

test('a link the other way round is another link when its kind has a direction', () => {
  expect(findTwinLink(smallMap, between('raad', 'memberOf', 'mulder'))).toBeUndefined()
  expect(findTwinLink(smallMap, between('mulder', 'advises', 'raad'))).toBeUndefined()
})

test('a link is not its own second', () => {
  expect(findTwinLink(smallMap, between('ik', 'knows', 'jolanda'), knowsJolanda.id)).toBeUndefined()
})
