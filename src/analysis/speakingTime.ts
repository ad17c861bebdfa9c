/** How long a text takes to say. */
export interface SpeakingTime {
  readonly words: number
  readonly seconds: number
}

/** A calm speaker, who is understood. */
const WORDS_A_MINUTE = 130
/** Councils give most speakers no more. */
export const LONGEST_SPEECH = 180

const words = new Intl.Segmenter('nl', { granularity: 'word' })

/** How many words a text has, and how long it takes to say them calmly. */
export function speakingTime(text: string): SpeakingTime {
  let count = 0
  for (const { isWordLike } of words.segment(text)) if (isWordLike) count += 1
  return { words: count, seconds: Math.round((count / WORDS_A_MINUTE) * 60) }
}
