import { daysAfter } from '#model/days.ts'
import type { Agreement, Gathering } from '#model/dealings.ts'
import type { ActorId, Day, Moment, NetworkMap } from '#model/records.ts'
import { calendarText } from '#text/calendar.ts'
import { nameList } from '#text/shownName.ts'
import { dayLabel } from '#text/words.ts'
import { contentLines, escaped } from './contentLines.ts'

/** What a calendar file is made of. */
export interface Dated {
  readonly agreements: readonly Agreement[]
  readonly gatherings: readonly Gathering[]
}

/** One whole day in a calendar. */
export interface CalendarDay {
  /** The agreement or gathering that it is of. */
  readonly of: Agreement | Gathering
  readonly uid: string
  readonly on: Day
  readonly summary: string
  readonly description: string
  readonly location?: string
  /** Reminds a day before, in the morning. */
  readonly reminds: boolean
}

/** From midnight of the day itself back to nine in the morning of the day before. */
const REMIND = '-PT15H'

/** The days of a calendar file: the last day of an agreement, a gathering, and the last day to register for one. */
export function calendarDays(
  map: NetworkMap,
  { agreements, gatherings }: Dated,
  nameOf = plainName(map),
): CalendarDay[] {
  return [
    ...agreements.flatMap(agreement => agreementDay(map, agreement, nameOf)),
    ...gatherings.flatMap(gathering => gatheringDays(map, gathering)),
  ]
}

/** A calendar file (iCalendar, RFC 5545) with these agreements and gatherings. Nothing private goes along. */
export function writeCalendar(map: NetworkMap, dated: Dated, now: Moment, nameOf = plainName(map)): string {
  const stamp = new Date(now).toISOString().replace(/[-:]|\.\d+/gu, '')
  const sequence = sequenceOf(map.info.updatedAt)
  const day = now.slice(0, 10)
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Netwerkkaart//Netwerkkaart//NL',
    'CALSCALE:GREGORIAN',
    ...calendarDays(map, dated, nameOf).flatMap(one => eventLines(one, stamp, sequence, one.reminds && one.on > day)),
    'END:VCALENDAR',
  ])
}

const plainName = (map: NetworkMap) => (id: ActorId) => map.actors.get(id)?.name ?? ''

function agreementDay(map: NetworkMap, agreement: Agreement, nameOf: (id: ActorId) => string): CalendarDay[] {
  const { id, text, due, owner, actors, on, state } = agreement
  if (!isDay(due)) return []
  const names = actors.filter(actor => map.actors.has(actor)).map(nameOf)
  const description = [
    ...(names.length > 0 ? [calendarText.with(nameList(names))] : []),
    ...(owner && map.actors.has(owner) ? [calendarText.owner(nameOf(owner))] : []),
    ...(isDay(on) ? [calendarText.agreedOn(dayLabel(on))] : []),
    calendarText.from(map.info.name),
  ]
  const reminds = state === 'open' || state === 'unknown'
  const uid = uidOf(map, 'afspraak', id)
  return [{ of: agreement, uid, on: due, summary: text, description: description.join('\n'), reminds }]
}

function gatheringDays(map: NetworkMap, gathering: Gathering): CalendarDay[] {
  const { id, title, on, place, goal, registerBefore } = gathering
  const from = calendarText.from(map.info.name)
  const meeting = isDay(on) && {
    of: gathering,
    uid: uidOf(map, 'bijeenkomst', id),
    on,
    summary: title,
    description: [...(goal ? [calendarText.goal(goal)] : []), from].join('\n'),
    ...(place && { location: place }),
    reminds: true,
  }
  const register = isDay(registerBefore) && {
    of: gathering,
    uid: uidOf(map, 'aanmelden', id),
    on: registerBefore,
    summary: calendarText.register(title),
    description: [calendarText.registerWhy(title), from].join('\n'),
    reminds: true,
  }
  return [...(meeting ? [meeting] : []), ...(register ? [register] : [])]
}

/** Of what has been a calendar reminds no more. */
function eventLines(day: CalendarDay, stamp: string, sequence: number, reminds: boolean): string[] {
  const summary = `SUMMARY:${escaped(day.summary)}`
  return [
    'BEGIN:VEVENT',
    `UID:${day.uid}`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${basic(day.on)}`,
    `DTEND;VALUE=DATE:${basic(daysAfter(day.on, 1))}`,
    summary,
    `DESCRIPTION:${escaped(day.description)}`,
    ...(day.location ? [`LOCATION:${escaped(day.location)}`] : []),
    'TRANSP:TRANSPARENT',
    ...(reminds
      ? ['BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER:${REMIND}`, `DESCRIPTION:${escaped(day.summary)}`, 'END:VALARM']
      : []),
    'END:VEVENT',
  ]
}

const basic = (day: Day): string => day.replace(/-/gu, '')

function isDay(day: Day | undefined): day is Day {
  if (!day || !/^\d{4}-\d{2}-\d{2}$/u.test(day)) return false
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

/** The same record of the same map is always the same entry of a calendar, whatever signs its id has. */
function uidOf(map: NetworkMap, what: string, id: string): string {
  return ['netwerkkaart', map.info.id, what, id].map(safe).join('-')
}

const safe = (id: string): string =>
  id.replace(/[^A-Za-z0-9.]/gu, sign => (sign === '-' ? '--' : `_${sign.codePointAt(0)?.toString(16)}_`))

const FIRST = Date.UTC(2020, 0, 1)

/** Rises with every change of the map, so that a calendar takes the newer one. */
function sequenceOf(updatedAt: Moment): number {
  const seconds = Math.floor((new Date(updatedAt).getTime() - FIRST) / 1000)
  return seconds > 0 ? Math.min(seconds, 2 ** 31 - 1) : 0
}
