import { dayLabel } from './words.ts'

/** "vandaag", "morgen", "over 5 dagen", "3 dagen geleden". */
export function daysFromNow(days: number): string {
  if (days === 0) return 'vandaag'
  if (days === 1) return 'morgen'
  if (days === -1) return 'gisteren'
  return days > 0 ? `over ${days.toLocaleString('nl-NL')} dagen` : `${(-days).toLocaleString('nl-NL')} dagen geleden`
}

/** For which day an agreement is, the same on every screen; on the day itself it is still in time. */
export const dueText = {
  late: (day: string) => `Te laat: moest klaar zijn op ${dayLabel(day)}`,
  soon: (day: string, days: number) => `Moet klaar zijn op ${dayLabel(day)} (${daysFromNow(days)})`,
  by: (day: string) => `Moet klaar zijn op ${dayLabel(day)}`,
  none: 'Geen dag afgesproken',
} as const
