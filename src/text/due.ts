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
  late: (day: string) => `Te laat: uiterlijk ${dayLabel(day)}`,
  soon: (day: string, days: number) => `Uiterlijk ${dayLabel(day)} (${daysFromNow(days)})`,
  by: (day: string) => `Uiterlijk ${dayLabel(day)}`,
  none: 'Geen dag afgesproken',
} as const
