import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { SECTORS } from '#model/vocabulary.ts'

const css = readFileSync('src/ui/tokens.css', 'utf8')
const [lightPart = '', darkPart = ''] = css.split('@media (prefers-color-scheme: dark)')
const valuesOf = (part: string) =>
  new Map([...part.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, k, v]) => [k ?? '', v ?? '']))
const light = valuesOf(lightPart)
const themes = { light, dark: new Map([...light, ...valuesOf(darkPart)]) }

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

describe.each(Object.entries(themes))('%s', (_name, theme) => {
  const colour = (name: string) => {
    const value = theme.get(name)
    if (!value) throw new Error(`no token ${name}`)
    return value
  }
  const words = ['ink', 'quiet', 'brand', 'way', 'good', 'problem', 'warning']
  const surfaces = ['surface', 'card', 'soft']

  test.each(words.flatMap(word => surfaces.map(surface => [word, surface])))('%s reads on %s', (word, surface) => {
    expect(contrast(colour(word), colour(surface))).toBeGreaterThanOrEqual(7)
  })
  test.each(['brand', 'way', 'good', 'problem', 'warning'])('%s reads on its own soft', word => {
    expect(contrast(colour(word), colour(`${word}-soft`))).toBeGreaterThanOrEqual(7)
  })
  test('words on the brand colour and on Ik read', () => {
    expect(contrast(colour('on-brand'), colour('brand'))).toBeGreaterThanOrEqual(7)
    expect(contrast(colour('on-self'), colour('self'))).toBeGreaterThanOrEqual(7)
  })
  test.each([...SECTORS, 'none'])('a name reads in a box of %s, and its border is seen', sector => {
    expect(contrast(colour('ink'), colour(`sector-${sector}-fill`))).toBeGreaterThanOrEqual(7)
    expect(contrast(colour(`sector-${sector}-line`), colour('surface'))).toBeGreaterThanOrEqual(3)
  })
  test('borders of controls, lines on the map and the way are seen', () => {
    for (const line of ['control', 'link-line', 'way-line'])
      for (const surface of ['surface', 'card'])
        expect(contrast(colour(line), colour(surface))).toBeGreaterThanOrEqual(3)
  })
})
