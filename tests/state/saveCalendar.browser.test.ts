import ICAL from 'ical.js'
import { afterEach, expect, test, vi } from 'vitest'
import type { Agreement, Gathering } from '#model/dealings.ts'
import { useSaid } from '#state/messages.ts'
import { saveCalendar } from '#state/saveCalendar.ts'
import { openTestMap } from '#tests/features/openTestMap.ts'
import { as, jolanda, samira, seat } from '#tests/model/cast.ts'
import { downloads } from '#tests/support/downloads.ts'
import { calendarText } from '#text/calendar.ts'

const dated: Agreement = {
  id: as('a1'),
  order: 0,
  on: '2026-11-20',
  actors: [jolanda.id],
  owner: seat.id,
  text: 'Brief; vóór de begroting, 🎉',
  due: '2026-12-01',
  state: 'open',
}
const { due: _, ...undated } = { ...dated, id: as<Agreement['id']>('a2') }
const evening: Gathering = { id: as('b1'), order: 0, title: 'Inspraakavond', on: '2026-12-10', actors: [] }

const told = () => useSaid.getState().messages.map(({ kind, text }) => ({ kind, text }))
const ready = () =>
  openTestMap({ actors: [samira, jolanda, seat], agreements: [dated, undated], gatherings: [evening] })

afterEach(() => {
  vi.restoreAllMocks()
  useSaid.setState({ messages: [] })
})

test('gives a file that a calendar reads, and says how many days and what stays behind', async () => {
  await ready()
  const given = downloads()
  await saveCalendar({ agreements: [dated.id, undated.id] })
  expect(given.map(({ name }) => name)).toEqual([expect.stringMatching(/^Afspraken Waterbeek [\d-]{10}\.ics$/u)])
  const calendar = new ICAL.Component(ICAL.parse((await given[0]?.blob.text()) ?? ''))
  const entries = calendar.getAllSubcomponents('vevent').map(event => new ICAL.Event(event))
  expect(entries.map(({ summary, startDate }) => [summary, startDate.toString()])).toEqual([
    ['Brief; vóór de begroting, 🎉', '2026-12-01'],
  ])
  expect(entries[0]?.description).toContain('Wie doet het: de wethouder zorg en welzijn.')
  expect(told()[0]?.text).toMatch(/^1 dag staat in het bestand ‘Afspraken .*\. 1 heeft geen dag en gaat niet mee\.$/u)
})

test('a gathering goes under its own name, and both together as one file', async () => {
  await ready()
  const given = downloads()
  await saveCalendar({ gatherings: [evening.id] })
  await saveCalendar({ gatherings: [evening.id], agreements: [dated.id] })
  expect(given.map(({ name }) => name.split(' ')[0])).toEqual(['Bijeenkomsten', 'Agenda'])
})

test('without any date there is no file, and it says why', async () => {
  await ready()
  const given = downloads()
  await saveCalendar({ agreements: [undated.id, as('gone')] })
  expect(given).toEqual([])
  expect(told()).toEqual([{ kind: 'problem', text: calendarText.noDates }])
})
