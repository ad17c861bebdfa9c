import { useState } from 'react'
import { addDealing, editDealing } from '#model/commands/dealings.ts'
import type { Id } from '#model/records.ts'
import type { Asked } from '#state/asked.ts'
import { tellKeptAside } from '#state/keptAside.ts'
import { currentMap, edit, useEditable } from '#state/mapStore.ts'
import { say } from '#state/messages.ts'
import { useForm } from '#state/useForm.ts'
import { contactFormText } from '#text/contactForm.ts'
import { gatheringText } from '#text/gathering.ts'
import { FormFrame } from '#ui/FormFrame.tsx'
import { GatheringFields } from './GatheringFields.tsx'
import { calledBy, editOf, formOf, type GatheringForm, newOf, registersTooLate } from './gatheringForm.ts'
import { Unfinished } from './Unfinished.tsx'

const { form: words, done } = gatheringText
const { form: formWords } = contactFormText

interface GatheringDialogProps {
  readonly asked: Extract<Asked, { what: 'gathering' }>
  readonly onClose: () => void
}

/** What is typed for one gathering is kept apart from what is typed for another. */
const keptUnder = ({ edit: id, kind = '', title = '', actors = [] }: GatheringDialogProps['asked']): string =>
  id ? `gatherings/${id}/form` : `forms/gathering/${[kind, title, ...actors].join('/')}`

/** A gathering to go to: what, when, where, who comes and what I want there; a new one, or one to change. */
export function GatheringDialog(props: GatheringDialogProps) {
  return <OneGathering key={keptUnder(props.asked)} {...props} />
}

function OneGathering({ asked, onClose }: GatheringDialogProps) {
  const kept = useForm(keptUnder(asked), asked, () => formOf(startOf(asked)))
  const editable = useEditable()
  const [tried, setTried] = useState(false)
  const { form } = kept
  const noTitle = calledBy(form) === ''
  const save = () => {
    setTried(true)
    if (noTitle || registersTooLate(form)) return false
    keep(form, asked.edit)
    if (editable) kept.saved()
    onClose()
    return true
  }
  const close = () => {
    onClose()
    if (kept.differs) tellKeptAside(formWords.keptGathering, asked)
  }
  return (
    <FormFrame
      title={asked.edit ? words.editTitle : words.newTitle}
      restored={kept.restored}
      startOverLabel={asked.edit ? formWords.startOverEdit : formWords.startOver}
      onStartOver={kept.startOver}
      onSave={save}
      onClose={close}
    >
      {!asked.edit && !kept.differs && <Unfinished except={keptUnder(asked)} />}
      <GatheringFields form={form} onChange={kept.set} error={tried && noTitle ? words.titleEmpty : undefined} />
    </FormFrame>
  )
}

function startOf({ edit: id, kind, title, actors }: GatheringDialogProps['asked']) {
  const known = id && currentMap()?.gatherings.get(id)
  return known ?? { ...(kind && { kind }), ...(title && { title }), ...(actors && { actors }) }
}

function keep(form: GatheringForm, id: Id<'gatherings'> | undefined): void {
  const title = calledBy(form)
  if (!id) {
    const change = edit(done.add(title), map => addDealing(map, 'gatherings', newOf(form)))
    if (change.length > 0) say({ text: done.added(title), undo: true })
  } else if (!currentMap()?.gatherings.has(id)) {
    say({ text: words.gone, kind: 'problem' })
  } else {
    const change = edit(done.edit(title), map => editDealing(map, 'gatherings', id, editOf(form)))
    if (change.length > 0) say({ text: done.edited(title), undo: true })
  }
}
