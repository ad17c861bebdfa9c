import { Eraser, Trash2 } from 'lucide-react'
import type { Actor } from '#model/records.ts'
import { askFor } from '#state/asked.ts'
import { removeChosen } from '#state/chosen.ts'
import { currentMap, useEditable } from '#state/mapStore.ts'
import { leaveGone } from '#state/openRecord.ts'
import { aboutText } from '#text/aboutActor.ts'
import { privacyText } from '#text/privacy.ts'
import { Button } from '#ui/Button.tsx'
import styles from './Privacy.module.css'

/** *Weggooien* and *Voorgoed wissen*, under everything about someone. Ik stays. */
export function TakeAway({ actor, onClose }: { readonly actor: Actor; readonly onClose: () => void }) {
  const editable = useEditable()
  if (!editable || actor.self) return null
  const remove = () => {
    onClose()
    removeChosen([actor])
    const map = currentMap()
    if (map) leaveGone(map)
  }
  return (
    <section className={styles.away}>
      <h3>{aboutText.takeAway}</h3>
      <p>{aboutText.removeHint}</p>
      <div className={styles.buttons}>
        <Button icon={Trash2} onClick={remove}>
          {privacyText.remove}
        </Button>
        <Button icon={Eraser} onClick={() => askFor({ what: 'erase', table: 'actors', id: actor.id })}>
          {privacyText.erase}
        </Button>
      </div>
    </section>
  )
}
