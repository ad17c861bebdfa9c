import { Plus } from 'lucide-react'
import { canvasText } from '#text/canvas.ts'
import { Button } from '#ui/Button.tsx'
import styles from './CanvasPage.module.css'

/** A map with nobody on it: what to do first, and the button for it. */
export function EmptyMap({ editable, onAddActor }: { readonly editable: boolean; readonly onAddActor: () => void }) {
  const words = canvasText.empty
  return (
    <div className={styles.empty}>
      <h2>{words.title}</h2>
      <p>{editable ? words.text : words.readOnly}</p>
      {editable && (
        <Button kind="primary" icon={Plus} onClick={onAddActor}>
          {canvasText.addActor}
        </Button>
      )}
    </div>
  )
}
