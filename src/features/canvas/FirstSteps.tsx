import { Plus } from 'lucide-react'
import { canvasText } from '#text/canvas.ts'
import { Button } from '#ui/Button.tsx'
import styles from './CanvasPage.module.css'

/** While Ik is the only one on the map: what to do first, and the button for it. */
export function FirstSteps({ onAddActor }: { readonly onAddActor: () => void }) {
  const words = canvasText.onlySelf
  return (
    <section data-on-drawing className={styles.first} aria-label={words.title}>
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <Button kind="primary" icon={Plus} onClick={onAddActor}>
        {canvasText.addActor}
      </Button>
    </section>
  )
}
