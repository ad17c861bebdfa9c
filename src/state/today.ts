import type { Day } from '#model/records.ts'

/** Today, by the clock of this device. */
export function today(now: Date = new Date()): Day {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
