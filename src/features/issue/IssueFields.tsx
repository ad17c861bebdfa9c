import type { ActorId } from '#model/records.ts'
import { topicChoices } from '#state/choices.ts'
import { useMap } from '#state/mapStore.ts'
import { issueDialogsText } from '#text/issueDialogs.ts'
import { topicLabel } from '#text/topics.ts'
import { TextArea, TextInput } from '#ui/TextInput.tsx'
import { WordsField } from '#ui/WordsField.tsx'
import { ReporterField } from './ReporterField.tsx'

/** What is filled in about a problem. */
export interface IssueFieldValues {
  readonly title: string
  readonly topics: readonly string[]
  readonly description: string
  /** null: nobody, on purpose; undefined: a name was typed that isn't on the map. */
  readonly reporter: ActorId | null | undefined
}

interface IssueFieldsProps {
  readonly fields: IssueFieldValues
  readonly onChange: (change: Partial<IssueFieldValues>) => void
  /** Someone tried to go on: then a field left empty says so. */
  readonly sent: boolean
}

const words = issueDialogsText.dialog

/** One sentence, topics, a text without names, and who told of it. */
export function IssueFields({ fields, onChange, sent }: IssueFieldsProps) {
  const map = useMap(open => open)
  const { title, topics, description, reporter } = fields
  return (
    <>
      <TextInput
        label={words.title}
        hint={words.titleHint}
        value={title}
        onChange={typed => onChange({ title: typed })}
        maxLength={200}
        careful
        error={sent && title.trim() === '' ? words.noTitle : undefined}
      />
      <WordsField
        label={words.topics}
        addLabel={words.addTopic}
        hint={words.topicsHint}
        words={topics}
        labelOf={topicLabel}
        offers={text => topicChoices(map, text, topics)}
        ownWord={words.ownTopic}
        onChange={chosen => onChange({ topics: chosen })}
      />
      <TextArea
        label={words.description}
        hint={words.descriptionHint}
        value={description}
        onChange={typed => onChange({ description: typed })}
        rows={4}
        careful
      />
      <ReporterField chosen={reporter} onChoose={chosen => onChange({ reporter: chosen })} sent={sent} />
    </>
  )
}
