import { lazy, Suspense } from 'react'
import { StartPage } from '#features/start/StartPage.tsx'
import { usePlace } from '#state/place.ts'
import { appText } from '#text/app.ts'
import { Messages } from './Messages.tsx'
import { OpenFile } from './OpenFile.tsx'
import { useFocusKept } from './useFocusKept.ts'
import { useTitle } from './useTitle.ts'

// Each screen's part of the program comes with the screen.
const MapScreen = lazy(() => import('./MapScreen.tsx').then(file => ({ default: file.MapScreen })))
const WizardPage = lazy(() => import('#features/wizard/WizardPage.tsx').then(file => ({ default: file.WizardPage })))

/** Every screen, by its address; a file may be dropped on any of them. */
export function App() {
  const place = usePlace()
  useFocusKept()
  useTitle(place)
  return (
    <OpenFile>
      {openFile => (
        <>
          <Suspense fallback={<p role="status">{appText.loading}</p>}>
            {(place.at === 'start' || place.at === 'bin') && <StartPage onOpenFile={openFile} />}
            {place.at === 'new' && <WizardPage step={place.step} />}
            {place.at === 'map' && <MapScreen key={place.map} place={place} onOpenFile={openFile} />}
          </Suspense>
          <Messages />
        </>
      )}
    </OpenFile>
  )
}
