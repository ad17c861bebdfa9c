import { LONGEST_SPEECH, speakingTime } from '#analysis/speakingTime.ts'
import { letterText } from '#text/letter.ts'
import { Notice } from '#ui/Notice.tsx'

/** How long it takes to say; a warning when councils usually give less time. */
export function SpeakingNote({ text }: { readonly text: string }) {
  const { words, seconds } = speakingTime(text)
  const long = seconds > LONGEST_SPEECH
  return (
    <Notice kind={long ? 'warning' : 'info'} live>
      <p>{letterText.time.said(words, seconds)}</p>
      {long && <p>{letterText.time.long}</p>}
    </Notice>
  )
}
