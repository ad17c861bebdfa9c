import { fold } from '#model/fold.ts'
import type { NetworkMap } from '#model/records.ts'
import { uniqueTopics } from '#model/topics.ts'
import { TOPICS } from '#text/topics.ts'

const BY_WORD = new Map(TOPICS.flatMap(({ id, label }) => [[fold(label), id] as const, [fold(id), id] as const]))

/** The topic that is meant by what was typed: one that the app knows by its id, else the word itself. */
export const topicMeant = (typed: string): string => BY_WORD.get(fold(typed.trim())) ?? typed.trim()

/** The topics that are used on this map, those of the map itself first; each once. */
export function topicsOfMap(map: NetworkMap): string[] {
  const ofActors = [...map.actors.values()].flatMap(({ topics = [] }) => topics)
  return uniqueTopics([...(map.info.topics ?? []), ...ofActors])
}

/** Own words that were asked about since the page was loaded, but stand nowhere on the map. */
const typedWords = new Map<string, string>()

/** The topic for an address: its id, or for a user's own word a number made of it, because no words may stand there. */
export function topicKey(topic: string): string {
  const known = BY_WORD.get(fold(topic))
  if (known !== undefined) return known
  const key = `eigen-${numberOf(fold(topic))}`
  typedWords.set(key, topic)
  return key
}

/** The topic of an address; undefined when its word is no longer known. */
export function topicOfKey(key: string, map: NetworkMap): string | undefined {
  if (!key.startsWith('eigen-')) return BY_WORD.get(fold(key))
  return topicsOfMap(map).find(topic => `eigen-${numberOf(fold(topic))}` === key) ?? typedWords.get(key)
}

/** FNV-1a, 32 bits: short, and the same on every device. */
function numberOf(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}
