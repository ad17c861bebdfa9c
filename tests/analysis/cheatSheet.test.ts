import { describe, expect, test } from 'vitest'
import { cheatSheet } from '#analysis/cheatSheet.ts'
import { likelyAttendees } from '#analysis/likelyAttendees.ts'
import type { Agreement, ContactMoment, Gathering, Issue } from '#model/dealings.ts'
import type { Actor } from '#model/records.ts'
import { actorId, as, type Lists, line, mapWith, samira, someone } from '#tests/model/cast.ts'

const TODAY = '2026-11-22'
const friend = someone('vriend', 1)
const alderman = someone('wethouder', 2, { role: 'decides', topics: ['Zorg'] })

const talk = (id: string, order: number, on: string, fields: Partial<ContactMoment> = {}) =>
  ({ channel: 'talk', actors: ['wethouder'], ...fields, id, order, on }) as unknown as ContactMoment
const agreement = (id: string, on: string, fields: Partial<Agreement> = {}) =>
  ({ actors: ['wethouder'], text: id, state: 'open', ...fields, id, order: 0, on }) as unknown as Agreement
const issue = (id: string, order: number, fields: object = {}) =>
  ({ title: id, topics: ['zorg'], answers: [], ...fields, id, order }) as unknown as Issue
const coming = (actors: readonly string[], fields: Partial<Gathering> = {}): Gathering => ({
  title: 'Receptie',
  ...fields,
  id: as('g'),
  order: 0,
  actors: actors.map(actorId),
})
const sheet = (gathering: Gathering, lists: Lists = {}) =>
  cheatSheet(mapWith({ actors: [samira, friend, alderman], ...lists }), gathering, TODAY)

describe('cheatSheet', () => {
  test('a card for everyone who comes, nearest first; Ik, who is gone and who is named twice don’t count twice', () => {
    const gathering = coming(['wethouder', 'ik', 'weg', 'vriend', 'vriend'])
    const links = [line('l', 0, 'ik', 'knows', 'wethouder')]
    expect(sheet(gathering, { links }).map(({ actor }) => actor)).toEqual(['wethouder', 'vriend'])
    expect(sheet(gathering).map(({ actor }) => actor)).toEqual(['vriend', 'wethouder'])
    expect(sheet(coming([]))).toEqual([])
  })
  test('the last talk up to today; of two on one day the one noted last', () => {
    const contactMoments = [
      talk('nieuw', 0, '2026-10-01'),
      talk('nieuwst', 1, '2026-10-01'),
      talk('oud', 2, '2026-01-01'),
      talk('straks', 3, '2026-12-01'),
      talk('ander', 4, '2026-11-01', { actors: [friend.id] }),
    ]
    expect(sheet(coming(['wethouder']), { contactMoments })).toMatchObject([{ talk: 'nieuwst' }])
    expect(sheet(coming(['wethouder']))[0]).not.toHaveProperty('talk')
  })
  test('open agreements, late ones first', () => {
    const agreements = [
      agreement('open', '2026-01-01'),
      agreement('laat', '2026-02-01', { due: '2026-11-01' }),
      agreement('klaar', '2026-02-01', { state: 'done' }),
      agreement('ander', '2026-02-01', { actors: [friend.id] }),
      agreement('doet', '2026-03-01', { actors: [friend.id], owner: alderman.id }),
    ]
    expect(sheet(coming(['wethouder']), { agreements })[0]?.agreements).toEqual([
      { id: 'laat', late: true },
      { id: 'open', late: false },
      { id: 'doet', late: false },
    ])
  })
  test('who decides and was spoken in one kind of way only: the other kind is missing', () => {
    const once = { contactMoments: [talk('t', 0, '2026-10-01', { formality: 'informal' })] }
    expect(sheet(coming(['wethouder']), once)).toMatchObject([{ missing: 'formal' }])
    expect(sheet(coming(['wethouder']))[0]).not.toHaveProperty('missing')
    const adviser = [samira, { ...alderman, role: 'advises' as const }]
    expect(sheet(coming(['wethouder']), { ...once, actors: adviser })[0]).not.toHaveProperty('missing')
  })
})

