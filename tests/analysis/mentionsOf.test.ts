import { expect, test } from 'vitest'
import { mentionsOf } from '#analysis/mentionsOf.ts'
import type { Agreement, ContactMoment, Gathering, Issue, Letter, Plan } from '#model/dealings.ts'
import { actorId, as, jolanda, type Lists, line, mapWith, mulder, someone } from '#tests/model/cast.ts'

const me = jolanda.id
const other = mulder.id
const issue: Issue = { id: as('i'), order: 0, title: 'Bus', topics: [], answers: [{ actor: me, answer: 'confirms' }] }
const talk: ContactMoment = { id: as('g'), order: 0, on: '2026-10-01', channel: 'talk', actors: [me] }
const agreed: Agreement = {
  id: as('a'),
  order: 0,
  on: '2026-10-01',
  actors: [other],
  owner: me,
  text: 'x',
  state: 'open',
}
const gathering: Gathering = { id: as('b'), order: 0, title: 'Raad', actors: [me] }
const letter: Letter = { id: as('l'), order: 0, kind: 'alderman', to: [me], parts: '{}' }
const plan: Plan = { id: as('p'), order: 0, step: '4', answers: '{"who":["jolanda"]}' }

const told = (lists: Lists) =>
  mentionsOf(mapWith(lists), me).map(({ table, id, field, how }) => `${table} ${id} ${field} ${how}`)
const named = (text: string, name = 'Jolanda Vos') =>
  told({
    actors: [someone('jolanda', 0, { name }), someone('x', 1, { note: text })],
  })

test('everywhere that someone is filled in is told, and nothing else', () => {
  const lists: Lists = {
    actors: [jolanda, mulder],
    links: [line('l1', 0, 'jolanda', 'knows', 'mulder'), line('l2', 1, 'mulder', 'knows', 'jolanda')],
    issues: [issue, { ...issue, id: as('i2'), answers: [], reportedBy: me }, { ...issue, id: as('i3'), answers: [] }],
    contactMoments: [talk, { ...talk, id: as('g2'), actors: [other] }],
    agreements: [agreed],
    gatherings: [gathering],
    letters: [letter],
    plans: [plan],
  }
  expect(told(lists)).toEqual([
    'links l1 source meant',
    'links l2 target meant',
    'issues i answers meant',
    'issues i2 reportedBy meant',
    'contactMoments g actors meant',
    'agreements a owner meant',
    'gatherings b actors meant',
    'letters l to meant',
    'plans p answers meant',
  ])
})

test('a name in a text of anything else is told, also in a letter, a plan and what only a file knows', () => {
  const lists: Lists = {
    actors: [jolanda, someone('x', 1, { tasks: 'neemt Jolanda Vos mee', contact: { how: 'via Jolanda Vos' } })],
    links: [line('l1', 0, 'x', 'knows', 'x', { note: 'door Jolanda Vos' })],
    issues: [{ ...issue, answers: [], description: 'Gehoord van Jolanda Vos.' }],
    contactMoments: [{ ...talk, actors: [], privateNote: 'Jolanda Vos was erbij' }],
    agreements: [{ ...agreed, owner: other, text: 'Jolanda Vos bellen' }],
    gatherings: [{ ...gathering, actors: [], goal: 'Jolanda Vos spreken' }],
    letters: [{ ...letter, to: [], parts: '{"greeting":"Beste Jolanda Vos,"}' }],
    plans: [{ ...plan, answers: '{"ask":"Vraag Jolanda Vos"}', extra: '{"x":"Jolanda Vos"}' }],
    info: { purpose: 'Jolanda Vos helpen' },
  }
  expect(told(lists).map(one => one.replace(/^info \S+/u, 'info'))).toEqual([
    'info purpose named',
    'actors x tasks named',
    'actors x contact named',
    'links l1 note named',
    'issues i description named',
    'contactMoments g privateNote named',
    'agreements a text named',
    'gatherings b goal named',
    'letters l parts named',
    'plans p answers named',
    'plans p extra named',
  ])
})

test('a name is found in any letters, with any accents and spaces, at the edge of a word', () => {
  expect(named('Bel JOLANDA  vos!')).toHaveLength(1)
  expect(named("Jolanda Vos' buurvrouw")).toHaveLength(1)
  expect(named('(Jolánda\nVos)')).toHaveLength(1)
  expect(named('Jolanda Voskuil')).toHaveLength(0)
  expect(named('An helpt', 'An')).toHaveLength(1)
  expect(named('Anders Jan', 'An')).toHaveLength(0)
})

test('another name of someone counts too; the name of a seat names nobody', () => {
  const also = someone('jolanda', 0, { name: 'Jolanda Vos', aliases: ['Jo'] })
  const seat = someone('jolanda', 0, { name: 'Wethouder', placeholder: true })
  const note = someone('x', 1, { note: 'Jo sprak de wethouder' })
  expect(told({ actors: [also, note] })).toEqual(['actors x note named'])
  expect(told({ actors: [seat, note] })).toEqual([])
})

test('who is not on the map has only the places that still mean it', () => {
  expect(mentionsOf(mapWith({ contactMoments: [talk] }), actorId('jolanda'))).toHaveLength(1)
})
