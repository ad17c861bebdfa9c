import { useCallback, useState } from 'react'
import { editLink, type LinkEdit } from '#model/commands/editLink.ts'
import { findTwinLink } from '#model/links.ts'
import type { Link, LinkId } from '#model/records.ts'
import { topicChoices } from '#state/choices.ts'
import { useDraft } from '#state/drafts.ts'
import { linkSentence } from '#state/linkSentence.ts'
import { edit, useEditable, useMap } from '#state/mapStore.ts'
import { actorText } from '#text/actor.ts'
import { linkText } from '#text/link.ts'
import { topicLabel } from '#text/topics.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { TextField } from '#ui/TextField.tsx'
import { WordsField } from '#ui/WordsField.tsx'
import { KindChoice } from './KindChoice.tsx'
import styles from './Link.module.css'
import { LinkQualities } from './LinkQualities.tsx'
import { type KindWord, readLink } from './wantedLink.ts'

interface LinkFieldsEditProps {
  readonly link: Link
  readonly onOpenLink: (id: LinkId) => void
}

/** The fields of a line, each filled in on its own. On a map that is read-only they can only be read. */
export function LinkFieldsEdit({ link, onOpenLink }: LinkFieldsEditProps) {
  const editable = useEditable()
  const map = useMap(whole => whole)
  const sentence = linkSentence(map, link)
  const set = (field: string, values: LinkEdit) =>
    edit(linkText.done.field(sentence, field), open => editLink(open, link.id, values))
  const { topics = [] } = link
  return (
    <fieldset className={styles.fields} disabled={!editable}>
      <LinkKind link={link} onOpenLink={onOpenLink} onChange={ends => set(linkText.kind, ends)} />
      <LinkQualities
        formality={link.formality}
        onFormality={formality => set(linkText.formality, { formality })}
        strength={link.strength}
        onStrength={strength => set(linkText.strength, { strength })}
      />
      <LinkText link={link} field="note" onSet={set} />
      <div className={styles.days}>
        <LinkText link={link} field="from" onSet={set} />
        <LinkText link={link} field="until" onSet={set} />
      </div>
      <WordsField
        label={linkText.topics}
        addLabel={linkText.addTopic}
        words={topics}
        labelOf={topicLabel}
        offers={text => topicChoices(map, text, topics)}
        ownWord={actorText.ownWord}
        onChange={words => set(linkText.topics, { topics: words.length > 0 ? words : undefined })}
        readOnly={!editable}
      />
    </fieldset>
  )
}

interface LinkKindProps extends LinkFieldsEditProps {
  readonly onChange: (ends: LinkEdit) => void
}

/** Another kind for this line, unless there is one of that kind between the two already. */
function LinkKind({ link, onOpenLink, onChange }: LinkKindProps) {
  const [refused, setRefused] = useState<{ readonly twin: Link; readonly of: Link }>()
  const twinSentence = useMap(useCallback(map => (refused ? linkSentence(map, refused.twin) : ''), [refused]))
  const links = useMap(map => map)
  const choose = (kind: KindWord | undefined) => {
    if (!kind) return
    const ends = readLink(link.source, kind, link.target)
    const twin = findTwinLink(links, ends, link.id)
    setRefused(twin && { twin, of: link })
    if (!twin) onChange(ends)
  }
  return (
    <>
      <KindChoice value={link.type === 'unknown' ? undefined : link.type} onChange={choose} />
      {refused?.of === link && (
        <Notice
          kind="warning"
          live
          title={linkText.twin(twinSentence)}
          actions={<Button onClick={() => onOpenLink(refused.twin.id)}>{linkText.openTwin}</Button>}
        />
      )}
    </>
  )
}

interface LinkTextProps {
  readonly link: Link
  readonly field: 'note' | 'from' | 'until'
  readonly onSet: (field: string, values: LinkEdit) => void
}

const LABELS = { note: linkText.note, from: linkText.fromDay, until: linkText.untilDay }

function LinkText({ link, field, onSet }: LinkTextProps) {
  const { draft, keep, drop } = useDraft(`links/${link.id}/${field}`)
  const editable = useEditable()
  return (
    <TextField
      label={LABELS[field]}
      value={link[field] ?? ''}
      draft={draft}
      onDraft={text => (text === undefined ? drop() : keep(text))}
      onCommit={text => onSet(LABELS[field], { [field]: text === '' ? undefined : text })}
      readOnly={!editable}
      {...(field === 'note' ? { multiline: true, careful: true, hint: linkText.noteHint } : { type: 'date' })}
    />
  )
}
