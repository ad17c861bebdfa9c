import { useState } from 'react'
import { addDealing, editDealing } from '#model/commands/dealings.ts'
import type { Id } from '#model/records.ts'
import type { Asked } from '#state/asked.ts'
import { currentMap, edit } from '#state/mapStore.ts'
import { say } from '#state/messages.ts'
import { gatheringText } from '#text/gathering.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { GatheringFields } from './GatheringFields.tsx'
import {
  calledBy,
  editOf,
  formOf,
  type GatheringForm,
  type GatheringStart,
  newOf,
  registersTooLate,
} from './gatheringForm.ts'

const { form: words, done } = gatheringText

interface GatheringDialogProps {
  readonly asked: Extract<Asked, { what: 'gathering' }>
  /** What a new one starts with, besides who comes. */
  readonly start?: GatheringStart
  readonly onClose: () => void
}

/** A gathering to go to: what, when, where, who comes and what I want there; a new one, or one to change. */
export function GatheringDialog({ asked, start = {}, onClose }: GatheringDialogProps) {
  const [form, setForm] = useState(() => formOf(startOf(asked, start)))
  const [tried, setTried] = useState(false)
  const noTitle = calledBy(form) === ''
  const save = () => {
    setTried(true)
    if (noTitle || registersTooLate(form)) return
    keep(form, asked.edit)
    onClose()
  }
  const footer = (
    <>
      <Button kind="primary" onClick={save}>
        {words.save}
      </Button>
      <Button onClick={onClose}>{words.cancel}</Button>
    </>
  )
  return (
    <Dialog title={asked.edit ? words.editTitle : words.newTitle} open onClose={onClose} footer={footer}>
      <GatheringFields form={form} onChange={setForm} error={tried && noTitle ? words.titleEmpty : undefined} />
    </Dialog>
  )
}

function startOf({ edit: id, actors }: GatheringDialogProps['asked'], start: GatheringStart) {
  const known = id && currentMap()?.gatherings.get(id)
  return known ?? { ...start, ...(actors && { actors }) }
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
