import { describe, expect, test } from 'vitest'
import { boxOf } from '#layout/boxes.ts'
import { boxTexts, plainBoxText } from '#layout/boxText.ts'
import { textWidth } from '#layout/textWidth.ts'
import { mapOf, someone } from './cast.ts'

const box = (name: string, kind: 'person' | 'organisation' | 'group' = 'organisation') => boxOf({ kind }, name)

describe('the box of an actor', () => {
  test('is as wide as the drawing font makes the name, on every machine', () => {
    // Measured in Chromium with canvas.measureText, weight 500: 218.8 px.
    expect(textWidth('Cliëntenvertrouwenspersoon')).toBe(220)
    expect(box('Gemeente')).toEqual({
      width: 100,
      height: 32,
      shape: 'rectangle',
      slant: 0,
      lines: ['Gemeente'],
      icon: expect.anything(),
    })
  })

  test('breaks a name where that makes the smallest calm box, and never the longest word of our players', () => {
    expect(box('Wethouder openbare ruimte, verkeer en wonen').lines).toEqual([
      'Wethouder',
      'openbare ruimte,',
      'verkeer en wonen',
    ])
    expect(box('Cliëntenvertrouwenspersoon', 'person').lines).toEqual(['Cliëntenvertrouwenspersoon'])
  })

  test('holds a name of 200 characters: three lines, then …', () => {
    const { lines, width, height } = box('Vereniging van ouders en verwanten van mensen met een beperking '.repeat(4))
    expect(lines).toHaveLength(3)
    expect(lines[2]).toMatch(/…$/)
    expect(width).toBeLessThanOrEqual(262)
    expect(height).toBe(72)
  })

  test('cuts a word that is wider than a line, and keeps all of it', () => {
    const word = 'arbeidsongeschiktheidsverzekeringsmaatschappijvertegenwoordiger'
    const { lines, width } = box(word)
    expect(lines.map(line => line.replace(/-$/, '')).join('')).toBe(word)
    expect(width).toBeLessThanOrEqual(262)
  })

  test('keeps room for scripts that the font lacks, and none for signs without width', () => {
    expect(textWidth('北京')).toBe(36)
    expect(textWidth('e\u0301\u200b\u202e')).toBe(textWidth('e'))
  })

  test('has whole, even sizes, and room for its outline', () => {
    for (const kind of ['person', 'organisation', 'group'] as const) {
      for (const name of ['', 'Ik', 'Fractie', 'Werkgroep van de gemeente', 'College van burgemeester en wethouders']) {
        const { width, height, slant, lines } = box(name, kind)
        expect([width % 2, height % 2, slant % 2], `${kind} ${name}`).toEqual([0, 0, 0])
        expect(width).toBeGreaterThan(Math.max(0, ...lines.map(textWidth)) + 12)
      }
    }
  })
})

describe('the text in a box', () => {
  test('is the name of a player without the place that was added', () => {
    const council = someone('Gemeenteraad Medemblik', { player: 'gemeenteraad' })
    expect(plainBoxText(council, { place: 'Medemblik' })).toBe('Gemeenteraad')
    expect(plainBoxText(council, {})).toBe('Gemeenteraad Medemblik')
    expect(plainBoxText(someone('Fanclub Medemblik'), { place: 'Medemblik' })).toBe('Fanclub Medemblik')
    expect(plainBoxText(someone('Medemblik', { player: 'gemeente' }), { place: 'Medemblik' })).toBe('Medemblik')
    const party = someone('Democraten Medemblik', { player: 'fractie' })
    expect(plainBoxText(party, { place: 'Medemblik' })).toBe('Democraten Medemblik')
  })

  test('tells two with one name apart by function, else by organisation', () => {
    const jan = someone('Jan Smit', { id: 'jan' as never, jobTitle: 'raadslid' })
    const other = someone('Jan Smit', { id: 'other' as never, jobTitle: 'griffier' })
    const third = someone('jan smit', { id: 'third' as never })
    const home = someone('Zorghuis', { kind: 'organisation' })
    expect([...boxTexts(mapOf([jan, other])).values()]).toEqual(['Jan Smit (raadslid)', 'Jan Smit (griffier)'])
    const map = mapOf([jan, third, home], ['third>zorghuis'])
    const link = map.links.get('third>zorghuis' as never)
    const working = { ...map, links: new Map([[link?.id, { ...link, type: 'worksFor' }]]) } as typeof map
    expect([...boxTexts(working).values()]).toEqual(['Jan Smit (raadslid)', 'jan smit (Zorghuis)', 'Zorghuis'])
  })

  test('with the same function too, shows the organisation beside it', () => {
    const twins = ['a', 'b'].map(id => someone('Jan', { id: id as never, jobTitle: 'begeleider' }))
    const map = mapOf([...twins, someone('Zorghuis', { kind: 'organisation' })], ['a>zorghuis'])
    const links = new Map([...map.links].map(([id, link]) => [id, { ...link, type: 'memberOf' as const }]))
    expect([...boxTexts({ ...map, links }).values()]).toEqual([
      'Jan (begeleider, Zorghuis)',
      'Jan (begeleider)',
      'Zorghuis',
    ])
  })
})
