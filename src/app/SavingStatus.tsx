import { Check, CircleAlert, LoaderCircle } from 'lucide-react'
import { useState } from 'react'
import { retrySaving, type Saving, useSaving } from '#state/saving.ts'
import { appText } from '#text/app.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import styles from './SavingStatus.module.css'

type Reason = NonNullable<Saving['reason']>

/** What each reason means for a person, and what to do. */
const WHY: Readonly<Record<Reason, string>> = appText.unsavedWhy

/** What trying again can't mend; a fresh page can. */
const AFTER_RELOAD: ReadonlySet<Reason> = new Set(['newer', 'otherTab'])

/** Always in sight: is what I see on this device? And what to do when it is not. */
export function SavingStatus({ onSaveCopy }: { readonly onSaveCopy: () => void }) {
  const { status, reason } = useSaving()
  const [asking, setAsking] = useState(false)
  const why = reason ?? 'other'
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
            {AFTER_RELOAD.has(why) ? (
              <Button onClick={() => location.reload()}>{appText.reload}</Button>
            ) : (
              <Button onClick={retrySaving}>{appText.retry}</Button>
            )}
          </>
        }
      >
        <p>{WHY[why]}</p>
      </Dialog>
    </>
  )
}
