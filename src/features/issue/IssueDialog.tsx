import { type FormEvent, useId, useState } from 'react'
import { addDealing, editDealing } from '#model/commands/dealings.ts'
import type { Issue } from '#model/dealings.ts'
import { type ActorId, newId, selfOf } from '#model/records.ts'
import type { Asked } from '#state/asked.ts'
import { topicChoices } from '#state/choices.ts'
import { edit, useMap } from '#state/mapStore.ts'
import { say } from '#state/messages.ts'
import { issueText } from '#text/issue.ts'
import { topicLabel } from '#text/topics.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { TextArea, TextInput } from '#ui/TextInput.tsx'
import { WordsField } from '#ui/WordsField.tsx'
import { goTo } from './issueEdits.ts'
import { titleOf } from './looking.ts'
import { ReporterField } from './ReporterField.tsx'

interface IssueDialogProps {
  readonly asked: Extract<Asked, { what: 'issue' }>
  readonly onClose: () => void
}

const words = issueText.dialog

/** A problem to describe, or to change: one sentence, topics, and a text without names. */
export function IssueDialog({ asked, onClose }: IssueDialogProps) {
  const formId = useId()
  const map = useMap(open => open)
  const issue = asked.edit === undefined ? undefined : map.issues.get(asked.edit)
  const [title, setTitle] = useState(issue?.title ?? asked.title ?? '')
  const [topics, setTopics] = useState(issue?.topics ?? asked.topics ?? [])
  const [description, setDescription] = useState(issue?.description ?? '')
  const [reporter, setReporter] = useState<ActorId | null | undefined>(
    issue ? (issue.reportedBy ?? null) : (selfOf(map)?.id ?? null),
  )
  const [sent, setSent] = useState(false)
  const noTitle = title.trim() === ''

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setSent(true)
    if (noTitle || reporter === undefined) return
    onClose()
    save(issue, {
      title: title.trim(),
      topics,
      description: description.trim() || undefined,
      reportedBy: reporter ?? undefined,
    })
  }
  return (
    <Dialog
      title={issue ? words.edit : words.add}
      open
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" type="submit" form={formId}>
            {words.save}
          </Button>
          <Button onClick={onClose}>{words.cancel}</Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit}>
        <TextInput
          label={words.title}
          hint={words.titleHint}
          value={title}
          onChange={setTitle}
          maxLength={200}
          careful
          error={sent && noTitle ? words.noTitle : undefined}
        />
        <WordsField
          label={words.topics}
          addLabel={words.addTopic}
          hint={words.topicsHint}
          words={topics}
          labelOf={topicLabel}
          offers={text => topicChoices(map, text, topics)}
          ownWord={words.ownTopic}
          onChange={setTopics}
        />
        <TextArea
          label={words.description}
          hint={words.descriptionHint}
          value={description}
          onChange={setDescription}
          rows={4}
          careful
        />
        <ReporterField chosen={reporter} onChoose={setReporter} sent={sent} />
      </form>
    </Dialog>
  )
}

interface Fields {
  readonly title: string
  readonly topics: readonly string[]
  readonly description: string | undefined
  readonly reportedBy: Issue['reportedBy'] | undefined
}

/** Writes it on the map; a new problem opens on its page. */
function save(issue: Issue | undefined, fields: Fields): void {
  const { told, done } = issueText
  if (issue) {
    const change = edit(done.edit, map => editDealing(map, 'issues', issue.id, fields))
    if (change.length > 0) say({ text: told.edited, undo: true })
    return
  }
  const id = newId<'issues'>()
  const { title, topics, description, reportedBy } = fields
  const made = { title, topics, answers: [], ...(description && { description }), ...(reportedBy && { reportedBy }) }
  const change = edit(done.add(titleOf(made)), map => addDealing(map, 'issues', made, id))
  if (change.length === 0) return
  goTo({ page: 'probleem', id })
  say({ text: told.added(titleOf(made)), undo: true })
}
