import type { ActorId } from '#model/records.ts'
import { Dialog } from '#ui/Dialog.tsx'

interface CardsDialogProps {
  readonly actors: readonly ActorId[]
  readonly onClose: () => void
}

/** Not made yet. */
export function CardsDialog({ onClose }: CardsDialogProps) {
  return (
    <Dialog title="CardsDialog" open onClose={onClose}>
      {null}
    </Dialog>
  )
}
