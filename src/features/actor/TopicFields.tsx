import type { Actor } from '#model/records.ts'
import { topicChoices } from '#state/choices.ts'
import { useEditable, useMap } from '#state/mapStore.ts'
import { actorText } from '#text/actor.ts'
import { topicLabel } from '#text/topics.ts'
import { WordsField } from '#ui/WordsField.tsx'
import { FieldGroup } from './FieldGroup.tsx'
import type { Edits } from './useEdits.ts'

/** What the actor has to do with. */
export function TopicFields({ actor, edits }: { readonly actor: Actor; readonly edits: Edits }) {
  const map = useMap(whole => whole)
  const editable = useEditable()
  const { topics = [] } = actor
  return (
    <FieldGroup title={actorText.groups.topics} open>
      <WordsField
        label={actorText.fields.topics}
        underHeading
        addLabel={actorText.addTopic}
        words={topics}
        labelOf={topicLabel}
        offers={text => topicChoices(map, text, topics)}
        ownWord={actorText.ownWord}
        onChange={words => edits.set('topics', { topics: words.length > 0 ? words : undefined })}
        readOnly={!editable}
      />
    </FieldGroup>
  )
}