describe('the question', () => {
  const ask = (actor: Partial<Actor>, issues: readonly Issue[], goal?: string) =>
    sheet(coming(['a'], goal === undefined ? {} : { goal }), { actors: [samira, someone('a', 1, actor)], issues })[0]
      ?.question
  const answered = (answer: string) => issue('s', 0, { answers: [{ actor: 'a', answer }] })

  test.each([
    ['decides', 'decide'],
    ['affected', 'recognise'],
    ['advocates', 'recognise'],
    ['advises', 'recognise'],
    ['executes', 'practice'],
    ['supports', 'practice'],
    ['informs', 'practice'],
    [undefined, 'recognise'],
  ] as const)('to someone who %s: %s', (role, kind) => {
    expect(ask({ topics: ['zorg'], ...(role && { role }) }, [issue('s', 0)])).toEqual({ kind, issue: 's' })
  })
  test('by what they said before', () => {
    expect(ask({}, [answered('asked')])).toEqual({ kind: 'answer', issue: 's' })
    expect(ask({}, [answered('confirms')])).toEqual({ kind: 'together', issue: 's' })
    expect(ask({ role: 'decides', topics: ['zorg'] }, [answered('confirms')])).toEqual({ kind: 'decide', issue: 's' })
    expect(ask({ role: 'decides', topics: ['zorg'] }, [answered('denies')])).toEqual({ kind: 'whoDoesWhat' })
  })
  test('an answer I wait for comes first, whatever the order of the problems', () => {
    const two = [issue('een', 0), issue('twee', 1, { answers: [{ actor: 'a', answer: 'asked' }] })]
    expect(ask({ role: 'affected', topics: ['zorg'] }, two)).toEqual({ kind: 'answer', issue: 'twee' })
    expect(ask({ role: 'affected', topics: ['zorg'] }, [issue('een', 0), issue('twee', 1)])).toEqual({
      kind: 'recognise',
      issue: 'een',
    })
  })
  test('without an open problem of theirs: my goal, or else what they do', () => {
    const closed = [issue('s', 0, { state: 'closed' })]
    expect(ask({ role: 'decides', topics: ['zorg'] }, closed, 'Een plek in de werkgroep')).toEqual({ kind: 'goal' })
    expect(ask({ role: 'decides', topics: ['zorg'] }, closed, ' ')).toEqual({ kind: 'whoDoesWhat' })
    expect(ask({ topics: ['werk'] }, [issue('s', 0)])).toEqual({ kind: 'whoDoesWhat' })
  })
})

describe('likelyAttendees', () => {
  const actors = [
    samira,
    someone('raadslid', 1, { sector: 'politics', role: 'decides' }),
    someone('burgemeester', 2, { sector: 'government' }),
    someone('griffier', 3, { sector: 'officials', player: 'griffier' }),
    someone('ambtenaar', 4, { sector: 'officials' }),
    someone('raad', 5, { kind: 'organisation', sector: 'politics', role: 'decides' }),
    someone('bestuurder', 6, { sector: 'services', role: 'decides' }),
    someone('cr', 7, { kind: 'organisation', sector: 'advice', player: 'clientenraad' }),
    someone('lid', 8),
    someone('zorg', 9, { kind: 'organisation', sector: 'services' }),
    someone('coach', 11),
    someone('vorige', 10, { sector: 'politics', until: '2026-01-01' }),
  ]
  const links = [
    line('1', 0, 'lid', 'memberOf', 'cr'),
    line('2', 1, 'cr', 'advises', 'bestuurder'),
    line('3', 2, 'cr', 'consults', 'ambtenaar'),
    line('4', 3, 'cr', 'advises', 'zorg'),
    line('5', 4, 'ik', 'memberOf', 'cr'),
    line('6', 5, 'coach', 'supports', 'cr'),
  ]
  const likely = (kind: string) => likelyAttendees(mapWith({ actors, links }), kind, TODAY)
  test.each([
    ['council', ['burgemeester', 'griffier', 'raadslid']],
    ['committee', ['burgemeester', 'griffier', 'raadslid']],
    ['hearing', ['ambtenaar', 'burgemeester', 'griffier', 'raadslid']],
    ['reception', ['bestuurder', 'raadslid']],
    ['opening', ['bestuurder', 'raadslid']],
    ['clientCouncil', ['bestuurder', 'coach', 'cr', 'lid']],
    ['other', []],
    ['buurtfeest', []],
    ['__proto__', []],
  ])('%s', (kind, wanted) => expect([...likely(kind)].sort()).toEqual(wanted))
})
