import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentLines, escaped } from '#formats/contentLines.ts'
import { anyText, octets } from './signs.ts'

test('no line is longer than 75 octets, whatever is in it, and unfolding gives it back', () => {
  fc.assert(
    fc.property(anyText, text => {
      const line = `SUMMARY:${escaped(text)}`
      const file = contentLines([line])
      expect(file.endsWith('\r\n')).toBe(true)
      expect(file.split('\r\n').filter(part => octets(part) > 75)).toEqual([])
      expect(file.replace(/\r\n[ ]/gu, '')).toBe(`${line}\r\n`)
      expect(file.replace(/\r\n/gu, '')).not.toMatch(/[\r\n]/u)
      expect(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(file))).toBe(file)
    }),
  )
})

test('signs of the file and line ends are kept apart', () => {
  expect(escaped('a,b;c\\d\r\ne\rf\ng')).toBe('a\\,b\\;c\\\\d\\ne\\nf\\ng')
})

test('what can not stand in a file is left out', () => {
  expect(escaped('a\u0000b\u0007c\td\ud800e')).toBe('abc\tde')
})
