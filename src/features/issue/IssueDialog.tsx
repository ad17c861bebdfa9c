import type { Asked } from '#state/asked.ts'
import { Dialog } from '#ui/Dialog.tsx'

interface IssueDialogProps {
  readonly asked: Extract<Asked, { what: 'issue' }>
  readonly onClose: () => void
}

/** Not made yet. */
export function IssueDialog({ onClose }: IssueDialogProps) {
  return (
    <Dialog title="IssueDialog" open onClose={onClose}>
      {null}
    </Dialog>
  )
}
