/** What a file may hold at most. Above: refused with the number; below: it must work. */
export const LIMITS = {
  fileBytes: 50_000_000,
  actors: 20_000,
  links: 60_000,
  /** Of every other list. */
  records: 60_000,
  /** Lists and records within each other, counted from the file itself. */
  depth: 64,
  /** Of one text, as UTF-8. */
  textBytes: 100_000,
  /** A place on the drawing is at most this far from its middle, in model pixels. */
  reach: 1_000_000,
} as const

/** The number of records that a list may have. */
export const mostOf = (list: string): number =>
  list === 'actors' ? LIMITS.actors : list === 'links' ? LIMITS.links : LIMITS.records
