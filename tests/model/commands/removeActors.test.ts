import { describe, expect, test } from 'vitest'
import { applyChange, invertChange } from '#model/change.ts'
import { removeActors } from '#model/commands/removeActors.ts'
import { actorId, as, jolanda, knowsJolanda, mapWith, mulder, samira, smallMap } from '../cast.ts'

const mentioned = mapWith({
  actors: [samira, jolanda, mulder],
  issues: [
    {
      id: as('bus'),
      order: 0,
      title: 'De bus is te laat',
      topics: [],
      reportedBy: jolanda.id,
      answers: [
        { actor: jolanda.id, answer: 'confirms' },
        { actor: mulder.id, answer: 'asked' },
      ],
    },
  ],
  contactMoments: [{ id: as('c'), order: 0, on: '2026-11-01', actors: [jolanda.id, mulder.id], channel: 'talk' }],
  agreements: [
    { id: as('a'), order: 0, on: '2026-11-01', actors: [jolanda.id], owner: jolanda.id, text: 'Bellen', state: 'open' },
  ],
  gatherings: [{ id: as('g'), order: 0, title: 'Receptie', actors: [mulder.id, jolanda.id] }],
  letters: [{ id: as('b'), order: 0, kind: 'council', to: [jolanda.id], parts: '{}' }],
})

describe('throwing away', () => {
  test('takes the links along, and leaves the links of others', () => {
    const after = applyChange(smallMap, removeActors(smallMap, [mulder.id]))
    expect(after.actors.has(mulder.id)).toBe(false)
    expect([...after.links.values()]).toStrictEqual([knowsJolanda])
  })

  test('takes their answers along, and every mention on a list; what they had or told becomes nobody’s', () => {
    const after = applyChange(mentioned, removeActors(mentioned, [jolanda.id]))
    const bus = after.issues.get(as('bus'))
    expect(bus?.answers).toStrictEqual([{ actor: mulder.id, answer: 'asked' }])
    expect(bus).not.toHaveProperty('reportedBy')
    expect(after.contactMoments.get(as('c'))?.actors).toStrictEqual([mulder.id])
    expect(after.agreements.get(as('a'))).toStrictEqual({
      id: 'a',
      order: 0,
      on: '2026-11-01',
      actors: [],
      text: 'Bellen',
      state: 'open',
    })
    expect(after.gatherings.get(as('g'))?.actors).toStrictEqual([mulder.id])
    expect(after.letters.get(as('b'))?.to).toStrictEqual([])
  })

  test('records that don’t mention them are not touched', () => {
    const change = removeActors(mentioned, [actorId('mulder')])
    expect(change.some(({ table }) => table === 'agreements' || table === 'letters')).toBe(false)
  })

  test('many at once is one edit, and taking it back gives the very same map', () => {
    const change = removeActors(mentioned, [jolanda.id, mulder.id])
    const after = applyChange(mentioned, change)
    expect([...after.actors.keys()]).toStrictEqual([samira.id])
    const back = applyChange(after, invertChange(change))
    for (const [table, rows] of Object.entries(mentioned)) expect(back).toHaveProperty(table, rows)
  })

  test('Ik can’t be thrown away, also not among others', () => {
    expect(removeActors(smallMap, [samira.id])).toStrictEqual([])
    const after = applyChange(smallMap, removeActors(smallMap, smallMap.actors.keys()))
    expect([...after.actors.values()]).toStrictEqual([samira])
    expect(after.links.size).toBe(0)
  })

  test('who isn’t there can’t be thrown away', () => {
    expect(removeActors(smallMap, [actorId('__proto__')])).toStrictEqual([])
  })
})
