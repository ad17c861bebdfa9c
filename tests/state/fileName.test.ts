import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileNameOf } from '#state/fileName.ts'

test.each([
  ['Vervoer Waterbeek', 'Vervoer Waterbeek'],
  ['  Zoë & co.  ', 'Zoë & co'],
  ['../../etc/passwd', 'etc passwd'],
  ['C:\\map|"naam"?*', 'C map naam'],
  ['...', 'kaart'],
  ['', 'kaart'],
  ['CON', 'kaart CON'],
  ['factuur\u202Enosj.exe', 'factuur nosj.exe'],
  ['a\u200Bb\tc\nd', 'a b c d'],
  ['x'.repeat(300), 'x'.repeat(80)],
])('%j becomes a safe file name', (name, safe) => {
  expect(fileNameOf(name, '2026-11-21')).toBe(`${safe} 2026-11-21.netwerkkaart.json`)
})

test('no name whatever makes a folder, a hidden file, or a name that is too long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), name => {
      const file = fileNameOf(name, '2026-11-21')
      expect(file).toMatch(
        /^[^.\s\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}][^\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]* 2026-11-21\.netwerkkaart\.json$/u,
      )
      expect([...file].length).toBeLessThanOrEqual(80 + 6 + 11 + 18)
    }),
    { seed: 20261121 },
  )
})
