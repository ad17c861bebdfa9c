import { Dialog } from '#ui/Dialog.tsx'

interface EraseHistoryDialogProps {
  readonly onClose: () => void
}

/** Not made yet. */
export function EraseHistoryDialog({ onClose }: EraseHistoryDialogProps) {
  return (
    <Dialog title="EraseHistoryDialog" open onClose={onClose}>
      {null}
    </Dialog>
  )
}
