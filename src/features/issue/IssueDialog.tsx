import { useState } from 'react'
import { addDealing, editDealing } from '#model/commands/dealings.ts'
import type { Issue } from '#model/dealings.ts'
import { type ActorId, type NetworkMap, newId, selfOf } from '#model/records.ts'
import type { Asked } from '#state/asked.ts'
import { tellKeptAside } from '#state/keptAside.ts'
import { edit, useEditable, useMap } from '#state/mapStore.ts'
import { say } from '#state/messages.ts'
import { useForm } from '#state/useForm.ts'
import { contactFormText } from '#text/contactForm.ts'
import { issueText } from '#text/issue.ts'
import { issueDialogsText } from '#text/issueDialogs.ts'
import { FormFrame } from '#ui/FormFrame.tsx'
import { IssueFields, type IssueFieldValues } from './IssueFields.tsx'
import { goTo } from './issueEdits.ts'
import { titleOf } from './looking.ts'

interface IssueDialogProps {
  readonly asked: Extract<Asked, { what: 'issue' }>
  readonly onClose: () => void
}

const words = issueDialogsText.dialog
const { form: formWords } = contactFormText

/** The form of a problem: who told of it is an id or empty, and known unless a name was typed that isn't on the map. */
interface IssueForm {
  readonly title: string
  readonly topics: readonly string[]
  readonly description: string
  readonly reporter: string
  readonly reporterKnown: boolean
}

const keptUnder = ({ edit: id, title = '', topics = [] }: IssueDialogProps['asked']): string =>
  id ? `issues/${id}/form` : `forms/issue/${[title, ...topics].join('/')}`

/** A problem to describe, or to change: one sentence, topics, and a text without names. */
export function IssueDialog({ asked, onClose }: IssueDialogProps) {
  const map = useMap(open => open)
  const editable = useEditable()
  const issue = asked.edit === undefined ? undefined : map.issues.get(asked.edit)
  const kept = useForm(keptUnder(asked), asked, () => issueForm(map, asked))
  const fields = fieldsOf(kept.form)
  const [sent, setSent] = useState(false)
  const submit = () => {
    setSent(true)
    if (fields.title.trim() === '' || fields.reporter === undefined) return false
    onClose()
    save(issue, fields)
    if (editable) kept.saved()
    return true
  }
  const close = () => {
    onClose()
    if (kept.differs) tellKeptAside(formWords.keptIssue, asked)
  }
  return (
    <FormFrame
      title={issue ? words.edit : words.add}
      restored={kept.restored}
      startOverLabel={issue ? formWords.startOverEdit : formWords.startOver}
      onStartOver={kept.startOver}
      onSave={submit}
      onClose={close}
    >
      <IssueFields fields={fields} onChange={change => kept.set(formPart(change, 'reporter' in change))} sent={sent} />
    </FormFrame>
  )
}

function issueForm(map: NetworkMap, { edit: id, title = '', topics = [] }: IssueDialogProps['asked']): IssueForm {
  const issue = id === undefined ? undefined : map.issues.get(id)
  const reporter = (issue ? issue.reportedBy : selfOf(map)?.id) ?? ''
  const told = issue ? { title: issue.title, topics: issue.topics } : { title, topics }
  return { ...told, description: issue?.description ?? '', reporter, reporterKnown: true }
}

const fieldsOf = ({ reporter, reporterKnown, ...rest }: IssueForm): IssueFieldValues => ({
  ...rest,
  reporter: reporterKnown ? (reporter === '' ? null : (reporter as ActorId)) : undefined,
})

function formPart({ reporter, ...rest }: Partial<IssueFieldValues>, hasReporter = false): Partial<IssueForm> {
  return hasReporter ? { ...rest, reporter: reporter ?? '', reporterKnown: reporter !== undefined } : rest
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
