import { type FormEvent, useId, useState } from 'react'
import { addDealing, editDealing } from '#model/commands/dealings.ts'
import type { Issue } from '#model/dealings.ts'
import { newId, selfOf } from '#model/records.ts'
import type { Asked } from '#state/asked.ts'
import { edit, useMap } from '#state/mapStore.ts'
import { say } from '#state/messages.ts'
import { issueText } from '#text/issue.ts'
import { issueDialogsText } from '#text/issueDialogs.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { IssueFields, type IssueFieldValues } from './IssueFields.tsx'
import { goTo } from './issueEdits.ts'
import { titleOf } from './looking.ts'

interface IssueDialogProps {
  readonly asked: Extract<Asked, { what: 'issue' }>
  readonly onClose: () => void
}

const words = issueDialogsText.dialog

/** A problem to describe, or to change: one sentence, topics, and a text without names. */
export function IssueDialog({ asked, onClose }: IssueDialogProps) {
  const formId = useId()
  const map = useMap(open => open)
  const issue = asked.edit === undefined ? undefined : map.issues.get(asked.edit)
  const [fields, setFields] = useState<IssueFieldValues>({
    title: issue?.title ?? asked.title ?? '',
    topics: issue?.topics ?? asked.topics ?? [],
    description: issue?.description ?? '',
    reporter: issue ? (issue.reportedBy ?? null) : (selfOf(map)?.id ?? null),
  })
  const [sent, setSent] = useState(false)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setSent(true)
    if (fields.title.trim() === '' || fields.reporter === undefined) return
    onClose()
    save(issue, fields)
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
        <IssueFields fields={fields} onChange={change => setFields({ ...fields, ...change })} sent={sent} />
      </form>
    </Dialog>
  )
}

/** Writes it on the map; a new problem opens on its page. */
function save(issue: Issue | undefined, typed: IssueFieldValues): void {
  const { told, done } = issueText
  const title = typed.title.trim()
  const topics = typed.topics
  const description = typed.description.trim() || undefined
  const reportedBy = typed.reporter ?? undefined
  if (issue) {
    const fields = { title, topics, description, reportedBy }
    const change = edit(done.edit, map => editDealing(map, 'issues', issue.id, fields))
    if (change.length > 0) say({ text: told.edited, undo: true })
    return
  }
  const id = newId<'issues'>()
  const made = { title, topics, answers: [], ...(description && { description }), ...(reportedBy && { reportedBy }) }
  const change = edit(done.add(titleOf(made)), map => addDealing(map, 'issues', made, id))
  if (change.length === 0) return
  goTo({ page: 'probleem', id })
  say({ text: told.added(titleOf(made)), undo: true })
}
