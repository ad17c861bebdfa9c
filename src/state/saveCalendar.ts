import type { Id } from '#model/records.ts'
import { calendarText } from '#text/calendar.ts'
import { say } from './messages.ts'

/** What goes into a calendar file: agreements by their last day, gatherings by their day. */
export interface ForCalendar {
  readonly agreements?: readonly Id<'agreements'>[]
  readonly gatherings?: readonly Id<'gatherings'>[]
  /** Only what is still to come: an agreement that is late stays out. */
  readonly onlyComing?: true
}

/** Saves these of the open map as a calendar file and says what it did; or why there is nothing to save. */
export async function saveCalendar(wanted: ForCalendar): Promise<void> {
  const saving = await import('./saveIcs.ts').catch(() => undefined)
  if (saving) saving.saveIcs(wanted)
  else say({ kind: 'problem', text: calendarText.failed })
}
