import { Eye, Trash2, X } from 'lucide-react'
import type { Link, LinkId, NetworkMap } from '#model/records.ts'
import { removeLink } from '#state/chosen.ts'
import { linkSentence } from '#state/linkSentence.ts'
import { canvasText } from '#text/canvas.ts'
import { Button, IconButton } from '#ui/Button.tsx'
import styles from './CanvasPage.module.css'

interface LinkBarProps {
  readonly map: NetworkMap
  readonly link: Link
  readonly editable: boolean
  readonly onOpenLink: (id: LinkId) => void
  readonly onLetGo: () => void
}

/** The chosen line as a sentence, and what can be done with it. */
export function LinkBar({ map, link, editable, onOpenLink, onLetGo }: LinkBarProps) {
  const words = canvasText.selection
  return (
    <section className={styles.bar} aria-label={words.line}>
      <span className={styles.who} role="status">
        <bdi>{linkSentence(map, link)}</bdi>
      </span>
      <Button icon={Eye} onClick={() => onOpenLink(link.id)}>
        {words.open}
      </Button>
      {editable && (
        <Button icon={Trash2} onClick={() => removeLink(map, link)}>
          {words.removeLink}
        </Button>
      )}
      <IconButton icon={X} kind="quiet" className={styles.close ?? ''} label={words.letGo} onClick={onLetGo} />
    </section>
  )
}
