/** Words about being careful with people: everything about someone, erasing for good, and whether it is still true. */
export const privacyText = {
  historyStarts: 'de geschiedenis begint opnieuw',
} as const
