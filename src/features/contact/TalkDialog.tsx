import type { Asked } from '#state/asked.ts'
import { Dialog } from '#ui/Dialog.tsx'

interface TalkDialogProps {
  readonly asked: Extract<Asked, { what: 'talk' }>
  readonly onClose: () => void
}

/** Not made yet. */
export function TalkDialog({ onClose }: TalkDialogProps) {
  return (
    <Dialog title="TalkDialog" open onClose={onClose}>
      {null}
    </Dialog>
  )
}
