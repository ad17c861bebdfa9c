import { Suspense, useCallback, useEffect, useState } from 'react'
import { SearchBar } from '#features/search/SearchBar.tsx'
import { FilterOn } from '#features/search/ShownCount.tsx'
import type { ActorId, LinkId, Point } from '#model/records.ts'
import { useEditable, useOpening } from '#state/mapStore.ts'
import { closeMap, openMap } from '#state/maps.ts'
import { openBeside, type Place } from '#state/place.ts'
import { resetView } from '#state/view.ts'
import { appText } from '#text/app.ts'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import { BesidePanel } from './BesidePanel.tsx'
import { type Asked, Dialogs } from './Dialogs.tsx'
import { MapHeader } from './MapHeader.tsx'
import styles from './MapScreen.module.css'
import { OpeningNotice, OpeningPage } from './OpeningPage.tsx'
import { Places } from './Places.tsx'
import { Stage } from './Stage.tsx'
import { useSaveCopy } from './saveCopy.ts'
import { useShortcuts } from './shortcuts.ts'

type MapPlace = Extract<Place, { at: 'map' }>

/** One map with its places. Opens it first, and says so when that can't be. */
export function MapScreen({ place, onOpenFile }: { readonly place: MapPlace; readonly onOpenFile: () => void }) {
  const opening = useOpening()
  const id = place.map
  useEffect(() => {
    resetView()
    void openMap(id)
    return closeMap
  }, [id])
  const isHere = opening.state !== 'none' && opening.mapId === id
  if (!isHere || !opening.shown) return <OpeningPage opening={opening} onOpenFile={onOpenFile} />
  return <OpenMap place={place} onOpenFile={onOpenFile} />
}

const openActor = (id: ActorId) => openBeside({ kind: 'speler', id })
const openLink = (id: LinkId) => openBeside({ kind: 'lijn', id })

function OpenMap({ place, onOpenFile }: { readonly place: MapPlace; readonly onOpenFile: () => void }) {
  const editable = useEditable()
  const [asked, setAsked] = useState<Asked>()
  const addActor = useCallback((position?: Point) => setAsked({ what: 'actor', ...(position && { position }) }), [])
  const makeLink = useCallback((from?: ActorId, to?: ActorId, at?: Point) => {
    if (from && at) return setAsked({ what: 'actor', position: at, linkFrom: from })
    setAsked({ what: 'link', ...(from && { from }), ...(to && { to }) })
  }, [])
  const merge = useCallback((keep: ActorId, other: ActorId) => setAsked({ what: 'merge', keep, other }), [])
  const saveCopy = useSaveCopy()
  useShortcuts({ addActor, makeLink, saveCopy, editable })

  const onMap = {
    onAddActor: addActor,
    onMakeLink: makeLink,
    onOpenActor: openActor,
    onOpenLink: openLink,
    onMerge: merge,
  }
  return (
    <div className={styles.screen}>
      <div className={styles.header}>
        <MapHeader onSaveCopy={saveCopy} onOpenFile={onOpenFile} />
      </div>
      <div className={styles.places}>
        <Places map={place.map} view={place.view} />
      </div>
      <div className={styles.search}>
        <OpeningNotice onSaveCopy={saveCopy} onOpenFile={onOpenFile} />
        {place.view === 'vragen' ? <FilterOn /> : <SearchBar />}
      </div>
      <main className={styles.view} tabIndex={-1}>
        {place.view === 'kaart' && (
          <VisuallyHidden>
            <h1>{appText.place.kaart}</h1>
          </VisuallyHidden>
        )}
        <Stage place={place} onMap={onMap} />
        {place.beside && (
          <div className={styles.beside}>
            <Suspense>
              <BesidePanel beside={place.beside} map={place.map} onMakeLink={makeLink} />
            </Suspense>
          </div>
        )}
      </main>
      {editable && asked && <Dialogs asked={asked} onClose={() => setAsked(undefined)} />}
    </div>
  )
}
