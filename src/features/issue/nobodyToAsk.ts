import { lastAnswerOf } from '#analysis/lastAnswers.ts'
import { somebodyBelongs } from '#analysis/toBelong.ts'
import { issueText } from '#text/issue.ts'
import type { Looking } from './looking.ts'

/** Why nobody is left to ask: all were asked, or nobody who can be asked is known yet. */
export function nobodyToAsk({ map, issue, day }: Looking): string {
  const { none, noneYet, noneBelongs } = issueText.toAsk
  if (lastAnswerOf(issue).size > 0) return none
  return somebodyBelongs(map, issue, day) ? noneYet : noneBelongs
}
