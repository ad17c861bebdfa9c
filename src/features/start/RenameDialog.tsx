import { useState } from 'react'
import { type MapSummary, renameMap } from '#state/maps.ts'
import { say } from '#state/messages.ts'
import { startText } from '#text/start.ts'
import { uiText } from '#text/ui.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { attempt } from './attempt.ts'

interface RenameDialogProps {
  readonly map: MapSummary
  readonly onClose: () => void
}

/** Gives a map that isn't open another name. */
export function RenameDialog({ map, onClose }: RenameDialogProps) {
  const [typed, setTyped] = useState(map.name)
  const [error, setError] = useState<string>()
  const rename = async () => {
    const name = typed.trim()
    if (name === '') return setError(startText.nameIsEmpty)
    onClose()
    if (name === map.name) return
    await attempt(async () => {
      await renameMap(map.id, name)
      say({ text: startText.renamed(name) })
    })
  }
  return (
    <Dialog
      title={startText.renameTitle}
      open
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" onClick={rename}>
            {startText.done}
          </Button>
          <Button onClick={onClose}>{uiText.cancel}</Button>
        </>
      }
    >
      <TextInput
        label={startText.nameOfMap}
        value={typed}
        error={error}
        maxLength={200}
        onChange={setTyped}
        onKeyDown={event => {
          if (event.key === 'Enter') void rename()
        }}
      />
    </Dialog>
  )
}
