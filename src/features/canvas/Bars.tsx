import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { type Actor, type NetworkMap, selfOf } from '#model/records.ts'
import { chooseShown } from '#state/chosen.ts'
import { showEveryone, useView } from '#state/view.ts'
import { canvasText } from '#text/canvas.ts'
import { Button, IconButton } from '#ui/Button.tsx'
import { AloneNotice } from './AloneNotice.tsx'
import styles from './CanvasPage.module.css'
import { FocusBar } from './FocusBar.tsx'
import { LinkBar } from './LinkBar.tsx'
import { isSelfAlone } from './opening.ts'
import type { OnMap, useGestures } from './useGestures.ts'

interface BarsProps {
  readonly map: NetworkMap
  readonly editable: boolean
  readonly chosen: readonly Actor[]
  /** Whether a filter leaves nobody on the drawing. */
  readonly nobody: boolean
  readonly gestures: ReturnType<typeof useGestures>
  readonly onMap: OnMap
  readonly selectionBar: ReactNode
  /** Whether to ask whom Ik knows, while Ik has no line. */
  readonly askForSelf: boolean
}

/** What belongs to what is looked at now: the focus, the chosen, the chosen line. */
export function Bars({ map, editable, chosen, nobody, gestures, onMap, selectionBar, askForSelf }: BarsProps) {
  const focus = useView(view => view.focus)
  const { choosingMore, chosenLink, letGo } = gestures
  const link = chosenLink === undefined ? undefined : map.links.get(chosenLink)
  const self = selfOf(map)
  const idle = chosen.length === 0 && !link && !focus && !choosingMore
  return (
    <>
      {nobody && (
        <div className={styles.bar} role="status">
          <span className={styles.who}>{canvasText.nothingShown}</span>
          <Button onClick={showEveryone}>{canvasText.showAll}</Button>
        </div>
      )}
      {focus && <FocusBar map={map} focus={focus} />}
      {choosingMore && chosen.length === 0 && (
        <div className={styles.bar} role="status">
          <span className={styles.who}>{canvasText.chooseMoreHint}</span>
          <Button onClick={chooseShown}>{canvasText.chooseAll}</Button>
          <IconButton
            icon={X}
            kind="quiet"
            className={styles.close ?? ''}
            label={canvasText.selection.letGo}
            onClick={letGo}
          />
        </div>
      )}
      {chosen.length > 0 && selectionBar}
      {link && <LinkBar map={map} link={link} editable={editable} onOpenLink={onMap.onOpenLink} onLetGo={letGo} />}
      {askForSelf && editable && idle && self && isSelfAlone(map) && (
        <AloneNotice onMakeLink={() => onMap.onMakeLink(self.id)} />
      )}
    </>
  )
}
