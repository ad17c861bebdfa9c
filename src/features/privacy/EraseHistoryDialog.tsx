import { privacyText } from '#text/privacy.ts'
import { Notice } from '#ui/Notice.tsx'
import { ErasingFrame } from './ErasingFrame.tsx'
import { useErasing } from './useErasing.ts'

interface EraseHistoryDialogProps {
  readonly onClose: () => void
}

/** *Geschiedenis wissen*: what was thrown away goes for good; what stands on the map stays. */
export function EraseHistoryDialog({ onClose }: EraseHistoryDialogProps) {
  const { busy, why, erase } = useErasing(privacyText.erasedHistory, onClose)
  return (
    <ErasingFrame
      title={privacyText.eraseHistoryTitle}
      onClose={onClose}
      onErase={() => void erase([])}
      busy={busy}
      why={why}
    >
      <p>{privacyText.eraseHistoryWhy}</p>
      <p>{privacyText.eraseHistoryStays}</p>
      <p>{privacyText.eraseHistoryBin}</p>
      <Notice kind="warning" title={privacyText.forGood} />
    </ErasingFrame>
  )
}
