import { useState } from 'react'
import { addDealing } from '#model/commands/dealings.ts'
import { type Id, newId } from '#model/records.ts'
import type { Asked } from '#state/asked.ts'
import { edit, useMap } from '#state/mapStore.ts'
import { go } from '#state/place.ts'
import { today } from '#state/today.ts'
import { letterText as words } from '#text/letter.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { WishFields } from './WishFields.tsx'
import { formFor, newLetter } from './wish.ts'

interface LetterDialogProps {
  readonly asked: Extract<Asked, { what: 'letter' }>
  readonly onClose: () => void
}

/** *Brief of mail maken*: what, to whom and about what; then the letter opens. */
export function LetterDialog({ asked, onClose }: LetterDialogProps) {
  const map = useMap(whole => whole)
  const [form, setForm] = useState(() => formFor(map, asked))
  const make = () => {
    const id: Id<'letters'> = newId<'letters'>()
    const made = edit(words.form.done, open => addDealing(open, 'letters', newLetter(open, form, today()), id))
    onClose()
    if (made.length > 0) go({ at: 'map', map: map.info.id, view: 'gesprekken', dealing: { page: 'brief', id } })
  }
  const footer = (
    <>
      <Button kind="primary" onClick={make}>
        {words.form.go}
      </Button>
      <Button onClick={onClose}>{words.form.cancel}</Button>
    </>
  )
  return (
    <Dialog title={words.form.title} open onClose={onClose} footer={footer}>
      <WishFields form={form} onChange={setForm} />
    </Dialog>
  )
}
