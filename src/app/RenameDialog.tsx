import { useState } from 'react'
import { editMap } from '#model/commands/editMap.ts'
import { edit, useMap } from '#state/mapStore.ts'
import { appText } from '#text/app.ts'
import { uiText } from '#text/ui.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { TextInput } from '#ui/TextInput.tsx'

/** Gives the open map another name. */
export function RenameDialog({ onClose }: { readonly onClose: () => void }) {
  const name = useMap(map => map.info.name)
  const [typed, setTyped] = useState(name)
  const [error, setError] = useState<string>()
  const rename = () => {
    const next = typed.trim()
    if (next === '') return setError(appText.nameIsEmpty)
    edit(appText.renamed(next), map => editMap(map, { name: next }))
    onClose()
  }
  return (
    <Dialog
      title={appText.renameMap}
      open
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" onClick={rename}>
            {appText.done}
          </Button>
          <Button onClick={onClose}>{uiText.cancel}</Button>
        </>
      }
    >
      <TextInput
        label={appText.nameOfMap}
        value={typed}
        error={error}
        maxLength={200}
        onChange={setTyped}
        onKeyDown={event => event.key === 'Enter' && rename()}
      />
    </Dialog>
  )
}
