import { lazy, Suspense } from 'react'
import { SelectionBar } from '#features/selection/SelectionBar.tsx'
import type { ActorId, LinkId, Point } from '#model/records.ts'
import type { Place } from '#state/place.ts'
import { useView } from '#state/view.ts'
import { appText } from '#text/app.ts'
import styles from './MapScreen.module.css'
import { useNarrow } from './useNarrow.ts'

const CanvasPage = lazy(() => import('#features/canvas/CanvasPage.tsx').then(file => ({ default: file.CanvasPage })))
const ListPage = lazy(() => import('#features/list/ListPage.tsx').then(file => ({ default: file.ListPage })))
const IssuePlaces = lazy(() => import('./IssuePlaces.tsx').then(file => ({ default: file.IssuePlaces })))
const DealingPlaces = lazy(() => import('./DealingPlaces.tsx').then(file => ({ default: file.DealingPlaces })))
const AskPage = lazy(() => import('#features/ask/AskPage.tsx').then(file => ({ default: file.AskPage })))

/** What can be asked for from any place of a map. */
export interface OnMap {
  readonly onAddActor: (position?: Point) => void
  readonly onMakeLink: (from?: ActorId, to?: ActorId, at?: Point) => void
  readonly onOpenActor: (id: ActorId) => void
  readonly onOpenLink: (id: LinkId) => void
  readonly onMerge: (keep: ActorId, other: ActorId) => void
}

interface StageProps {
  readonly place: Extract<Place, { at: 'map' }>
  readonly onMap: OnMap
}

/** The place we are at: the drawing, the list, or a question with the drawing beside it. */
export function Stage({ place, onMap }: StageProps) {
  const { view, beside } = place
  const routeShown = useView(state => state.shownRoute !== undefined)
  const narrow = useNarrow()
  const selectionBar = <SelectionBar {...onMap} />
  // On a phone an answer has the screen to itself, until there is a way to draw.
  const drawn = view === 'kaart' || (view === 'vragen' && (!narrow || routeShown))
  const waiting = <p role="status">{appText.loading}</p>
  const within = view === 'problemen' ? place.issue : view === 'gesprekken' ? place.dealing : undefined
  return (
    <>
      {(drawn || view === 'lijst') && (
        <div className={`${styles.stage} ${view === 'vragen' ? styles.strip : ''}`}>
          <Suspense fallback={waiting}>
            {drawn ? (
              <CanvasPage {...onMap} selectionBar={selectionBar} besideAnswer={view === 'vragen'} />
            ) : (
              <ListPage {...onMap} selectionBar={selectionBar} />
            )}
          </Suspense>
        </div>
      )}
      {within && (
        // Each page starts at its top.
        <div className={styles.pages} key={JSON.stringify(within)}>
          <Suspense fallback={waiting}>
            {place.issue && <IssuePlaces issue={place.issue} map={place.map} />}
            {place.dealing && <DealingPlaces dealing={place.dealing} map={place.map} />}
          </Suspense>
        </div>
      )}
      {view === 'vragen' && !beside && (
        <div className={`${styles.beside} ${styles.ask} ${place.ask?.about === 'invloed' ? styles.wide : ''}`}>
          <Suspense fallback={waiting}>
            <AskPage ask={place.ask ?? { about: 'menu' }} map={place.map} {...onMap} />
          </Suspense>
        </div>
      )}
    </>
  )
}
