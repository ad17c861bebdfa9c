import { describe, expect, test } from 'vitest'
import { applyChange, invertChange } from '#model/change.ts'
import { canMerge, mergeActors } from '#model/commands/mergeActors.ts'
import type { Answer } from '#model/dealings.ts'
import type { TakenField } from '#model/mergedActor.ts'
import { type Id, inOrder, type NetworkMap } from '#model/records.ts'
import { actorId, as, council, line, mapWith, mulder, samira, seat, smallMap, someone } from '../cast.ts'

const merged = (map: NetworkMap, keep: string, other: string, fromOther: readonly TakenField[] = []) =>
  applyChange(map, mergeActors(map, actorId(keep), actorId(other), fromOther))
const links = (map: NetworkMap) =>
  inOrder(map.links).map(({ source, type, target, strength }) => `${source} ${type} ${target} ${strength ?? '-'}`)

describe('two become one', () => {
  const a = someone('a', 0, {
    name: 'J. Vos',
    jobTitle: 'ouder',
    topics: ['zorg'],
    note: 'Belt graag',
    contact: { email: 'a@x.example' },
  })
  const b = someone('b', 1, {
    name: 'Jolanda Vos',
    aliases: ['Jo'],
    jobTitle: 'voorzitter',
    topics: ['Zorg', 'vervoer'],
    note: 'Zingt in het koor',
    contact: { email: 'b@x.example', phone: '012' },
    contactPrivate: true,
    position: { x: 1, y: 2 },
  })
  const map = mapWith({ actors: [a, b] })

  test('no word of either is lost, and the other name stays as also called', () => {
    expect(merged(map, 'a', 'b').actors).toStrictEqual(
      new Map([
        [
          a.id,
          {
            id: 'a',
            order: 0,
            kind: 'person',
            name: 'J. Vos',
            aliases: ['Jolanda Vos', 'Jo'],
            jobTitle: 'ouder',
            topics: ['zorg', 'vervoer'],
            note: 'Belt graag\n\nZingt in het koor',
            contact: { email: 'a@x.example', phone: '012' },
            contactPrivate: true,
            position: { x: 1, y: 2 },
          },
        ],
      ]),
    )
  })

  test('the name and function can be the other’s', () => {
    const one = merged(map, 'a', 'b', ['name', 'jobTitle']).actors.get(a.id)
    expect(one).toMatchObject({ name: 'Jolanda Vos', aliases: ['J. Vos', 'Jo'], jobTitle: 'voorzitter' })
  })

  test('of a seat and who sits in it, the name is the person’s and the function the seat’s', () => {
    const person = someone('p', 9, { name: 'De Graaf' })
    const both = mapWith({ actors: [seat, person] })
    const expected = { name: 'De Graaf', jobTitle: 'Wethouder zorg en welzijn' }
    for (const [keep, other] of [
      ['wethouder', 'p'],
      ['p', 'wethouder'],
    ] as const) {
      const one = merged(both, keep, other).actors.get(actorId(keep))
      expect(one).toMatchObject(expected)
      expect(one).not.toHaveProperty('placeholder')
      expect(one).not.toHaveProperty('aliases')
    }
  })

  test('what a file said of either and we don’t know stays; the first’s own wins', () => {
    const extra = (fields: object) => ({ extra: JSON.stringify(fields) })
    const both = mapWith({
      actors: [
        someone('a', 0, { role: 'advises', ...extra({ mood: 'good', contact: { fax: '1' } }) }),
        someone('b', 1, extra({ mood: 'bad', pets: 2, role: 'seer', contact: { fax: '2', pager: '3' } })),
      ],
    })
    expect(JSON.parse(merged(both, 'a', 'b').actors.get(a.id)?.extra ?? '')).toStrictEqual({
      mood: 'good',
      pets: 2,
      contact: { fax: '1', pager: '3' },
    })
    const [left, right] = ['a', 'b'].map((id, order) => someone(id, order, order === 1 ? extra({ pets: 2 }) : {}))
    expect(
      merged(mapWith({ actors: [left, right].filter(one => one !== undefined) }), 'a', 'b').actors.get(a.id)?.extra,
    ).toBe('{"pets":2}')
  })

  test('is one edit, and taking it back gives the very same map', () => {
    const change = mergeActors(smallMap, actorId('jolanda'), mulder.id)
    const back = applyChange(applyChange(smallMap, change), invertChange(change))
    for (const [table, rows] of Object.entries(smallMap)) expect(back).toHaveProperty(table, rows)
  })

  test('who merges with Ik is Ik', () => {
    expect(merged(smallMap, 'jolanda', 'ik').actors.get(actorId('jolanda'))?.self).toBe(true)
    expect(merged(smallMap, 'ik', 'jolanda').actors.get(samira.id)?.self).toBe(true)
  })

  test('Ik and an organisation can’t become one, nor anyone with themselves', () => {
    expect(canMerge(smallMap, samira.id, council.id)).toBe(false)
    expect(mergeActors(smallMap, council.id, samira.id)).toStrictEqual([])
    expect(mergeActors(smallMap, mulder.id, mulder.id)).toStrictEqual([])
  })
})

