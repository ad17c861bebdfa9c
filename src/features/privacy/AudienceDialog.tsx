import { Dialog } from '#ui/Dialog.tsx'

interface AudienceDialogProps {
  readonly onClose: () => void
}

/** Not made yet. */
export function AudienceDialog({ onClose }: AudienceDialogProps) {
  return (
    <Dialog title="AudienceDialog" open onClose={onClose}>
      {null}
    </Dialog>
  )
}
