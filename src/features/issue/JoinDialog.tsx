import { type FormEvent, useId, useState } from 'react'
import type { Issue } from '#model/dealings.ts'
import { inOrder } from '#model/records.ts'
import { useMap } from '#state/mapStore.ts'
import { issueDialogsText } from '#text/issueDialogs.ts'
import { shownName } from '#text/shownName.ts'
import { topicLabel } from '#text/topics.ts'
import { Button } from '#ui/Button.tsx'
import { RadioGroup } from '#ui/Choice.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Notice } from '#ui/Notice.tsx'
import { join } from './issueEdits.ts'
import { titleOf } from './looking.ts'

interface JoinDialogProps {
  /** The problem that stays. */
  readonly keep: Issue
  readonly onClose: () => void
}

const words = issueDialogsText.join

/** Chooses which other problem is the same as this one. */
export function JoinDialog({ keep, onClose }: JoinDialogProps) {
  const formId = useId()
  const others = useMap(map => inOrder(map.issues)).filter(({ id }) => id !== keep.id)
  const [chosen, setChosen] = useState<string>()
  const [sent, setSent] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setSent(true)
    const other = others.find(({ id }) => id === chosen)
    if (!other) return
    onClose()
    join(keep, other.id)
  }
  const options = others.map(({ id, title, topics }) => ({
    value: id as string,
    label: shownName(title),
    hint: topics.map(topicLabel).join(', '),
  }))
  const run = others.length > 0 && (
    <Button kind="primary" type="submit" form={formId}>
      {words.run}
    </Button>
  )
  return (
    <Dialog
      title={words.title}
      open
      onClose={onClose}
      footer={
        <>
          {run}
          <Button onClick={onClose}>{words.cancel}</Button>
        </>
      }
    >
      {others.length === 0 ? (
        <p>{words.noOther}</p>
      ) : (
        <form id={formId} onSubmit={submit}>
          <p>{words.keep(titleOf(keep))}</p>
          <RadioGroup legend={words.which} options={options} value={chosen} onChange={setChosen} />
          {sent && chosen === undefined && <Notice kind="problem" live title={words.notChosen} />}
        </form>
      )}
    </Dialog>
  )
}
