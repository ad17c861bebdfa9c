import { expect, test } from 'vitest'
import { applyChange, invertChange } from '#model/change.ts'
import { editActors } from '#model/commands/editActors.ts'
import { eraseRecords } from '#model/commands/eraseRecords.ts'
import { removeActors } from '#model/commands/removeActors.ts'
import type { Agreement, ContactMoment, Issue, Letter, Plan } from '#model/dealings.ts'
import { textsInJson } from '#model/jsonTexts.ts'
import { actorId, as, jolanda, knowsJolanda, type Lists, mapWith, mulder, samira, someone } from '#tests/model/cast.ts'

const KEY = { table: 'actors', id: 'jolanda' } as const
const agreement: Agreement = {
  ...{ id: as('a'), order: 0, on: '2026-10-01', text: 'bellen', state: 'open' },
  ...{ actors: [jolanda.id, mulder.id], owner: jolanda.id },
}
const talk: ContactMoment = {
  ...{ id: as('t'), order: 0, on: '2026-10-01', channel: 'talk', actors: [mulder.id] },
  ...{ issue: as('i'), letter: as('b') },
}
const issue: Issue = { id: as('i'), order: 0, title: 'Bus', topics: [], answers: [], reportedBy: jolanda.id }
const letter: Letter = { id: as('b'), order: 0, kind: 'alderman', to: [mulder.id], parts: '{}', issue: as('i') }
const lists: Lists = { actors: [samira, jolanda, mulder], links: [knowsJolanda], agreements: [agreement] }
const erased = (extra: Lists, ...keys: Parameters<typeof eraseRecords>[1]) => {
  const map = mapWith({ ...lists, ...extra })
  return applyChange(map, eraseRecords(map, keys))
}

test('who is thrown away or erased leaves an agreement with nobody to do it, not with someone else', () => {
  const map = mapWith(lists)
  for (const change of [removeActors(map, [jolanda.id]), eraseRecords(map, [KEY])]) {
    const left = applyChange(map, change).agreements.get(as('a'))
    expect(left).not.toHaveProperty('owner')
    expect(left?.actors).toEqual([mulder.id])
  }
})

test('an id goes from every text that is JSON, where it stands by itself, and all else stays', () => {
  const plan: Plan = { id: as('p'), order: 0, step: '4', answers: '{"deciders":["jolanda","mulder"],"ask":"jolanda?"}' }
  const extra = '{"who":"jolanda","kept":{"jolanda":1,"x":["jolanda",{"y":"jolanda"}]},"__proto__":"z"}'
  const left = erased(
    {
      plans: [plan],
      issues: [{ ...issue, extra, answers: [{ actor: mulder.id, answer: 'asked', extra }] }],
      info: { extra, fileExtra: '"jolanda"' },
    },
    KEY,
  )
  expect(left.plans.get(as('p'))?.answers).toBe('{"deciders":["mulder"],"ask":"jolanda?"}')
  const kept = '{"kept":{"x":[{}]},"__proto__":"z"}'
  expect(left.issues.get(as('i'))).toMatchObject({ extra: kept, answers: [{ actor: 'mulder', extra: kept }] })
  expect(left.info).toMatchObject({ extra: kept, fileExtra: 'null' })
})

test('an id of one list goes, and the same id of another list stays', () => {
  const answers = '{"deciders":["t"],"ways":[{"actor":"t","way":"both"}],"gathering":"jolanda","new":["t","jolanda"]}'
  const plans: Plan[] = [{ id: as('p'), order: 0, step: '4', answers }]
  const letters = [{ ...letter, parts: '{"subject":"t","from":"jolanda"}' }]
  const other = erased({ plans, letters, contactMoments: [talk] }, { table: 'contactMoments', id: 't' })
  expect(JSON.parse(other.plans.get(as('p'))?.answers ?? '')).toEqual({ ...JSON.parse(answers), new: ['jolanda'] })
  expect(JSON.parse(other.letters.get(as('b'))?.parts ?? '')).toEqual({ subject: 't', from: 'jolanda' })
  const left = erased({ plans, letters }, KEY)
  expect(JSON.parse(left.plans.get(as('p'))?.answers ?? '')).toEqual({ ...JSON.parse(answers), new: ['t'] })
  const gathering = erased({ plans }, { table: 'gatherings', id: 'jolanda' })
  expect(gathering.plans.get(as('p'))?.answers).not.toContain('jolanda')
})

test('what is no JSON stays as it is', () => {
  expect(
    erased({ plans: [{ id: as('p'), order: 0, step: '1', answers: 'jolanda {' }] }, KEY).plans.get(as('p')),
  ).toEqual({
    ...{ id: 'p', order: 0, step: '1', answers: 'jolanda {' },
  })
  expect(textsInJson('geen json')).toEqual(['geen json'])
})

test('a problem, talk or letter goes; what was written with it stays without it', () => {
  const all = {
    issues: [issue],
    contactMoments: [talk],
    letters: [letter],
    agreements: [{ ...agreement, contactMoment: talk.id }],
  }
  const left = erased(all, { table: 'issues', id: 'i' }, { table: 'letters', id: 'b' })
  expect([left.issues.size, left.letters.size]).toEqual([0, 0])
  expect(left.contactMoments.get(talk.id)).toEqual({
    id: 't',
    order: 0,
    on: '2026-10-01',
    channel: 'talk',
    actors: ['mulder'],
  })
  expect(erased(all, { table: 'contactMoments', id: 't' }).agreements.get(as('a'))).not.toHaveProperty('contactMoment')
})

test('on a map where it was Ik it goes too, and turned around all of it comes back', () => {
  const map = mapWith(lists)
  const change = eraseRecords(map, [{ table: 'actors', id: 'ik' }, KEY])
  const left = applyChange(map, change)
  expect([...left.actors.keys()]).toEqual(['mulder'])
  expect(left.links.size).toBe(0)
  expect(applyChange(left, invertChange(change))).toEqual(map)
})

test('who is not there changes nothing', () => {
  expect(
    eraseRecords(mapWith(lists), [
      { table: 'actors', id: 'nergens' },
      { table: 'letters', id: 'nergens' },
    ]),
  ).toEqual([])
})

test('a group of people that someone stands up for is never kept of a person, not of several at once either', () => {
  const actors = [someone('a', 0, { kind: 'organisation', represents: ['ouderen'] }), someone('b', 1)]
  const map = mapWith({ actors })
  const asPersons = applyChange(map, editActors(map, [actorId('a')], { fields: { kind: 'person' } }))
  expect(asPersons.actors.get(actorId('a'))).not.toHaveProperty('represents')
})
