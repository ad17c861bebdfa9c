import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftLetter } from '#analysis/draftLetter.ts'
import { type LetterWish, letterFacts } from '#analysis/letterFacts.ts'
import type { Agreement, Issue } from '#model/dealings.ts'
import type { ActorId, Id, NetworkMap } from '#model/records.ts'
import { LETTER_KINDS, type LetterKind } from '#model/vocabulary.ts'
import { actorId, as, line, mapWith, someone } from '#tests/model/cast.ts'
import { readAnswers, readStory, STORIES } from '#tests/support/readStory.ts'
import { blocksOf, mailText, plainLetter } from '#text/letterBlocks.ts'

const bus = as<Id<'issues'>>('s1')
const wish = (kind: LetterKind, to: readonly string[], more: Partial<LetterWish> = {}): LetterWish => ({
  kind,
  to: to.map(actorId),
  issue: bus,
  ...more,
})
const textOf = (map: NetworkMap, asked: LetterWish, day: string) =>
  plainLetter(blocksOf(asked.kind, draftLetter(map, asked, day), day))

describe('the story of the bus', () => {
  const map = readStory('c1-vervoer')
  const day = readAnswers('c1-vervoer').today

  test('to the wethouder', () => {
    expect(textOf(map, wish('alderman', ['degraaf']), day)).toBe(`Wethouder De Graaf

5 oktober 2026

Onderwerp: Bus te laat en rit te lang

Geachte wethouder De Graaf,

Wij schrijven u over dit probleem: “Bus te laat en rit te lang”. Het gaat om het leerlingenvervoer.

Wij merken dit met 3 mensen.

Dit vragen wij u:
1. Wilt u laten nagaan hoe dit komt?
2. Wilt u zeggen wat de gemeente hieraan gaat doen, en wanneer?
3. Wilt u hierover met ons praten?

Wij denken graag met u mee. Wij kunnen vertellen hoe het in het dagelijks leven gaat.

Graag een antwoord vóór 26 oktober 2026.

Met vriendelijke groet,
Samira`)
  })

  test('to the council, via the griffie, about what it is busy with', () => {
    const draft = (today: string) => draftLetter(map, wish('council', ['raad', 'mulder']), today)
    expect(draft(day).to).toBe('Gemeenteraad Waterbeek\nRaadslid Mulder\nvia de griffie')
    expect(draft(day).salutation).toBe('Geachte raad, geacht raadslid Mulder,')
    expect(draft('2026-10-05').asks[0]).toBe('Wilt u dit bespreken bij de begroting?')
    expect(draft('2026-05-05').asks[0]).toContain('kadernota')
    expect(draft('2026-12-05').asks[0]).toBe('Wilt u dit in de raad bespreken?')
  })

  test('to the director: have those who advise them been asked', () => {
    const { salutation, asks } = draftLetter(map, wish('director', ['directeur']), day)
    expect(salutation).toBe('Geachte heer of mevrouw Blom,')
    expect(asks[1]).toBe('Hebt u al advies gevraagd aan Medezeggenschapsraad De Brug?')
  })

  test('to the advisers: do you recognise this, also as a werkgroep', () => {
    const { salutation, asks } = draftLetter(map, wish('advisers', ['asd']), day)
    expect(salutation).toBe('Geachte leden van de Wmo-raad Waterbeek,')
    expect(asks[1]).toBe('Wilt u dit meenemen in uw advies over het leerlingenvervoer?')
    expect(asks[2]).toContain('werkgroep')
  })

  test('a signal is counted', () => {
    const draft = draftLetter(map, wish('national', ['kansplus']), day)
    expect(draft.howMany).toBe('3 mensen merken dit zelf. Ik vroeg het ook aan 3 anderen. Van hen herkennen er 2 dit.')
    expect(draft.asks[0]).toBe('Hoort u dit ook uit andere gemeenten?')
    expect(draftLetter(map, wish('national', ['asd']), day).asks[0]).toBe('Hoort u dit ook van anderen?')
    expect(draft.to).toBe('KansPlus')
    expect(draft.from).toBe('Een inwoner')
  })

  test('what I say at a meeting has no head, and tells who I am', () => {
    const text = textOf(map, wish('speech', ['raad']), day)
    expect(text).toMatch(/^Geachte voorzitter, geachte leden van de raad,\n\nMijn naam is Samira\. Ik spreek over/u)
    expect(text).toContain('3 mensen merken dit.')
    expect(text).not.toMatch(/Onderwerp|2026/u)
  })

  test('a message to find others is short and says je', () => {
    const text = textOf(map, wish('supporters', ['jolanda', 'peter']), day)
    expect(text).toMatch(/^Beste Jolanda en Peter,\n\nJullie herkennen dit ook: .*\n\nDoen jullie mee\?/u)
    expect(text).not.toMatch(/Herken jij|Merk jij/u)
    expect(text.length).toBeLessThan(400)
    expect(textOf(map, wish('supporters', []), day)).toMatch(/^Hallo allemaal,/u)
    expect(textOf(map, wish('supporters', []), day)).toContain('We zijn al met 3 mensen.')
  })

  test('thanks tells what was agreed, and who does it', () => {
    expect(draftLetter(map, wish('thanks', ['directeur']), day).asks).toEqual([
      'School houdt vier weken bij hoe laat de bus komt. Dat doet u, uiterlijk 8 oktober 2026.',
    ])
    const talk = {
      id: as<Id<'contactMoments'>>('t'),
      order: 0,
      on: '2026-09-10',
      actors: [actorId('jolanda')],
      channel: 'phone' as const,
    }
    const agreed = {
      ...talk,
      id: as<Id<'agreements'>>('x'),
      text: 'Foto sturen',
      owner: actorId('ik'),
      state: 'done' as const,
      contactMoment: talk.id,
    }
    const after: NetworkMap = {
      ...map,
      contactMoments: new Map([[talk.id, talk]]),
      agreements: new Map(map.agreements).set(agreed.id, agreed),
    }
    const draft = draftLetter(after, { kind: 'thanks', to: [actorId('jolanda')], moment: talk.id }, day)
    expect(draft.salutation).toBe('Beste Jolanda,')
    expect(draft.why).toBe('Dank je wel voor het gesprek van 10 september.')
    expect(draft.asks).toEqual(['Foto sturen. Dat doe ik.'])
  })
})

