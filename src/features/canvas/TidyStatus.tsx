import { canvasText } from '#text/canvas.ts'
import { Button } from '#ui/Button.tsx'
import styles from './CanvasPage.module.css'
import type { Tidying } from './useTidying.ts'

/** How far the layout is, and a way to stop it. */
export function TidyStatus({ tidying: { running, progress, stop } }: { readonly tidying: Tidying }) {
  if (running === undefined) return null
  const words = canvasText.tidying
  return (
    <div className={styles.bar} role="status">
      <span className={styles.who}>{words[running]}</span>
      <progress className={styles.progress} max={1} value={progress} aria-label={words[running]} />
      <Button onClick={stop}>{words.stop}</Button>
    </div>
  )
}
