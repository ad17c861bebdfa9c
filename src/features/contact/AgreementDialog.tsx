import type { Asked } from '#state/asked.ts'
import { Dialog } from '#ui/Dialog.tsx'

interface AgreementDialogProps {
  readonly asked: Extract<Asked, { what: 'agreement' }>
  readonly onClose: () => void
}

/** Not made yet. */
export function AgreementDialog({ onClose }: AgreementDialogProps) {
  return (
    <Dialog title="AgreementDialog" open onClose={onClose}>
      {null}
    </Dialog>
  )
}
