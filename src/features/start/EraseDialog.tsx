import { eraseMap, type MapSummary } from '#state/maps.ts'
import { say } from '#state/messages.ts'
import { startText } from '#text/start.ts'
import { uiText } from '#text/ui.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { attempt } from './attempt.ts'

interface EraseDialogProps {
  readonly map: MapSummary
  readonly open: boolean
  readonly onClose: () => void
}

/** *Voorgoed wissen*: the one thing that can't be taken back, so it asks first. */
export function EraseDialog({ map: { id, name }, open, onClose }: EraseDialogProps) {
  const erase = () =>
    attempt(async () => {
      onClose()
      await eraseMap(id)
      say({ text: startText.erased(name) })
    })
  return (
    <Dialog
      title={startText.eraseTitle(name)}
      open={open}
      onClose={onClose}
      footer={
        <>
          <Button kind="danger" onClick={erase}>
            {startText.erase}
          </Button>
          <Button onClick={onClose}>{uiText.cancel}</Button>
        </>
      }
    >
      <p>{startText.eraseWarning}</p>
    </Dialog>
  )
}
