/** Letters and marks that can turn the direction of what stands around them. */
const TURNS = /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC]/u

/** A name inside a sentence of ours: one that could turn the sentence around is kept apart from it. */
export const shownName = (name: string): string => (TURNS.test(name) ? `\u2068${name}\u2069` : name)

const LIST = new Intl.ListFormat('nl', { type: 'conjunction' })
/** "Jolanda Vos, Peter Kok en Raadslid Mulder". */
export const nameList = (names: readonly string[]): string => LIST.format(names)
