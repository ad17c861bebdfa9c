import { topicChoices } from '#state/choices.ts'
import { useMap } from '#state/mapStore.ts'
import { actorText } from '#text/actor.ts'
import { contactFormText } from '#text/contactForm.ts'
import { topicLabel } from '#text/topics.ts'
import { WordsField } from '#ui/WordsField.tsx'

interface TopicsFieldProps {
  readonly topics: readonly string[]
  readonly onChange: (topics: readonly string[]) => void
}

/** What it was about. */
export function TopicsField({ topics, onChange }: TopicsFieldProps) {
  const map = useMap(whole => whole)
  return (
    <WordsField
      label={contactFormText.form.topics}
      addLabel={contactFormText.form.addTopic}
      words={topics}
      labelOf={topicLabel}
      offers={text => topicChoices(map, text, topics)}
      ownWord={actorText.ownWord}
      onChange={onChange}
    />
  )
}
