import { expect, test } from 'vitest'
import { type DrawingView, viewClasses } from '#graph/view.ts'
import { actorId, linkId, smallMap } from '#tests/model/cast.ts'

const look = (view: Partial<DrawingView>) => Object.fromEntries(viewClasses(smallMap, { chosen: new Set(), ...view }))
const ids = (...names: string[]) => new Set(names.map(actorId))

test('nothing looked at in particular: nothing is marked', () => {
  expect(look({})).toEqual({})
})

test('the chosen one stands out with its lines and the others on them', () => {
  expect(look({ chosen: ids('jolanda') })).toEqual({
    'a:jolanda': 'chosen',
    'l:l1': 'near',
    'l:l2': 'near',
    'a:ik': 'near',
    'a:mulder': 'near',
  })
})

test('of more than one chosen only they stand out', () => {
  expect(look({ chosen: ids('jolanda', 'raad') })).toEqual({ 'a:jolanda': 'chosen', 'a:raad': 'chosen' })
})

test('who is filtered out is gone, and so are the lines to them', () => {
  expect(look({ shown: ids('ik', 'jolanda') })).toEqual({
    'a:mulder': 'hidden',
    'a:raad': 'hidden',
    'a:wethouder': 'hidden',
    'l:l2': 'hidden',
    'l:l3': 'hidden',
  })
})

test('around a focus the rest is dimmed, not gone', () => {
  expect(look({ lit: ids('ik', 'jolanda') })).toMatchObject({ 'a:raad': 'dim', 'l:l2': 'dim' })
  expect(look({ lit: ids('ik', 'jolanda') })['l:l1']).toBeUndefined()
})

test('a way stands out in steps, and other lines between the same people do not', () => {
  const way = { actors: [...ids('ik', 'jolanda', 'mulder')], links: [linkId('l1'), linkId('l2')] }
  expect(look({ way })).toEqual({
    'a:ik': 'way',
    'a:jolanda': 'way',
    'a:mulder': 'way',
    'a:raad': 'dim',
    'a:wethouder': 'dim',
    'l:l1': 'way step-1',
    'l:l2': 'way step-2',
    'l:l3': 'dim',
  })
})

test('zoomed in, every line tells its words', () => {
  expect(look({ told: true })).toEqual({ 'l:l1': 'told', 'l:l2': 'told', 'l:l3': 'told' })
})
