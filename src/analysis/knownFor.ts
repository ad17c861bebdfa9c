import { fold } from '#model/fold.ts'
import type { Actor } from '#model/records.ts'
import { topicIn } from '#model/topics.ts'
import type { KnownFor } from './nextStep.ts'

/** Kinds of players that help with something of one's own. */
const PLAYERS: Readonly<Record<KnownFor, readonly string[]>> = {
  support: ['oco', 'mee', 'sociaalwerker'],
  complaint: ['functionaris-klacht', 'klachtenfunctionaris', 'cvp', 'ombudsman'],
  law: ['rechtshulp'],
}
/** Parts of names and functions that tell the same, of who is no player of the catalogue. */
const WORDS: Readonly<Record<KnownFor, readonly string[]>> = {
  support: ['clientondersteun'],
  complaint: ['klacht', 'ombudsman', 'vertrouwenspersoon'],
  law: ['rechtshulp', 'rechtswinkel', 'juridisch loket', 'sociaal raad'],
}
const TOPICS: Readonly<Record<KnownFor, (topics: readonly string[] | undefined) => boolean>> = {
  support: topicIn('clientondersteuning'),
  complaint: topicIn('klacht'),
  law: () => false,
}

/** Whether someone is known to help with this: by the kind of player, else by the name, the function, or what they do. */
export function isKnownFor(actor: Actor, what: KnownFor): boolean {
  const { player, role, topics, name, jobTitle = '', aliases = [] } = actor
  if (player !== undefined && PLAYERS[what].includes(player)) return true
  if (role === 'supports' && TOPICS[what](topics)) return true
  if (player !== undefined || role === 'decides') return false
  const told = [name, jobTitle, ...aliases].map(fold)
  return WORDS[what].some(word => told.some(text => text.includes(word)))
}
