import type { Asked } from '#state/asked.ts'
import { Dialog } from '#ui/Dialog.tsx'

interface LetterDialogProps {
  readonly asked: Extract<Asked, { what: 'letter' }>
  readonly onClose: () => void
}

/** Not made yet. */
export function LetterDialog({ onClose }: LetterDialogProps) {
  return (
    <Dialog title="LetterDialog" open onClose={onClose}>
      {null}
    </Dialog>
  )
}
