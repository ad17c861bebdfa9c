import type { Asked } from '#state/asked.ts'
import { Dialog } from '#ui/Dialog.tsx'

interface GatheringDialogProps {
  readonly asked: Extract<Asked, { what: 'gathering' }>
  readonly onClose: () => void
}

/** Not made yet. */
export function GatheringDialog({ onClose }: GatheringDialogProps) {
  return (
    <Dialog title="GatheringDialog" open onClose={onClose}>
      {null}
    </Dialog>
  )
}
