import fc from 'fast-check'
import ICAL from 'ical.js'
import { parseVCards } from 'vcard4-ts'
import { describe, expect, test } from 'vitest'
import { type CardVersion, writeCards } from '#formats/cards.ts'
import type { Actor } from '#model/records.ts'
import { council, jolanda, mulder, seat, someone } from '#tests/model/cast.ts'
import { HARD_NAME, octets, typedText } from './signs.ts'

const nowhere = () => undefined
const VERSIONS: readonly CardVersion[] = ['4.0', '3.0']

/** What ical.js reads: a property of each card. */
function read(file: string, property: string): unknown[] {
  const parsed = ICAL.parse(file) as unknown[]
  const cards = Array.isArray(parsed[0]) ? parsed : [parsed]
  return cards.map(card => new ICAL.Component(card as never).getFirstPropertyValue(property))
}

/** What vcard4-ts, another reader, makes of a single card, and what it finds wrong with it. */
function readApart(file: string) {
  const [card] = parseVCards(file, false).vCards ?? []
  const wrong = (card?.nags ?? []).filter(({ isError, attributes }) => isError && attributes?.property !== 'VERSION')
  return {
    name: card?.FN?.[0]?.value,
    parts: card?.N?.value,
    organisation: card?.ORG?.[0]?.value,
    jobTitle: card?.TITLE?.[0]?.value,
    phone: card?.TEL?.[0]?.value,
    note: card?.NOTE?.[0]?.value,
    wrong,
  }
}

const full: Actor = {
  ...jolanda,
  jobTitle: 'voorzitter; ouder',
  note: 'gaat niet mee',
  privateNote: 'geheim',
  stance: 'against',
  contact: {
    phone: '06 12345678',
    email: 'jolanda@voorbeeld.nl',
    website: 'www.voorbeeld.nl/ouders',
    address: 'Dorpsstraat 1, bis\n1234 ab Waterbeek',
    hours: 'ma, di',
    how: 'Bel liever; na 9 uur',
  },
}

describe.each(VERSIONS)('vCard %s', version => {
  test('has who it is and how to reach them, and no note or opinion', () => {
    const file = writeCards([full], () => 'Oudergroep, Waterbeek; noord', version)
    const one = (property: string) => read(file, property)[0]
    expect(one('version')).toBe(version)
    expect(one('fn')).toBe('Jolanda Vos')
    expect(one('n')).toEqual(['Vos', 'Jolanda', '', '', ''])
    expect(one('org')).toBe('Oudergroep, Waterbeek; noord')
    expect(one('title')).toBe('voorzitter; ouder')
    expect(one('tel')).toBe('06 12345678')
    expect(one('email')).toBe('jolanda@voorbeeld.nl')
    expect(one('url')).toBe('https://www.voorbeeld.nl/ouders')
    expect(one('adr')).toEqual(['', '', 'Dorpsstraat 1, bis', 'Waterbeek', '', '1234 AB', ''])
    expect(one('note')).toBe('Bel liever; na 9 uur\nTijden: ma, di')
    expect(file).not.toMatch(/geheim|gaat niet mee|tegen/u)
  })

  test('leaves out who has no name yet, and has the others one after the other', () => {
    const file = writeCards([jolanda, seat, council, mulder], nowhere, version)
    expect(read(file, 'fn')).toEqual(['Jolanda Vos', 'Gemeenteraad Waterbeek', 'Mulder'])
    expect(read(file, 'org')).toEqual([null, 'Gemeenteraad Waterbeek', null])
    expect(file.match(/^BEGIN:VCARD\r$/gmu)).toHaveLength(3)
    expect(writeCards([seat], nowhere, version)).toBe('')
  })

  test('leaves out what is private when asked to', () => {
    const hidden: Actor = { ...full, contactPrivate: true }
    expect(read(writeCards([hidden], nowhere, version, true), 'tel')).toEqual(['06 12345678'])
    const file = writeCards([hidden], nowhere, version, false)
    for (const property of ['tel', 'email', 'url', 'adr', 'note']) expect(read(file, property)).toEqual([null])
    expect(read(file, 'fn')).toEqual(['Jolanda Vos'])
  })

  test('a website or a mail address that is none does not become one', () => {
    const bad: Actor = { ...jolanda, contact: { website: 'javascript:alert(1)', email: 'geen mail' } }
    const file = writeCards([bad], nowhere, version)
    expect([read(file, 'url'), read(file, 'email')]).toEqual([[null], [null]])
  })

  test('any name comes back as it was', () => {
    const same = (text: string) => {
      const actor = someone('x', 0, {
        name: text,
        jobTitle: text,
        contact: { how: text, address: `${text}, 1234 AB X` },
      })
      const file = writeCards([actor], () => text, version)
      for (const property of ['fn', 'title', 'note', 'org']) expect(read(file, property)).toEqual([text])
      expect(file.split('\r\n').filter(line => octets(line) > 75 || /[\r\n]/u.test(line))).toEqual([])
      // ical.js takes the `;` after a name that ends in `\\` for part of it, so the parts of the name are read by the other.
      const { honorificPrefixes, givenNames, familyNames } = readApart(file).parts ?? {}
      const together = [honorificPrefixes, givenNames, familyNames].flat().join('')
      expect(together.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
    }
    same(HARD_NAME)
    fc.assert(fc.property(typedText, same))
  })
})

test.each(VERSIONS)('another reader reads vCard %s the same', version => {
  fc.assert(
    fc.property(fc.oneof(fc.constant(HARD_NAME), typedText), text => {
      const actor = someone('x', 0, { name: text, jobTitle: text, contact: { how: text, phone: '010-123' } })
      expect(readApart(writeCards([actor], () => text, version))).toMatchObject({
        name: text,
        organisation: [text],
        jobTitle: text,
        phone: '010-123',
        note: text,
        wrong: [],
      })
    }),
  )
})

test('an old phone gets a name to sort an organisation by', () => {
  expect(read(writeCards([council], nowhere, '3.0'), 'n')).toEqual([['Gemeenteraad Waterbeek', '', '', '', '']])
  expect(read(writeCards([council], nowhere, '4.0'), 'kind')).toEqual(['org'])
})
