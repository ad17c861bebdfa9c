import type { ActorId } from '#model/records.ts'
import { Dialog } from '#ui/Dialog.tsx'

interface AboutActorDialogProps {
  readonly actor: ActorId
  readonly onClose: () => void
}

/** Not made yet. */
export function AboutActorDialog({ onClose }: AboutActorDialogProps) {
  return (
    <Dialog title="AboutActorDialog" open onClose={onClose}>
      {null}
    </Dialog>
  )
}
