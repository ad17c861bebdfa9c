import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { writeCalendar } from '#formats/calendar.ts'
import type { Agreement, ContactMoment, Gathering } from '#model/dealings.ts'
import { as, jolanda, mapWith, mulder, samira } from '#tests/model/cast.ts'
import { HARD_NAME, octets, typedText } from './signs.ts'

const NOW = '2026-11-22T10:20:30.123Z'
const map = mapWith({ actors: [samira, jolanda, mulder], info: { id: as('kaart-1') } })

const agreed = (fields: Partial<Agreement> = {}): Agreement => ({
  id: as('a1'),
  order: 0,
  on: '2026-11-20',
  actors: [jolanda.id, mulder.id],
  owner: mulder.id,
  text: 'Mulder vraagt het aan de wethouder',
  due: '2026-12-31',
  state: 'open',
  ...fields,
})
const evening = (fields: Partial<Gathering> = {}): Gathering => ({
  id: as('b1'),
  order: 0,
  title: 'Inspraakavond',
  on: '2026-12-10',
  place: 'Raadzaal, Dorpsplein 1; eerste verdieping',
  actors: [],
  goal: 'Ons punt in de notulen',
  ...fields,
})

const read = (file: string) => new ICAL.Component(ICAL.parse(file))
const events = (file: string) => read(file).getAllSubcomponents('vevent')
const write = (agreements: Agreement[], gatherings: Gathering[] = []) =>
  writeCalendar(map, { agreements, gatherings }, NOW)

describe('an agreement in a calendar', () => {
  test('is a whole day on the day it is due, with who does it and with whom', () => {
    const [event] = events(write([agreed()]))
    const entry = new ICAL.Event(event)
    expect(entry.summary).toBe('Mulder vraagt het aan de wethouder')
    expect([entry.startDate.isDate, entry.startDate.toString(), entry.endDate.toString()]).toEqual([
      true,
      '2026-12-31',
      '2027-01-01',
    ])
    expect(entry.description).toBe(
      'Met: Jolanda Vos en Mulder.\nWie doet het: Mulder.\nAfgesproken op 20 november 2026.\nVan je kaart “Waterbeek” in Netwerkkaart.',
    )
    expect(event?.getFirstPropertyValue('transp')).toBe('TRANSPARENT')
  })

  test('reminds on the morning of the day before while it is open, and not once it is done', () => {
    const [event] = events(write([agreed()]))
    const alarm = event?.getFirstSubcomponent('valarm')
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY')
    const at = new ICAL.Event(event).startDate.clone()
    at.isDate = false
    at.addDuration(alarm?.getFirstPropertyValue('trigger') as InstanceType<typeof ICAL.Duration>)
    expect(at.toString()).toBe('2026-12-30T09:00:00')
    expect(events(write([agreed({ state: 'done' })]))[0]?.getFirstSubcomponent('valarm')).toBeNull()
  })

  test('that has been reminds no more', () => {
    const alarms = (due: string) => events(write([agreed({ due })]))[0]?.getAllSubcomponents('valarm').length
    expect(['2026-11-21', '2026-11-22', '2026-11-23'].map(alarms)).toEqual([0, 0, 1])
  })

  test('is left out without a day, or with one that does not exist', () => {
    const { due: _, ...open } = agreed()
    expect(events(write([open, agreed({ due: '2026-02-30' }), agreed({ due: 'ooit' })]))).toEqual([])
  })

  test('keeps its own entry, rises when the map changes, and differs from the same id on another map', () => {
    const uid = (whole: typeof map) => events(writeCalendar(whole, { agreements: [agreed()], gatherings: [] }, NOW))[0]
    const later = { ...map, info: { ...map.info, updatedAt: '2026-11-22T09:00:00Z' } }
    const other = { ...map, info: { ...map.info, id: as<typeof map.info.id>('kaart-2') } }
    expect(uid(later)?.getFirstPropertyValue('uid')).toBe(uid(map)?.getFirstPropertyValue('uid'))
    expect(uid(other)?.getFirstPropertyValue('uid')).not.toBe(uid(map)?.getFirstPropertyValue('uid'))
    expect(Number(uid(later)?.getFirstPropertyValue('sequence'))).toBeGreaterThan(
      Number(uid(map)?.getFirstPropertyValue('sequence')),
    )
  })

  test('an id with strange signs stays one entry of safe signs, apart from every other', () => {
    const ids = ['a-b', 'a_b', 'a--b', 'a b', '\r\nEND:VCALENDAR', '🎉', '__proto__']
    const uids = events(write(ids.map(id => agreed({ id: as(id) })))).map(event => event.getFirstPropertyValue('uid'))
    expect(new Set(uids).size).toBe(ids.length)
    expect(uids.join('')).toMatch(/^[\w.-]+$/u)
  })
})

