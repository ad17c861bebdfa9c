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

/** At a kind of gathering people mostly speak in one way; at one that we don't know in another way than all these. */
const AT_GATHERING: ReadonlyMap<string, Channel> = new Map([
  ['council', 'hallway'],
  ['committee', 'hallway'],
  ['hearing', 'hallway'],
  ['reception', 'reception'],
  ['clientCouncil', 'talk'],
])

/** How people most likely spoke at a gathering of this kind; undefined while its kind isn't known. */
export const channelAt = (kind: string | undefined): Channel | undefined =>
  kind === undefined ? undefined : (AT_GATHERING.get(kind) ?? 'other')

/** Whether a talk in this way is usually official; undefined when that can't be told from the way alone. */
export const formalityOf = (channel: Channel | 'unknown'): Formality | undefined =>
  channel === 'unknown' ? undefined : FORMALITY[channel]
