import type { Day } from '#model/records.ts'

/** Whether an actor or link counts on a day: its first and its last day count too. */
export const holdsOn = (record: { readonly from?: Day; readonly until?: Day }, today: Day): boolean =>
  (record.from === undefined || record.from <= today) && (record.until === undefined || today <= record.until)