describe.each(STORIES)('%s', name => {
  const map = readStory(name)
  const day = readAnswers(name).today

  test('every kind is a whole letter, about every problem and about none', () => {
    for (const kind of LETTER_KINDS)
      for (const issue of [...map.issues.keys(), undefined]) {
        const draft = draftLetter(map, { kind, to: [], issue }, day)
        expect(draft.salutation).toMatch(/,$/u)
        expect(draft.why).not.toBe('')
        expect(draft.asks.length <= 3).toBe(true)
        expect(plainLetter(blocksOf(kind, draft, day))).not.toMatch(/undefined|null| {2}|“”|[.?!][.?!]/u)
      }
  })

  test('a signal names nobody and nothing of the map', () => {
    for (const issue of map.issues.keys()) {
      const text = textOf(map, { kind: 'national', to: [], issue }, day)
      for (const { name: whole } of map.actors.values())
        for (const said of [whole, whole.split(/[\s,(]/u)[0] ?? whole].filter(
          word => /^\p{Lu}/u.test(word) && word !== 'De',
        ))
          expect(text).not.toMatch(
            new RegExp(`(?<!\\p{L})${said.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?!\\p{L})`, 'u'),
          )
    }
  })
})

describe('who does what was agreed', () => {
  const day = '2026-11-22'
  const agreed = (text: string, more: Partial<Agreement>): Agreement => ({
    id: as('a'),
    order: 0,
    on: '2026-05-20',
    actors: [actorId('mirte'), actorId('teun')],
    text,
    state: 'open',
    ...more,
  })
  const thanks = (one: Agreement, to: readonly string[] = ['mirte']) =>
    draftLetter(
      mapWith({
        actors: [
          someone('ik', 0, { name: 'Samira', self: true }),
          someone('mirte', 1, { name: 'Mirte Bos', sector: 'services' }),
          someone('teun', 2, { name: 'Teun Vos', sector: 'services' }),
          someone('school', 3, { name: 'School De Brug', kind: 'organisation', sector: 'services' }),
        ],
        agreements: [one],
        issues: [{ id: bus, order: 0, title: 'Bus te laat', topics: [], answers: [] }],
      }),
      { kind: 'thanks', to: to.map(actorId) },
      day,
    )

  test.each<[string, Agreement, readonly string[], string]>([
    ['the reader', agreed('Bellen', { owner: actorId('mirte') }), ['mirte'], 'Bellen. Dat doet u.'],
    ['I', agreed('Bellen', { owner: actorId('ik') }), ['mirte'], 'Bellen. Dat doe ik.'],
    [
      'another, without a name',
      agreed('Bellen', { owner: actorId('teun') }),
      ['mirte'],
      'Bellen. Dat doet iemand anders.',
    ],
    [
      'one of who read it',
      agreed('Bellen', { owner: actorId('teun') }),
      ['mirte', 'teun'],
      'Bellen. Dat doet Teun Vos.',
    ],
    ['an organisation', agreed('Bellen', { owner: actorId('school') }), ['mirte'], 'Bellen. Dat doet School De Brug.'],
    [
      'as the text tells',
      agreed('Mirte en Teun plannen', { owner: actorId('mirte') }),
      ['mirte'],
      'Mirte en Teun plannen.',
    ],
    [
      'a day gone by',
      agreed('Bellen', { owner: actorId('mirte'), due: '2026-09-30' }),
      ['mirte'],
      'Bellen. Dat doet u. Het zou klaar zijn op 30 september.',
    ],
    [
      'a day to come',
      agreed('Bellen', { due: '2026-12-01' }),
      ['mirte'],
      'Bellen. Dat is uiterlijk 1 december 2026 klaar.',
    ],
  ])('%s', (_who, one, to, told) => expect(thanks(one, to).asks).toEqual([told]))

  test('without a talk on the map there is none to thank for, and no problem', () => {
    const { why, subject, whatHappens } = thanks(agreed('Bellen', {}))
    expect([why, subject, whatHappens]).toEqual(['Dank u wel voor de afspraak.', 'Bedankt voor de afspraak', ''])
  })
})

describe('a reminder', () => {
  const day = '2026-11-22'
  const map = mapWith({
    actors: [
      someone('ik', 0, { name: 'Samira', self: true }),
      someone('graaf', 1, { name: 'Wethouder De Graaf', sector: 'government' }),
      someone('jo', 2, { name: 'Jolanda Vos', sector: 'own' }),
    ],
    agreements: [
      {
        id: as('a'),
        order: 0,
        on: '2026-05-20',
        actors: [actorId('graaf')],
        owner: actorId('graaf'),
        text: 'De wethouder komt kijken.',
        due: '2026-06-30',
        state: 'open',
      },
    ],
    contactMoments: [
      { id: as('m'), order: 0, on: '2025-10-01', actors: [actorId('jo')], channel: 'email', asked: 'Kom je ook?' },
    ],
    issues: [
      {
        id: bus,
        order: 0,
        title: 'Bus te laat',
        topics: [],
        answers: [{ actor: actorId('jo'), answer: 'asked', on: '2026-11-01' }],
      },
    ],
  })
  const text = (to: string, more: Partial<LetterWish>) =>
    textOf(map, { kind: 'reminder', to: [actorId(to)], ...more }, day)

  test('of an agreement: what and when', () =>
    expect(text('graaf', { agreement: as('a') })).toBe(`Wethouder De Graaf

22 november 2026

Onderwerp: Herinnering aan onze afspraak

Beste wethouder De Graaf,

Op 20 mei spraken we af: “De wethouder komt kijken”.

Dat zou klaar zijn op 30 juni.

Lukt dat nog?

Laat het graag weten vóór 6 december 2026.

Met vriendelijke groet,
Samira`))
  test('of a question without an answer', () => {
    expect(text('jo', { moment: as('m') })).toContain('Op 1 oktober 2025 vroeg ik je: “Kom je ook?”.')
    expect(text('jo', { moment: as('m') })).toContain('Wil je mij nog antwoord geven?')
  })
  test('of a problem that they were asked about', () =>
    expect(text('jo', { issue: bus })).toContain('Op 1 november vroeg ik je of je dit herkent: “Bus te laat”.'))
  test('of what waits for them, when nothing was chosen', () => {
    expect(text('graaf', {})).toContain('De wethouder komt kijken')
    expect(text('jo', {})).toContain('Kom je ook?')
  })
})

test('what I wrote that I ask comes first, and a signal leaves names out of it', () => {
  const map = mapWith({ actors: [someone('jo', 1, { name: 'Jolanda Vos' })] })
  const asks = (kind: LetterKind, ask: string) => draftLetter(map, { kind, to: [], ask }, '2026-10-05').asks
  expect(asks('alderman', 'Wilt u zorgen dat de bus op tijd komt?')[0]).toBe('Wilt u zorgen dat de bus op tijd komt?')
  expect(asks('alderman', 'Meer bussen')[0]).toBe('Meer bussen.')
  expect(asks('alderman', 'Meer bussen')).toHaveLength(3)
  expect(asks('national', 'Wilt u Jolanda helpen?')[0]).toBe('Hoort u dit ook uit andere gemeenten?')
  expect(asks('supporters', 'Meer bussen')).not.toContain('Meer bussen.')
})

test('a client council is asked for advice before a council of relatives', () => {
  const advice = (id: string, order: number, name: string) =>
    someone(id, order, { name, kind: 'organisation', sector: 'advice', role: 'advises' })
  const map = mapWith({
    actors: [
      someone('zorg', 0, { kind: 'organisation', sector: 'services' }),
      advice('f', 1, 'Familieraad Horizon'),
      advice('c', 2, 'Cliëntenraad Horizon'),
    ],
    links: [line('l1', 0, 'f', 'advises', 'zorg'), line('l2', 1, 'c', 'advises', 'zorg')],
  })
  expect(letterFacts(map, { kind: 'director', to: [actorId('zorg')] }, '2026-10-05').advisers[0]).toBe(
    'Cliëntenraad Horizon',
  )
})

test('the text of a mail doesn’t repeat what stands above a mail', () => {
  const map = mapWith({ actors: [someone('g', 0, { name: 'Wethouder De Graaf', sector: 'government' })] })
  const draft = draftLetter(map, { kind: 'alderman', to: [actorId('g')] }, '2026-10-05')
  const text = mailText(blocksOf('alderman', { ...draft, subject: 'De bus' }, '2026-10-05'))
  expect(text).toMatch(/^Geachte wethouder De Graaf,/u)
  expect(text).not.toMatch(/Onderwerp|5 oktober/u)
})

test('an address of who writes stands under the name', () => {
  const draft = draftLetter(mapWith({ actors: [] }), { kind: 'alderman', to: [] }, '2026-10-05')
  const signed = { ...draft, from: 'Samira', fromAddress: 'Kerkstraat 1\n06 1234' }
  expect(plainLetter(blocksOf('alderman', signed, '2026-10-05'))).toMatch(/groet,\nSamira\nKerkstraat 1\n06 1234$/u)
})

test('a message to join in counts who writes', () => {
  const map = mapWith({
    actors: [
      someone('ik', 0, { name: 'Samira', self: true }),
      someone('ria', 1, { name: 'Ria', sector: 'own' }),
      someone('groep', 2, { name: 'Oudergroep', kind: 'group' }),
    ],
    issues: [
      { id: bus, order: 0, title: 'Bus', topics: [], answers: [{ actor: actorId('groep'), answer: 'confirms' }] },
    ],
  })
  const { howMany, why } = draftLetter(map, wish('supporters', ['ria']), '2026-10-05')
  expect([why, howMany]).toEqual(['Herken jij dit? “Bus”.', 'Ik merk dit zelf. Ook 1 groep herkent dit.'])
})

const FIRST = ['Zubayra', 'Ŝĉepan', 'محمد', 'Xquinty', 'Öžgür', 'Wvjera 🌻']
const LAST = ['de Qwertz', 'Plok-Zzap', 'علي', 'O’Vrqx', 'van ’t Hoqq', 'Brqx; Jr.']
const nameGiven = fc.tuple(fc.constantFrom(...FIRST), fc.constantFrom(...LAST)).map(parts => parts.join(' '))

test('a signal has no name of anyone, whatever people write in a problem', () => {
  fc.assert(
    fc.property(nameGiven, nameGiven, fc.boolean(), fc.boolean(), (one, other, lower, isGroup) => {
      const written = lower ? one.toLowerCase() : one
      const group = `Groep ${other}`
      const issue: Issue = {
        id: bus,
        order: 0,
        title: `Bus van ${written} te laat`,
        description: `De bus komt niet.\n${one} wacht een uur! Ook ${group} weet dit, en ${one.split(' ')[0]}.`,
        topics: ['leerlingenvervoer', `de zaak ${other}`],
        answers: [
          { actor: actorId('b'), answer: 'confirms' },
          { actor: actorId('g'), answer: 'confirms' },
        ],
      }
      const map = mapWith({
        actors: [
          someone('ik', 0, { name: one, self: true }),
          someone('b', 1, { name: `Wethouder ${other}, sport` }),
          someone('g', 2, { name: group, kind: 'group', represents: [one, 'ouderen'] }),
        ],
        issues: [issue],
      })
      const to = isGroup ? [] : [actorId('b')]
      const text = textOf(map, { kind: 'national', to, issue: bus }, '2026-10-05').toLowerCase()
      const words = [one, other]
        .flatMap(name => name.toLowerCase().split(/[^\p{L}\p{M}]+/u))
        .filter(word => word.length > 3)
      for (const word of words) expect(text).not.toContain(word)
      expect(text).toContain('de bus komt niet.')
      expect(text).toContain('ouderen')
    }),
  )
})

test('advisers are those of who is written to and of where they work now, no further', () => {
  const body = (id: string, order: number) =>
    someone(id, order, { name: id, kind: 'organisation', sector: 'advice', role: 'advises' })
  const map = mapWith({
    actors: [
      ...[someone('ik', 0, { self: true }), someone('wie', 1), body('nu', 2), body('toen', 3), body('boven', 4)],
      ...[body('raad nu', 5), body('raad toen', 6), body('raad boven', 7)],
    ],
    links: [
      line('l1', 0, 'wie', 'worksFor', 'nu'),
      line('l2', 1, 'wie', 'worksFor', 'toen', { until: '2025-12-31' }),
      line('l3', 2, 'nu', 'worksFor', 'boven'),
      line('l4', 3, 'raad nu', 'advises', 'nu'),
      line('l5', 4, 'raad toen', 'advises', 'toen'),
      line('l6', 5, 'raad boven', 'advises', 'boven'),
    ],
  })
  expect(letterFacts(map, { kind: 'director', to: [actorId('wie')] }, '2026-10-05').advisers).toEqual(['raad nu'])
})

test.each([
  ['2026-03-31', 'council'],
  ['2026-04-01', 'plans'],
  ['2026-07-15', 'plans'],
  ['2026-07-16', 'council'],
  ['2026-09-01', 'budget'],
  ['2026-11-15', 'budget'],
  ['2026-11-16', 'council'],
])('what a council talks about on %s: %s', (day, agenda) =>
  expect(letterFacts(mapWith({}), { kind: 'council', to: [] }, day).agenda).toBe(agenda),
)

describe('how many people', () => {
  const issueWith = (answers: Issue['answers'], more: Partial<Issue> = {}): Issue => ({
    id: bus,
    order: 0,
    title: 'Bus te laat',
    topics: [],
    answers,
    ...more,
  })
  const people = [
    someone('ik', 0, { name: 'Samira', self: true }),
    someone('zoon', 1, { name: 'Tom' }),
    someone('jo', 2, { name: 'Jolanda' }),
    someone('groep', 3, { name: 'Oudergroep', kind: 'group', sector: 'own' }),
    someone('raad', 4, { name: 'Adviesraad', kind: 'organisation', sector: 'advice' }),
  ]
  const yes = (...ids: string[]) => ids.map(id => ({ actor: id as ActorId, answer: 'confirms' as const }))
  const howMany = (issue: Issue, to: readonly string[] = []) =>
    draftLetter(
      mapWith({ actors: people, links: [line('l', 0, 'ik', 'familyOf', 'zoon')], issues: [issue] }),
      wish('alderman', to),
      '2026-10-05',
    ).howMany

  test.each([
    ['me alone', issueWith([]), ''],
    ['family makes it no more', issueWith(yes('zoon')), ''],
    ['someone else and I', issueWith(yes('jo')), 'Wij merken dit met 2 mensen in Waterbeek.'],
    ['who told of it first', issueWith([], { reportedBy: actorId('jo') }), 'Wij merken dit met 2 mensen in Waterbeek.'],
    ['family that told of it', issueWith([], { reportedBy: actorId('zoon') }), ''],
    ['a group', issueWith(yes('groep')), 'Ik merk dit zelf. Ook 1 groep in Waterbeek herkent dit.'],
    [
      'both',
      issueWith(yes('jo', 'groep', 'raad')),
      'Wij merken dit met 2 mensen in Waterbeek. Ook 2 groepen herkennen dit.',
    ],
  ])('%s', (_what, issue, sentence) => expect(howMany(issue)).toBe(sentence))

  test('who is written to is no witness', () => {
    expect(howMany(issueWith(yes('jo', 'raad')), ['raad'])).toBe('Wij merken dit met 2 mensen in Waterbeek.')
    expect(howMany(issueWith([], { reportedBy: actorId('jo') }), ['jo'])).toBe('')
  })
})

test('an example that names someone else is left out, the rest stays', () => {
  const map = mapWith({
    actors: [someone('ik', 0, { name: 'Ik', self: true }), someone('jo', 1, { name: 'Jolanda Vos' })],
    issues: [
      {
        id: bus,
        order: 0,
        title: 'Jolanda wacht lang',
        description: 'De bus is laat. jolanda huilt. Dat kan niet.',
        topics: [],
        answers: [],
      },
    ],
  })
  const draft = draftLetter(map, wish('alderman', []), '2026-10-05')
  expect(draft.whatHappens).toBe('De bus is laat. Dat kan niet.')
  expect(draft.why).toBe('Ik schrijf u met een vraag.')
  expect(draft.from).toBe('')
})
