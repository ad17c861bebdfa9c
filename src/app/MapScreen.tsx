import { Suspense, useEffect } from 'react'
import { AudienceNotice } from '#features/privacy/AudienceNotice.tsx'
import { SearchBar } from '#features/search/SearchBar.tsx'
import { FilterOn } from '#features/search/ShownCount.tsx'
import type { ActorId, LinkId, Point } from '#model/records.ts'
import { askFor, closeAsked, useAsked } from '#state/asked.ts'
import { useEditable, useOpening } from '#state/mapStore.ts'
import { closeMap, openMap } from '#state/maps.ts'
import { forgetOfMap } from '#state/messages.ts'
import { openBeside, type Place } from '#state/place.ts'
import { resetView } from '#state/view.ts'
import { appText } from '#text/app.ts'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import { BesidePanel } from './BesidePanel.tsx'
import { Dialogs, LookingDialogs } from './Dialogs.tsx'
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
    closeAsked()
    void openMap(id)
    return () => {
      forgetOfMap(id)
      void closeMap()
    }
  }, [id])
  const isHere = opening.state !== 'none' && opening.mapId === id
  if (!isHere || !opening.shown) return <OpeningPage opening={opening} onOpenFile={onOpenFile} />
  return <OpenMap place={place} onOpenFile={onOpenFile} />
}

const openActor = (id: ActorId) => openBeside({ kind: 'speler', id })
const addActor = (position?: Point) => askFor({ what: 'actor', ...(position && { position }) })
const merge = (keep: ActorId, other: ActorId) => askFor({ what: 'merge', keep, other })
function makeLink(from?: ActorId, to?: ActorId, at?: Point): void {
  if (from && at) askFor({ what: 'actor', position: at, linkFrom: from })
  else askFor({ what: 'link', ...(from && { from }), ...(to && { to }) })
}
const openLink = (id: LinkId) => openBeside({ kind: 'lijn', id })

const onMap = {
  onAddActor: addActor,
  onMakeLink: makeLink,
  onOpenActor: openActor,
  onOpenLink: openLink,
  onMerge: merge,
}

/** The browser's back button leads away from a dialog too; what was typed in it is kept by the form itself. */
function useClosedByBack(): void {
  useEffect(() => {
    addEventListener('popstate', closeAsked)
    return () => removeEventListener('popstate', closeAsked)
  }, [])
}

function OpenMap({ place, onOpenFile }: { readonly place: MapPlace; readonly onOpenFile: () => void }) {
  const editable = useEditable()
  const asked = useAsked()
  const saveCopy = useSaveCopy()
  useClosedByBack()
  useShortcuts({ addActor, makeLink, saveCopy, editable })

  return (
    <div className={styles.screen}>
      <div className={styles.header} data-screen-only>
        <MapHeader onSaveCopy={saveCopy} onOpenFile={onOpenFile} />
      </div>
      <div className={styles.places} data-screen-only>
        <Places map={place.map} view={place.view} />
      </div>
      <div className={styles.search} data-screen-only>
        <OpeningNotice onSaveCopy={saveCopy} onOpenFile={onOpenFile} />
        {(place.view === 'kaart' || place.view === 'lijst') && (
          <>
            <AudienceNotice />
            <SearchBar />
          </>
        )}
        {place.view === 'vragen' && <FilterOn />}
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
      {asked && (editable ? <Dialogs asked={asked} /> : <LookingDialogs asked={asked} />)}
    </div>
  )
}
