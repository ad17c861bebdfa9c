import { topicChoices } from '#state/choices.ts'
import { useMap } from '#state/mapStore.ts'
import { actorText } from '#text/actor.ts'
import { linkText } from '#text/link.ts'
import { topicLabel } from '#text/topics.ts'
import { TextArea, TextInput } from '#ui/TextInput.tsx'
import { WordsField } from '#ui/WordsField.tsx'
import styles from './Link.module.css'
import type { Told } from './wantedLink.ts'

/** What is told less often about a line. */
export type LinkDetails = Omit<Told, 'formality' | 'strength'>
export const EMPTY_DETAILS: LinkDetails = { note: '', from: '', until: '', topics: [] }

interface LinkMoreProps {
  readonly details: LinkDetails
  readonly onChange: (details: LinkDetails) => void
}

/** *Meer vertellen*: a note, from and until when, and what it is about. */
export function LinkMore({ details, onChange }: LinkMoreProps) {
  const map = useMap(whole => whole)
  return (
    <details className={styles.more}>
      <summary>{linkText.more}</summary>
      <TextArea
        label={linkText.note}
        hint={linkText.noteHint}
        value={details.note}
        rows={3}
        careful
        onChange={note => onChange({ ...details, note })}
      />
      <div className={styles.days}>
        <TextInput
          type="date"
          label={linkText.fromDay}
          value={details.from}
          onChange={from => onChange({ ...details, from })}
        />
        <TextInput
          type="date"
          label={linkText.untilDay}
          value={details.until}
          onChange={until => onChange({ ...details, until })}
        />
      </div>
      <WordsField
        label={linkText.topics}
        addLabel={linkText.addTopic}
        words={details.topics}
        labelOf={topicLabel}
        offers={text => topicChoices(map, text, details.topics)}
        ownWord={actorText.ownWord}
        onChange={topics => onChange({ ...details, topics })}
      />
    </details>
  )
}
