import { Dialog } from '#ui/Dialog.tsx'

interface EraseDialogProps {
  readonly table: string
  readonly id: string
  readonly onClose: () => void
}

/** Not made yet. */
export function EraseDialog({ onClose }: EraseDialogProps) {
  return (
    <Dialog title="EraseDialog" open onClose={onClose}>
      {null}
    </Dialog>
  )
}
