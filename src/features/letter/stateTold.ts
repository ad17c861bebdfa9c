import type { LetterState } from '#analysis/letterState.ts'
import type { Letter } from '#model/dealings.ts'
import { letterText as words } from '#text/letter.ts'

/** Where a letter stands, in words; nothing of a letter that wasn't sent. */
export function stateTold({ kind, sentOn }: Letter, { state, replyBy }: LetterState): string {
  const sent = sentOn ? (kind === 'speech' ? words.spokenOn : words.sentOn)(sentOn) : ''
  if (state === 'answered') return `${sent} ${words.answered}`
  if (!replyBy) return sent
  return `${sent} ${state === 'late' ? words.late(replyBy) : words.waiting(replyBy)}`
}
