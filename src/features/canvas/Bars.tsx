import { X } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { type Actor, type NetworkMap, selfOf } from '#model/records.ts'
import { select, showEveryone, useView } from '#state/view.ts'
import { canvasText } from '#text/canvas.ts'
import { Button, IconButton } from '#ui/Button.tsx'
import { AloneNotice } from './AloneNotice.tsx'
import styles from './CanvasPage.module.css'
import { FocusBar } from './FocusBar.tsx'
import { LinkBar } from './LinkBar.tsx'
import { isSelfAlone } from './opening.ts'
import { SelectionBar } from './SelectionBar.tsx'
import type { OnMap, useGestures } from './useGestures.ts'

const EditSeveralDialog = lazy(() =>
  import('./EditSeveralDialog.tsx').then(file => ({ default: file.EditSeveralDialog })),
)

interface BarsProps {
  readonly map: NetworkMap
  readonly editable: boolean
  readonly chosen: readonly Actor[]
  /** Whether a filter leaves nobody on the drawing. */
  readonly nobody: boolean
  readonly gestures: ReturnType<typeof useGestures>
  readonly onMap: OnMap
}

/** What belongs to what is looked at now: the focus, the chosen, the chosen line. */
export function Bars({ map, editable, chosen, nobody, gestures, onMap }: BarsProps) {
  const focus = useView(view => view.focus)
  const [editing, setEditing] = useState(false)
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
          <Button onClick={() => select(map.actors.keys())}>{canvasText.chooseAll}</Button>
          <IconButton
            icon={X}
            kind="quiet"
            className={styles.close ?? ''}
            label={canvasText.selection.letGo}
            onClick={letGo}
          />
        </div>
      )}
      {chosen.length > 0 && (
        <SelectionBar
          map={map}
          chosen={chosen}
          editable={editable}
          onMap={onMap}
          onEditSeveral={() => setEditing(true)}
          onLetGo={letGo}
        />
      )}
      {link && <LinkBar map={map} link={link} editable={editable} onOpenLink={onMap.onOpenLink} onLetGo={letGo} />}
      {editable && idle && self && isSelfAlone(map) && <AloneNotice onMakeLink={() => onMap.onMakeLink(self.id)} />}
      {editing && (
        <Suspense>
          <EditSeveralDialog actors={chosen} onClose={() => setEditing(false)} />
        </Suspense>
      )}
    </>
  )
}
