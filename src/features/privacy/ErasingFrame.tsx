import { Eraser } from 'lucide-react'
import type { ReactNode } from 'react'
import type { NotErased } from '#state/erasing.ts'
import { privacyText } from '#text/privacy.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Notice } from '#ui/Notice.tsx'

interface ErasingFrameProps {
  readonly title: string
  readonly onClose: () => void
  readonly onErase: () => void
  readonly busy: boolean
  readonly why: NotErased | undefined
  readonly children: ReactNode
}

/** Asks before something goes that can't come back, and stays open while it goes. */
export function ErasingFrame({ title, onClose, onErase, busy, why, children }: ErasingFrameProps) {
  const close = () => {
    if (!busy) onClose()
  }
  return (
    <Dialog
      title={title}
      open
      onClose={close}
      footer={
        <>
          <Button kind="danger" icon={Eraser} disabled={busy} onClick={onErase}>
            {busy ? privacyText.erasing : privacyText.erase}
          </Button>
          <Button disabled={busy} onClick={close}>
            {privacyText.cancel}
          </Button>
        </>
      }
    >
      {children}
      {why !== undefined && (
        <Notice kind="problem" live>
          <p>{privacyText.notErased[why]}</p>
        </Notice>
      )}
    </Dialog>
  )
}
