import { expect, test } from 'vitest'
import { loadCouncil, loadMunicipalities } from '#formats/catalogue.ts'

const REGISTER = { name: 'Register van Overheidsorganisaties', date: '2026-05-16' }
const { source, municipalities } = await loadMunicipalities()

test('all 342 municipalities are there, with where and when that is known from', () => {
  expect(source).toEqual(REGISTER)
  expect(new Set(municipalities.map(({ code }) => code)).size).toBe(342)
  for (const { code, name, province, inhabitants, seats, website } of municipalities) {
    expect(code).toMatch(/^GM\d{4}$/)
    for (const text of [name, province]) expect(text.trim()).not.toBe('')
    expect(website).toMatch(/^https?:\/\//)
    expect(inhabitants).toBeGreaterThan(0)
    expect(seats).toBeGreaterThanOrEqual(9)
  }
})

test('the size of a municipality is what its inhabitants make it', () => {
  const sizeOf = (inhabitants: number) => (inhabitants < 25_000 ? 'small' : inhabitants < 100_000 ? 'middle' : 'large')
  for (const { sizeClass, inhabitants } of municipalities) expect(sizeClass).toBe(sizeOf(inhabitants))
  const count = (size: string) => municipalities.filter(({ sizeClass }) => sizeClass === size).length
  expect(['small', 'middle', 'large'].map(count)).toEqual([110, 200, 32])
})

test('a municipality is known by its other names too', () => {
  const named = (name: string) => municipalities.find(one => one.otherNames.includes(name))?.name
  expect(named("'s-Gravenhage")).toBe('Den Haag')
  expect(named("'s-Hertogenbosch")).toBe('Den Bosch')
  expect(named('Bergen Noord-Holland')).toBe('Bergen NH')
})

test('every council has its parties; in fourteen the register lacks seats, nowhere it has too many', async () => {
  const lacking: string[] = []
  for (const { code, name, seats } of municipalities) {
    const council = await loadCouncil(code)
    expect(council?.source).toEqual(REGISTER)
    expect(council?.parties.length).toBeGreaterThan(0)
    const known = (council?.parties ?? []).reduce((sum, party) => sum + party.seats, 0)
    expect(known).toBeLessThanOrEqual(seats)
    if (known < seats) lacking.push(name)
  }
  expect(lacking).toHaveLength(14)
  expect(lacking).toContain('Hoorn')
})

test('a council that nobody knows has no parties', async () => {
  expect(await loadCouncil('GM9999')).toBeUndefined()
  expect(await loadCouncil('__proto__')).toBeUndefined()
  expect(await loadCouncil('constructor')).toBeUndefined()
})
