import { describe, expect, test } from 'vitest'
import { routesTo } from '#analysis/routesTo.ts'
import { tipsAbout, tipsOnTheWay } from '#analysis/tips.ts'
import { whoComesNear } from '#analysis/whoComesNear.ts'
import type { Id, NetworkMap } from '#model/records.ts'
import { id, mapOf, TODAY } from './cast.ts'

const zorg = { topics: ['zorg'] }
const council = { ...zorg, kind: 'organisation', role: 'advises', player: 'adviesraad' } as const
const kinds = (tips: readonly { readonly kind: string }[]) => tips.map(({ kind }) => kind)
const onTheWay = (map: NetworkMap, target: string) =>
  tipsOnTheWay(map, id(target), routesTo(map, id(target), TODAY), TODAY)

describe('tips with a topic', () => {
  test('the working group of a council is the easier door; without one, ask for it', () => {
    const actors = { ik: {}, raad: council, werkgroep: { kind: 'group' }, lid: {} } as const
    const links = [['lid>raad', { type: 'advises' }]] as const
    expect(tipsAbout(mapOf({ actors, links }), 'zorg', TODAY)).toEqual([{ kind: 'askForGroup', actor: 'raad' }])
    const withGroup = mapOf({ actors, links: [...links, ['werkgroep>raad', { type: 'advises' }]] })
    expect(tipsAbout(withGroup, 'zorg', TODAY)).toEqual([{ kind: 'easierDoor', actor: 'werkgroep', council: 'raad' }])
  })
  test('a council is known by its player, else by its name; a person is none', () => {
    const { player: _player, ...noPlayer } = council
    const named = (fields: object) =>
      kinds(tipsAbout(mapOf({ actors: { ik: {}, a: { ...noPlayer, ...fields } } }), 'zorg', TODAY))
    expect(named({ name: 'WMO-Raad Rietdijk' })).toEqual(['askForGroup'])
    expect(named({ name: 'Lid Wmo-raad', kind: 'person' })).toEqual([])
    expect(named({ name: 'Dorpsraad' })).toEqual([])
    expect(named({ name: 'Adviesraad', player: 'seniorenraad' })).toEqual([])
  })
  test('an official adviser may advise who decides unasked; a person or an unofficial group is not said to', () => {
    const decider = { ...zorg, role: 'decides' } as const
    const said = (adviser: object) =>
      tipsAbout(
        mapOf({ actors: { ik: {}, baas: decider, a: adviser }, links: [['a>baas', { type: 'advises' }]] }),
        'zorg',
        TODAY,
      )
    expect(said({ role: 'advises', kind: 'group' })).toEqual([{ kind: 'unaskedAdvice', actor: 'a', decider: 'baas' }])
    expect(said({ role: 'advises', kind: 'person' })).toEqual([])
    expect(said({ role: 'advises', kind: 'group', formality: 'informal' })).toEqual([])
    expect(said({ role: 'executes', kind: 'organisation' })).toEqual([])
  })
  test('a client council knows who does what', () => {
    const map = mapOf({ actors: { ik: {}, cr: { name: 'Cliëntenraad Horizon', kind: 'group' } } })
    expect(tipsAbout(map, 'zorg', TODAY)).toEqual([{ kind: 'whoDoesWhat', actor: 'cr' }])
  })
})

describe('tips on the way', () => {
  const formal = ['ik>doel', { formality: 'formal' }] as const
  const informal = ['ik>doel', { formality: 'informal' }] as const
  const to = (links: readonly (typeof formal | typeof informal)[]) =>
    onTheWay(mapOf({ actors: { ik: {}, doel: {} }, links }), 'doel')
  test('official and unofficial side by side; with one of them, look for the other', () => {
    expect(to([formal, informal])).toEqual([{ kind: 'bothWays', actor: 'doel' }])
    expect(to([formal])).toEqual([{ kind: 'findOther', actor: 'doel', found: 'formal' }])
    expect(to([informal])).toEqual([{ kind: 'findOther', actor: 'doel', found: 'informal' }])
    expect(to([])).toEqual([])
  })
  test('who decides can be written to; a person also met in passing, and at a gathering still to come', () => {
    const gatherings = new Map(
      ['2026-11-20', '2027-01-05', TODAY].map((on, order) => [
        `g${order}`,
        { id: `g${order}`, order, title: on, on, actors: [id('doel')] },
      ]),
    ) as unknown as NetworkMap['gatherings']
    const map = (kind: 'person' | 'organisation') => ({
      ...mapOf({ actors: { ik: {}, doel: { kind, role: 'decides' } } }),
      gatherings,
    })
    expect(kinds(onTheWay(map('organisation'), 'doel'))).toEqual(['letter'])
    const gathering = (name: string) => ({ kind: 'gathering', actor: 'doel', gathering: name as Id<'gatherings'> })
    expect(onTheWay(map('person'), 'doel')).toEqual([
      { kind: 'letter', actor: 'doel' },
      gathering('g2'),
      gathering('g1'),
      { kind: 'hallway', actor: 'doel' },
    ])
  })
})

describe('who comes near someone out of reach', () => {
  test('first who has another kind of link, then who is in the same sector about the same topic; only whom I reach', () => {
    const same = { ...zorg, sector: 'officials' } as const
    const map = mapOf({
      actors: {
        ik: {},
        doel: same,
        toezicht: {},
        collega: same,
        ver: same,
        anders: { ...same, sector: 'own' },
        oud: {},
      },
      links: [
        ['ik>toezicht'],
        ['toezicht>doel', { id: 'o', type: 'oversees' }],
        ['ik>collega'],
        ['ik>anders'],
        ['ik>oud'],
        ['oud>doel', { type: 'funds', until: '2026-11-20' }],
      ],
    })
    expect(whoComesNear(map, id('doel'), TODAY)).toEqual([
      { kind: 'link', actor: 'toezicht', link: 'o' },
      { kind: 'topic', actor: 'collega', topic: 'zorg' },
    ])
  })
  test('is nobody for someone unknown', () => {
    expect(whoComesNear(mapOf({ actors: { ik: {} } }), id('weg'), TODAY)).toEqual([])
  })
})
