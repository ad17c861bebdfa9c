import { fold } from './fold.ts'

/** Two words for one topic: topics are compared after folding case and accents. */
export const sameTopic = (a: string, b: string): boolean => a === b || fold(a) === fold(b)

/** Asks of lists of topics whether this one is among them. Remembers the words it met, because the same few come back. */
export function topicIn(topic: string): (topics: readonly string[] | undefined) => boolean {
  const wanted = fold(topic)
  const met = new Map<string, boolean>()
  const isIt = (word: string): boolean => {
    const known = met.get(word)
    if (known !== undefined) return known
    const same = fold(word) === wanted
    met.set(word, same)
    return same
  }
  return topics => topics?.some(isIt) ?? false
}

/** The topics without repeats, where two words for one topic count as one; the first word stays. */
export function uniqueTopics(topics: Iterable<string>): string[] {
  const kept = new Map<string, string>()
  for (const topic of topics) if (!kept.has(fold(topic))) kept.set(fold(topic), topic)
  return [...kept.values()]
}
