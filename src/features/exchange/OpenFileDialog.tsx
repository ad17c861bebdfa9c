import type { Unopened } from '#state/reading.ts'
import { exchangeText } from '#text/exchange.ts'
import { fileReportText } from '#text/fileReport.ts'
import { refusedText } from '#text/refused.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Notice } from '#ui/Notice.tsx'
import styles from './OpenFileDialog.module.css'
import { Review } from './Review.tsx'
import { useReading } from './useReading.ts'

interface OpenFileDialogProps {
  readonly file: Blob
  readonly onClose: () => void
  /** Asks for another file, after this one was refused. */
  readonly onOtherFile: () => void
}

/** *Kopie openen*: reads the file, shows what is in it and what isn't, and only then asks what to do with it. */
export function OpenFileDialog({ file, onClose, onOtherFile }: OpenFileDialogProps) {
  const { done, outcome } = useReading(file)
  const fileName = file instanceof File ? file.name : exchangeText.someFile
  if (!outcome) return <ReadingDialog fileName={fileName} done={done} onStop={onClose} />
  if (!outcome.ok) return <RefusedDialog reason={outcome.reason} onClose={onClose} onOtherFile={onOtherFile} />
  return <Review read={outcome} fileName={fileName} onClose={onClose} />
}

interface ReadingDialogProps {
  readonly fileName: string
  readonly done: number
  readonly onStop: () => void
}

function ReadingDialog({ fileName, done, onStop }: ReadingDialogProps) {
  return (
    <Dialog
      open
      title={exchangeText.reading}
      onClose={onStop}
      footer={<Button onClick={onStop}>{exchangeText.stop}</Button>}
    >
      <p className={styles.fileName}>{exchangeText.readingFile(fileName)}</p>
      <progress className={styles.progress} max={1} value={done} aria-label={exchangeText.reading} />
    </Dialog>
  )
}

interface RefusedDialogProps {
  readonly reason: Unopened
  readonly onClose: () => void
  readonly onOtherFile: () => void
}

function RefusedDialog({ reason, onClose, onOtherFile }: RefusedDialogProps) {
  return (
    <Dialog
      open
      title={exchangeText.refusedTitle}
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" onClick={onOtherFile}>
            {exchangeText.otherFile}
          </Button>
          <Button onClick={onClose}>{exchangeText.close}</Button>
        </>
      }
    >
      <Notice kind="problem" live>
        <p>{wordsFor(reason)}</p>
      </Notice>
    </Dialog>
  )
}

function wordsFor(reason: Unopened): string {
  const { found = 0, most = 0, where = '' } = 'found' in reason || 'most' in reason ? reason : {}
  const list = Object.entries(fileReportText.listNames).find(([table]) => table === where)?.[1] ?? ''
  return refusedText[reason.code]({ found, most, where, list })
}
