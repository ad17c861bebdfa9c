import { X } from 'lucide-react'
import type { NetworkMap } from '#model/records.ts'
import { type Focus, setFocus } from '#state/view.ts'
import { canvasText } from '#text/canvas.ts'
import { Button, IconButton } from '#ui/Button.tsx'
import styles from './CanvasPage.module.css'

const STEPS = [1, 2, 3] as const

/** Whom the drawing looks around, and how far. */
export function FocusBar({ map, focus }: { readonly map: NetworkMap; readonly focus: Focus }) {
  const name = map.actors.get(focus.actor)?.name
  if (name === undefined) return null
  return (
    <fieldset className={styles.bar} aria-label={canvasText.focus.legend}>
      <span className={styles.who}>
        <bdi>{canvasText.focus.around(name)}</bdi>
      </span>
      {STEPS.map(steps => (
        <Button
          key={steps}
          aria-pressed={focus.steps === steps}
          onClick={() => setFocus({ actor: focus.actor, steps })}
        >
          {canvasText.focus.steps(steps)}
        </Button>
      ))}
      <IconButton
        icon={X}
        kind="quiet"
        className={styles.close ?? ''}
        label={canvasText.focus.stop}
        onClick={() => setFocus(undefined)}
      />
    </fieldset>
  )
}