describe('a gathering in a calendar', () => {
  test('is on its day at its place', () => {
    const [event] = events(write([], [evening()]))
    const entry = new ICAL.Event(event)
    expect([entry.summary, entry.startDate.toString(), entry.location]).toEqual([
      'Inspraakavond',
      '2026-12-10',
      'Raadzaal, Dorpsplein 1; eerste verdieping',
    ])
    expect(entry.description).toContain('Ons punt in de notulen')
  })

  test('has a day of its own to register before, also when its own day is not known', () => {
    const { on: _, ...undated } = evening({ registerBefore: '2026-12-08' })
    const summaries = (gathering: Gathering) =>
      events(write([], [gathering])).map(event => [
        new ICAL.Event(event).summary,
        new ICAL.Event(event).startDate.toString(),
      ])
    expect(summaries(undated)).toEqual([['Aanmelden voor: Inspraakavond', '2026-12-08']])
    expect(summaries({ ...undated, on: '2026-12-10' })).toHaveLength(2)
  })
})

test('a private note never goes along', () => {
  const talk: ContactMoment = { ...agreed(), id: as('m1'), channel: 'talk', privateNote: 'geheim' }
  const told = mapWith({ actors: [{ ...jolanda, privateNote: 'geheim' }, mulder], contactMoments: [talk] })
  const dated = { agreements: [agreed({ contactMoment: talk.id })], gatherings: [evening()] }
  expect(writeCalendar(told, dated, NOW)).not.toContain('geheim')
})

test('any text comes back as it was', () => {
  const same = (text: string) => {
    const file = write([agreed({ text })], [evening({ title: text, place: text, goal: text })])
    const [first, second] = events(file)
    expect(new ICAL.Event(first).summary).toBe(text)
    expect(new ICAL.Event(second).summary).toBe(text)
    expect(new ICAL.Event(second).location).toBe(text)
    expect(new ICAL.Event(second).description).toContain(text)
  }
  same(HARD_NAME)
  fc.assert(fc.property(typedText, same))
})

test('the file has all that the standard asks for, on lines of at most 75 octets', () => {
  const file = write([agreed({ text: HARD_NAME })], [evening({ title: HARD_NAME, registerBefore: '2026-12-01' })])
  const lines = file.split('\r\n')
  expect(lines.at(-1)).toBe('')
  expect(lines.filter(line => octets(line) > 75 || /[\r\n]/u.test(line))).toEqual([])
  expect(lines.slice(0, -1).filter(line => !/^( |[A-Z-]+(;[A-Z]+=[A-Z]+)*:)/u.test(line))).toEqual([])
  const calendar = read(file)
  expect([calendar.getFirstPropertyValue('version'), calendar.getFirstPropertyValue('prodid')]).toEqual([
    '2.0',
    '-//Netwerkkaart//Netwerkkaart//NL',
  ])
  for (const event of events(file)) {
    for (const required of ['uid', 'dtstamp', 'dtstart', 'summary'])
      expect(event.getAllProperties(required)).toHaveLength(1)
    expect(event.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-22T10:20:30Z')
    const alarm = event.getFirstSubcomponent('valarm')
    for (const required of ['action', 'trigger', 'description'])
      expect(alarm?.getAllProperties(required)).toHaveLength(1)
  }
})
