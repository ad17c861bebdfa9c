import type { CHANNELS, Formality } from './vocabulary.ts'

/** How people spoke with each other. */
export type Channel = (typeof CHANNELS)[number]

const FORMALITY: Record<Channel, Formality | undefined> = {
  talk: 'formal',
  phone: undefined,
  email: undefined,
  letter: 'formal',
  speech: 'formal',
  hallway: 'informal',
  reception: 'informal',
  chance: 'informal',
  other: undefined,
}

/** Whether a talk in this way is usually official; undefined when that can't be told from the way alone. */
export const formalityOf = (channel: Channel | 'unknown'): Formality | undefined =>
  channel === 'unknown' ? undefined : FORMALITY[channel]
