import { Spline } from 'lucide-react'
import { useState } from 'react'
import { canvasText } from '#text/canvas.ts'
import { Button } from '#ui/Button.tsx'
import styles from './CanvasPage.module.css'

/** While nobody is linked to Ik: whom do you know? */
export function AloneNotice({ onMakeLink }: { readonly onMakeLink: () => void }) {
  const words = canvasText.alone
  const [open, setOpen] = useState(true)
  if (!open) return null
  return (
    <section className={styles.bar}>
      <span className={styles.who} title={words.text}>
        {words.title}
      </span>
      <Button icon={Spline} onClick={onMakeLink}>
        {words.run}
      </Button>
      <Button kind="quiet" onClick={() => setOpen(false)}>
        {words.later}
      </Button>
    </section>
  )
}
