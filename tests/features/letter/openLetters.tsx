import { page } from 'vitest/browser'
import { LetterDialog } from '#features/letter/LetterDialog.tsx'
import { LetterPage } from '#features/letter/LetterPage.tsx'
import { LettersPage } from '#features/letter/LettersPage.tsx'
import type { Id, NetworkMap } from '#model/records.ts'
import { closeAsked, useAsked } from '#state/asked.ts'
import { useOpening } from '#state/mapStore.ts'
import { addressOf, usePlace } from '#state/place.ts'
import type { DealingPlace } from '#state/placesWithin.ts'
import { openedMap, openTestMap } from '#tests/features/openTestMap.ts'
import type { Lists } from '#tests/model/cast.ts'
import { render } from '#tests/support/render.tsx'

/** Opens a map at its letters, or at one of them, with the dialog that the app has over it. */
export async function openLetters(lists: Lists, dealing: DealingPlace = { page: 'brieven' }): Promise<void> {
  closeAsked()
  await page.viewport(1280, 900)
  await openTestMap(lists)
  location.hash = addressOf({ at: 'map', map: openedMap().info.id, view: 'gesprekken', dealing })
  render(<Letters />)
}

function Letters() {
  const place = usePlace()
  const asked = useAsked()
  const { shown } = useOpening()
  if (!shown || place.at !== 'map') return null
  const { dealing, map } = place
  return (
    <main lang="nl">
      {dealing?.page === 'brief' ? (
        <LetterPage key={dealing.id} id={dealing.id as Id<'letters'>} map={map} />
      ) : (
        <LettersPage map={map} nav={null} />
      )}
      {asked?.what === 'letter' && <LetterDialog asked={asked} onClose={closeAsked} />}
    </main>
  )
}

/** The letters as they are on the map now. */
export const lettersNow = (map: NetworkMap = openedMap()) => [...map.letters.values()]