describe('the links of two who become one', () => {
  const people = ['a', 'b', 'c'].map((id, order) => someone(id, order))
  const joined = (...given: Parameters<typeof line>[]) =>
    links(merged(mapWith({ actors: people, links: given.map(args => line(...args)) }), 'a', 'b'))

  test('all go along', () => {
    expect(joined(['1', 0, 'b', 'advises', 'c'], ['2', 1, 'c', 'supports', 'b'])).toStrictEqual([
      'a advises c -',
      'c supports a -',
    ])
  })

  test('the one between them is gone', () => {
    expect(joined(['1', 0, 'b', 'knows', 'a'], ['2', 1, 'a', 'worksFor', 'c'])).toStrictEqual(['a worksFor c -'])
  })

  test('of two that say the same the stronger stays, and gains the note of the other', () => {
    const map = mapWith({
      actors: people,
      links: [
        line('1', 0, 'a', 'knows', 'c', { strength: 1, note: 'Van school', topics: ['zorg'] }),
        line('2', 1, 'c', 'knows', 'b', { strength: 3, formality: 'informal' }),
      ],
    })
    expect(inOrder(merged(map, 'a', 'b').links)).toStrictEqual([
      line('2', 1, 'c', 'knows', 'a', { strength: 3, formality: 'informal', note: 'Van school', topics: ['zorg'] }),
    ])
  })

  test('of two that say the same, what a file said of either and we don’t know stays', () => {
    const map = mapWith({
      actors: people,
      links: [
        line('1', 0, 'a', 'knows', 'c', { strength: 3, extra: '{"via":"school"}' }),
        line('2', 1, 'b', 'knows', 'c', { extra: '{"via":"church","since":"long"}' }),
      ],
    })
    expect(inOrder(merged(map, 'a', 'b').links).map(({ extra }) => extra)).toStrictEqual([
      '{"via":"school","since":"long"}',
    ])
  })

  test('an official and a not official one both stay: each is a way of its own', () => {
    expect(
      joined(
        ['1', 0, 'a', 'knows', 'c', { formality: 'formal' }],
        ['2', 1, 'b', 'knows', 'c', { formality: 'informal' }],
      ),
    ).toHaveLength(2)
  })

  test('one of the past and one of today both stay', () => {
    expect(
      joined(['1', 0, 'a', 'memberOf', 'c', { until: '2020-01-01' }], ['2', 1, 'b', 'memberOf', 'c']),
    ).toHaveLength(2)
  })

  test('links that have nothing to do with them stay as they are', () => {
    const four = [...people, someone('d', 3)]
    const other = line('1', 0, 'c', 'knows', 'd')
    const map = mapWith({ actors: four, links: [other, line('2', 1, 'b', 'knows', 'c')] })
    expect(merged(map, 'a', 'b').links.get(other.id)).toBe(other)
  })
})

describe('answers and mentions of two who become one', () => {
  const people = ['a', 'b', 'c'].map((id, order) => someone(id, order))
  const [a, b, c] = [actorId('a'), actorId('b'), actorId('c')]
  const issue = { id: as<Id<'issues'>>('i'), order: 0, title: 'Bus', topics: [] }

  test('a mention of the other is one of the first, once', () => {
    const map = mapWith({
      actors: people,
      issues: [{ ...issue, reportedBy: b, answers: [] }],
      gatherings: [{ id: as('g'), order: 0, title: 'Receptie', actors: [b, c, a] }],
    })
    const after = merged(map, 'a', 'b')
    expect(after.gatherings.get(as('g'))?.actors).toStrictEqual([a, c])
    expect(after.issues.get(issue.id)?.reportedBy).toBe(a)
  })

  test('of two answers a real one wins over only asked, and else the later day', () => {
    const joined = (first: Answer['answer'], firstOn: string, second: Answer['answer'], secondOn: string) => {
      const answers = [
        { actor: a, answer: first, on: firstOn },
        { actor: b, answer: second, on: secondOn },
      ]
      return merged(mapWith({ actors: people, issues: [{ ...issue, answers }] }), 'a', 'b').issues.get(issue.id)
        ?.answers
    }
    expect(joined('asked', '2026-02-01', 'confirms', '2026-01-01')).toStrictEqual([
      { actor: a, answer: 'confirms', on: '2026-01-01' },
    ])
    expect(joined('confirms', '2026-01-01', 'asked', '2026-02-01')).toStrictEqual([
      { actor: a, answer: 'confirms', on: '2026-01-01' },
    ])
    expect(joined('denies', '2026-03-01', 'confirms', '2026-01-01')).toStrictEqual([
      { actor: a, answer: 'denies', on: '2026-03-01' },
    ])
  })
})
