import { expect, test } from 'vitest'
import { readNetwerkkaart } from '#formats/netwerkkaart/read.ts'
import { fileWith, person } from './reading.ts'

const NAME = 'Zoë Brönn'
const text = JSON.stringify(fileWith({ actors: [person('a', { name: NAME })] }))

const utf16 = (big: boolean, mark: boolean) =>
  new Uint8Array(
    [...`${mark ? '\uFEFF' : ''}${text}`].flatMap(letter => {
      const code = letter.charCodeAt(0)
      return big ? [code >> 8, code & 255] : [code & 255, code >> 8]
    }),
  )
const windows1252 = new Uint8Array([...text].map(letter => letter.charCodeAt(0)))
const utf8 = new TextEncoder().encode(text)

function read(bytes: Uint8Array) {
  const result = readNetwerkkaart(bytes)
  if (!result.ok) throw new Error(result.reason.code)
  return { names: [...result.map.actors.values()].map(({ name }) => name), findings: result.report.findings }
}

test.each([
  ['UTF-8', utf8],
  ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8])],
  ['UTF-16', utf16(false, true)],
  ['UTF-16, big end first', utf16(true, true)],
  ['UTF-16 without a mark', utf16(false, false)],
  ['UTF-16 without a mark, big end first', utf16(true, false)],
])('%s is read as it was meant', (_what, bytes) => {
  expect(read(bytes)).toEqual({ names: [NAME], findings: [] })
})

// Node reads Windows-1252 as Latin-1; the signs that differ (€) are tested in the browser.
test('Windows-1252 is recognised, and said', () => {
  expect(read(windows1252)).toEqual({ names: [NAME], findings: [{ where: 'file', reason: 'oldEncoding' }] })
})

test('UTF-8 with one damaged letter stays UTF-8, and it is said where', () => {
  const at = utf8.indexOf(0xc3)
  const damaged = Uint8Array.from(utf8, (byte, index) => (index === at + 1 ? 0x41 : byte))
  expect(read(damaged)).toEqual({
    names: ['Zo\uFFFDA Brönn'],
    findings: [{ where: 'actors', at: 1, name: 'Zo\uFFFDA Brönn', reason: 'damagedText' }],
  })
})

test('a letter that another program lost is never passed on unseen', () => {
  const lost = JSON.stringify(fileWith({ actors: [person('a', { note: 'Zo\uFFFD' })], map: { nieuw: '\uFFFD' } }))
  const { findings } = read(new TextEncoder().encode(lost))
  expect(findings.filter(({ reason }) => reason === 'damagedText')).toEqual([
    { where: 'file', reason: 'damagedText', count: 1 },
    { where: 'actors', at: 1, name: 'P a', reason: 'damagedText' },
  ])
  expect(read(new TextEncoder().encode(lost.replaceAll('\uFFFD', '\\ufffd'))).findings).toEqual(findings)
})
