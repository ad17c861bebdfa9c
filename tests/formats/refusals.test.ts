import { expect, test } from 'vitest'
import { LIMITS } from '#formats/netwerkkaart/limits.ts'
import { refusedText } from '#text/refused.ts'
import { fileWith, person, refusal } from './reading.ts'

const text = (file: unknown) => JSON.stringify(file)
const whole = text(fileWith({ actors: [person('a', { note: 'een tekst met } en ] en "' })] }))

test.each([
  ['nothing at all', '', { code: 'empty' }],
  ['white space and a mark', '\uFEFF \n', { code: 'empty' }],
  ['a letter', 'Beste Jolanda,', { code: 'notJson' }],
  ['half a word', '{"format": "netwerkkaart", versie}', { code: 'notJson' }],
  ['a picture', '\u0089PNG\r\n\u001a\n', { code: 'notJson' }],
  ['NaN, which is no JSON', '{"format":"netwerkkaart","version":1,"x":NaN}', { code: 'notJson' }],
  ['a list', '[]', { code: 'otherFormat' }],
  ['null', 'null', { code: 'otherFormat' }],
  ['another program', text({ format: 'easynwk', version: 1 }), { code: 'otherFormat' }],
  ['no format', text({ version: 1 }), { code: 'otherFormat' }],
  ['a format that every object has', '{"__proto__":{"format":"netwerkkaart","version":1}}', { code: 'otherFormat' }],
  ['no version', text({ format: 'netwerkkaart' }), { code: 'noVersion' }],
  ['a version in words', text({ format: 'netwerkkaart', version: '1' }), { code: 'noVersion' }],
  ['a newer version', text({ format: 'netwerkkaart', version: 2 }), { code: 'newer', found: 2, most: 1 }],
])('%s is refused', (_what, input, reason) => {
  expect(refusal(input)).toEqual(reason)
  expect(refusal(new TextEncoder().encode(input))).toEqual(reason)
})

test('a file that stops halfway is refused as cut short, wherever it stops', () => {
  for (let end = 1; end < whole.length; end++)
    expect([end, refusal(whole.slice(0, end))]).toEqual([end, { code: 'cutShort' }])
})

test('what is over a limit is refused with the number; what is at the limit opens', () => {
  const actors = (n: number) => Array.from({ length: n }, (_, index) => person(`a${index}`))
  const links = (n: number) =>
    Array.from({ length: n }, (_, i) => ({ id: `l${i}`, source: 'a', target: 'b', type: 'knows' }))
  const two = [person('a'), person('b')]
  const deep = (n: number) => `${'['.repeat(n)}${']'.repeat(n)}`
  const withDeep = (n: number) => text(fileWith({})).replace('"actors"', `"new":${deep(n - 1)},"actors"`)
  const note = (n: number) => text(fileWith({ actors: [person('a', { note: 'é'.repeat(n / 2) })] }))
  expect(refusal(text(fileWith({ actors: actors(20_000) })))).toBe('opened')
  expect(refusal(text(fileWith({ actors: actors(20_001) })))).toEqual({
    code: 'tooManyActors',
    found: 20_001,
    most: 20_000,
    where: 'actors',
  })
  expect(refusal(text(fileWith({ actors: two, links: links(60_000) })))).toBe('opened')
  expect(refusal(text(fileWith({ actors: two, links: links(60_001) })))).toMatchObject({
    code: 'tooManyLinks',
    found: 60_001,
  })
  expect(refusal(text(fileWith({ issues: links(60_001) })))).toMatchObject({ code: 'tooManyRecords', where: 'issues' })
  expect(refusal(withDeep(LIMITS.depth))).toBe('opened')
  expect(refusal(withDeep(LIMITS.depth + 1))).toEqual({ code: 'tooDeep', found: 65, most: 64 })
  expect(refusal(note(LIMITS.textBytes))).toBe('opened')
  expect(refusal(note(LIMITS.textBytes + 2))).toEqual({ code: 'textTooLong', most: 100_000, where: 'P a' })
}, 60_000)

test('a million brackets are refused before they are read', () => {
  expect(refusal(`{"format":${'['.repeat(1_000_000)}`)).toMatchObject({ code: 'tooDeep' })
  expect(refusal('['.repeat(1_000_000))).toMatchObject({ code: 'tooDeep' })
})

test('a file over 50 MB is refused unread', () => {
  expect(refusal(new Uint8Array(LIMITS.fileBytes + 1))).toEqual({ code: 'tooBig', found: 50_000_001, most: 50_000_000 })
})

test('there are words for every refusal, with what to do now, and with the number', () => {
  for (const words of Object.values(refusedText)) {
    const said = words({ found: 123_456_789, most: 987_000, where: 'Jolanda', list: 'problemen' })
    expect(said).toMatch(/Er is niets veranderd\.$/)
    for (const sentence of said.split(/(?<=[.?!]) /))
      expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(15)
  }
  expect(refusedText.tooBig({ found: 50_000_001, most: 50_000_000, where: '', list: '' })).toContain('50,1 MB')
  expect(refusedText.tooManyActors({ found: 20_001, most: 20_000, where: '', list: '' })).toContain('20.001')
})
