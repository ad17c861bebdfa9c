import { Check, CircleAlert, LoaderCircle } from 'lucide-react'
import { useState } from 'react'
import { retrySaving, useSaving } from '#state/saving.ts'
import { appText } from '#text/app.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import styles from './SavingStatus.module.css'

/** Always in sight: is what I see on this device? And what to do when it is not. */
export function SavingStatus({ onSaveCopy }: { readonly onSaveCopy: () => void }) {
  const { status, reason } = useSaving()
  const [asking, setAsking] = useState(false)
  const why = appText.unsavedWhy
  return (
    <>
      <span role="status" aria-label={status === 'saved' ? appText.saved : undefined} data-saving={status}>
        {status === 'saved' && (
          <span className={`${styles.status} ${styles.saved}`}>
            <Check size={20} aria-hidden />
            {appText.saved}
          </span>
        )}
        {status === 'saving' && (
          <span className={styles.status}>
            <LoaderCircle size={20} aria-hidden />
            {appText.saving}
          </span>
        )}
        {status === 'unsaved' && (
          <button type="button" className={`${styles.status} ${styles.unsaved}`} onClick={() => setAsking(true)}>
            <CircleAlert size={20} aria-hidden />
            {appText.unsaved}
          </button>
        )}
      </span>
      <Dialog
        title={appText.unsaved}
        open={asking && status === 'unsaved'}
        onClose={() => setAsking(false)}
        footer={
          <>
            <Button kind="primary" onClick={onSaveCopy}>
              {appText.saveCopy}
            </Button>
            <Button onClick={retrySaving}>{appText.retry}</Button>
          </>
        }
      >
        <p>{reason && reason in why ? why[reason as keyof typeof why] : why.other}</p>
      </Dialog>
    </>
  )
}
