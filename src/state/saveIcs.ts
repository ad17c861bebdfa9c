import { calendarDays, type Dated, writeCalendar } from '#formats/calendar.ts'
import { calendarText } from '#text/calendar.ts'
import { download } from './download.ts'
import { fileNameOf } from './fileName.ts'
import { currentMap } from './mapStore.ts'
import { say } from './messages.ts'
import { namesOn } from './names.ts'
import type { ForCalendar } from './saveCalendar.ts'
import { today } from './today.ts'

/** Writes the calendar file of the open map, gives it to the browser and says what is in it. */
export function saveIcs(wanted: ForCalendar): void {
  const map = currentMap()
  if (!map) return
  const asked = (wanted.agreements ?? []).flatMap(id => map.agreements.get(id) ?? [])
  const late = wanted.onlyComing ? asked.filter(({ due }) => due !== undefined && due < today()) : []
  const dated: Dated = {
    agreements: asked.filter(agreement => !late.includes(agreement)),
    gatherings: (wanted.gatherings ?? []).flatMap(id => map.gatherings.get(id) ?? []),
  }
  const { nameOf } = namesOn(map)
  const days = calendarDays(map, dated, nameOf)
  if (days.length === 0) {
    say({ kind: 'problem', text: late.length > 0 ? calendarText.allLate : calendarText.noDates })
    return
  }
  const file = fileNameOf(calendarText.file[contentsOf(dated)](map.info.name), today(), 'ics')
  const text = writeCalendar(map, dated, new Date().toISOString(), nameOf)
  download(new Blob([text], { type: 'text/calendar;charset=utf-8' }), file)
  const all = dated.agreements.length + dated.gatherings.length
  const without = all - new Set(days.map(({ of }) => of)).size
  const left = [
    ...(late.length > 0 ? [calendarText.late(late.length)] : []),
    ...(without > 0 ? [calendarText.leftOut(without)] : []),
  ]
  say({ text: [calendarText.saved(days.length, file), ...left].join(' ') })
}

function contentsOf({ agreements, gatherings }: Dated): keyof typeof calendarText.file {
  if (gatherings.length === 0) return 'agreements'
  return agreements.length === 0 ? 'gatherings' : 'both'
}
