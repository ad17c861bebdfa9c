import { FileDown } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { say } from '#state/messages.ts'
import { exchangeText } from '#text/exchange.ts'
import styles from './DropZone.module.css'

interface DropZoneProps {
  readonly onFile: (file: File) => void
  readonly children: ReactNode
}

/** A file may be dropped anywhere on the page; while it hangs above it, the page says so. */
export function DropZone({ onFile, children }: DropZoneProps) {
  const [above, setAbove] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault() // else the browser would leave the page for the file
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
      setAbove(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setAbove(false)
    }
    const drop = (event: DragEvent) => {
      setAbove(false)
      if (!hasFiles(event)) return
      event.preventDefault()
      const [file, second] = event.dataTransfer?.files ?? []
      if (second) say({ text: exchangeText.oneFile, kind: 'problem' })
      else if (file) onFile(file)
    }
    const listeners = [
      ['dragenter', over],
      ['dragover', over],
      ['dragleave', leave],
      ['drop', drop],
    ] as const
    for (const [name, listener] of listeners) window.addEventListener(name, listener)
    return () => {
      for (const [name, listener] of listeners) window.removeEventListener(name, listener)
    }
  }, [onFile])

  return (
    <>
      {children}
      {above && (
        <div className={styles.target} role="status">
          <FileDown size={48} aria-hidden />
          <p className={styles.words}>{exchangeText.dropHere}</p>
          <p>{exchangeText.dropHereHint}</p>
        </div>
      )}
    </>
  )
}

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false
