import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftLetter } from '#analysis/draftLetter.ts'
import { type LetterWish, letterFacts } from '#analysis/letterFacts.ts'
import type { Issue } from '#model/dealings.ts'
import type { ActorId, Id, NetworkMap } from '#model/records.ts'
import { LETTER_KINDS, type LetterKind } from '#model/vocabulary.ts'
import { actorId, as, line, mapWith, someone } from '#tests/model/cast.ts'
import { readAnswers, readStory, STORIES } from '#tests/support/readStory.ts'
import { blocksOf, plainLetter } from '#text/letterBlocks.ts'

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

Wij schrijven u over leerlingenvervoer. Het probleem is: “Bus te laat en rit te lang”.

Wij merken dit met 3 mensen.

De vragen aan u zijn:
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
    expect(asks[1]).toBe('Wilt u dit meenemen in uw advies over leerlingenvervoer?')
    expect(asks[2]).toContain('werkgroep')
  })

  test('a signal is counted', () => {
    const draft = draftLetter(map, wish('national', ['kansplus']), day)
    expect(draft.howMany).toBe('3 mensen merken dit zelf. Er is gevraagd aan 3 anderen: 2 herkennen dit.')
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
    expect(text).toMatch(/^Beste Jolanda en Peter,\n\nHerken jij dit\?/u)
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
    expect(draft.why).toBe('Dank je wel voor het gesprek van 10 september 2026.')
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
