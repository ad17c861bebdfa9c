const DAYS_IN_BIN = 30
const DAY = 86_400_000

/** For how many more days a map stays in the bin; 0 on its last day. */
export function daysLeft(removedAt: string | undefined, now: Date): number {
  const since = now.getTime() - new Date(removedAt ?? now).getTime()
  return Math.max(0, DAYS_IN_BIN - Math.max(0, Math.floor(since / DAY)))
}
