/** Marks that nobody sees: zero-width characters and those that turn the direction of writing. */
const UNSEEN = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g

/** The text as it is compared: without case and accents. */
export const fold = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

/** The text as it is searched: folded, and without the characters that nobody sees. */
export const foldSeen = (text: string): string => fold(text.replace(UNSEEN, ''))
