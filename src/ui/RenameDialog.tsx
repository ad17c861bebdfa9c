import { useState } from 'react'
import { uiText } from '#text/ui.ts'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { TextInput } from './TextInput.tsx'

interface RenameDialogProps {
  /** What the map is called now. */
  readonly name: string
  /** Only with a name that is another one. */
  readonly onRename: (name: string) => void
  readonly onClose: () => void
}

const words = uiText.rename

/** Gives a map another name. */
export function RenameDialog({ name, onRename, onClose }: RenameDialogProps) {
  const [typed, setTyped] = useState(name)
  const [error, setError] = useState<string>()
  const rename = () => {
    const next = typed.trim()
    if (next === '') return setError(words.empty)
    onClose()
    if (next !== name) onRename(next)
  }
  return (
    <Dialog
      title={words.title}
      open
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" onClick={rename}>
            {words.done}
          </Button>
          <Button onClick={onClose}>{uiText.cancel}</Button>
        </>
      }
    >
      <TextInput
        label={words.name}
        value={typed}
        error={error}
        maxLength={200}
        onChange={setTyped}
        onKeyDown={event => {
          if (event.key !== 'Enter') return
          event.preventDefault() // else this Enter would press the button that the focus goes back to
          rename()
        }}
      />
    </Dialog>
  )
}
