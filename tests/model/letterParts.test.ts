import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type LetterParts, partsOf, writeParts } from '#model/letterParts.ts'

const text = fc.string({ unit: 'grapheme' })
const parts: fc.Arbitrary<LetterParts> = fc
  .record({
    to: text,
    salutation: text,
    subject: text,
    why: text,
    whatHappens: text,
    howMany: text,
    asks: fc.array(text, { maxLength: 4 }),
    offer: text,
    closing: text,
    from: text,
    fromAddress: text,
    day: fc.option(fc.constantFrom('2026-12-13', '1999-01-01'), { nil: undefined }),
  })
  .map(({ day, ...rest }) => ({ ...rest, ...(day && { replyBy: day }) }))

test('what is written is read back', () => {
  fc.assert(
    fc.property(parts, some => {
      expect(partsOf({ parts: writeParts(some) })).toEqual(some)
    }),
  )
})

test('keys that this version doesn’t know stay, __proto__ too', () => {
  const earlier = '{"__proto__":{"a":1},"ps":["P.S."],"subject":"Oud","offer":"weg"}'
  const written = writeParts({ ...partsOf({ parts: earlier }), subject: 'Nieuw', offer: '' }, earlier)
  expect(JSON.parse(written)).toEqual(JSON.parse('{"__proto__":{"a":1},"ps":["P.S."],"subject":"Nieuw"}'))
  expect(written).toContain('"__proto__":{"a":1}')
})

test('what stands in a part that we know but can’t read stays, until that part is written', () => {
  const earlier = '{"subject":{"nl":"Bus"},"asks":{"1":"x"},"replyBy":"gauw","offer":"hulp"}'
  const read = partsOf({ parts: earlier })
  const written = writeParts({ ...read, offer: '' }, earlier)
  expect(JSON.parse(written)).toEqual({ subject: { nl: 'Bus' }, asks: { 1: 'x' }, replyBy: 'gauw' })
  expect(JSON.parse(writeParts({ ...read, subject: 'Bus' }, earlier))).toMatchObject({ subject: 'Bus' })
})

test.each(['', 'geen json', 'null', '[]', '7', '{"subject":5,"asks":"x","replyBy":"gauw","from":null}'])(
  'whatever stands there is a letter to write on: %s',
  json => {
    const read = partsOf({ parts: json })
    expect(read.subject).toBe('')
    expect(read.asks).toEqual([])
    expect(read).not.toHaveProperty('replyBy')
    expect(partsOf({ parts: writeParts({ ...read, subject: 'Bus' }, json) }).subject).toBe('Bus')
  },
)
