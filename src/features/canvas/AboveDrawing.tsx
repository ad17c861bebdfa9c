import type { Actor } from '#model/records.ts'
import { Bars } from './Bars.tsx'
import styles from './CanvasPage.module.css'
import type { DrawnMapProps } from './DrawnMap.tsx'
import { FirstSteps } from './FirstSteps.tsx'
import { isOnlySelf } from './opening.ts'
import { TidyStatus } from './TidyStatus.tsx'
import { Toolbar } from './Toolbar.tsx'
import type { useGestures } from './useGestures.ts'
import type { Tidying } from './useTidying.ts'

interface AboveDrawingProps extends DrawnMapProps {
  readonly chosen: readonly Actor[]
  readonly gestures: ReturnType<typeof useGestures>
  readonly tidying: Tidying
  /** Whether a filter leaves nobody on the drawing. */
  readonly nobody: boolean
}

/** The tools on a drawing, what belongs to what is looked at now, and what to do first. */
export function AboveDrawing(props: AboveDrawingProps) {
  const { map, editable, onMap, selectionBar, besideAnswer, chosen, gestures, tidying, nobody } = props
  return (
    <>
      <div className={styles.above}>
        {besideAnswer || (
          <Toolbar
            editable={editable}
            choosingMore={gestures.choosingMore}
            tidying={tidying.running !== undefined}
            onAddActor={() => onMap.onAddActor()}
            onMakeLink={() => onMap.onMakeLink(chosen[0]?.id, chosen[1]?.id)}
            onChooseMore={gestures.setChoosingMore}
            onTidy={tidying.tidy}
          />
        )}
        <div className={styles.bars}>
          <TidyStatus tidying={tidying} />
          <Bars
            map={map}
            editable={editable}
            chosen={chosen}
            nobody={nobody}
            gestures={gestures}
            onMap={onMap}
            selectionBar={selectionBar}
            askForSelf={!besideAnswer}
          />
        </div>
      </div>
      {editable && !besideAnswer && isOnlySelf(map) && <FirstSteps onAddActor={() => onMap.onAddActor()} />}
    </>
  )
}
