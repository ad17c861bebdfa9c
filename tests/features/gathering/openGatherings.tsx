import { CheatSheetPage } from '#features/gathering/CheatSheetPage.tsx'
import { GatheringDialog } from '#features/gathering/GatheringDialog.tsx'
import { GatheringPage } from '#features/gathering/GatheringPage.tsx'
import { GatheringsPage } from '#features/gathering/GatheringsPage.tsx'
import type { Gathering } from '#model/dealings.ts'
import type { Id } from '#model/records.ts'
import { type Asked, closeAsked, useAsked } from '#state/asked.ts'
import { useOpening } from '#state/mapStore.ts'
import { addressOf, usePlace } from '#state/place.ts'
import type { DealingPlace } from '#state/placesWithin.ts'
import { openedMap, openTestMap } from '#tests/features/openTestMap.ts'
import { actorId, as, type Lists } from '#tests/model/cast.ts'
import { render } from '#tests/support/render.tsx'

/** A gathering of a test, with names for ids. */
export const gathering = (
  id: string,
  order: number,
  fields: Partial<Omit<Gathering, 'actors'>>,
  actors: string[] = [],
) => ({ title: id, ...fields, actors: actors.map(actorId), id: as(id), order }) as Gathering

/** Opens a map at a place of *Bijeenkomsten*, with the pages and the dialog as the app has them. */
export async function openGatherings(lists: Lists, dealing: DealingPlace = { page: 'bijeenkomsten' }): Promise<void> {
  closeAsked()
  await openTestMap(lists)
  location.hash = addressOf({ at: 'map', map: openedMap().info.id, view: 'gesprekken', dealing })
  render(<Pages />)
}

/** What the app was last asked to open. */
export const nowAsked = (): Asked | undefined => asked
let asked: Asked | undefined

function Pages() {
  const place = usePlace()
  const { shown } = useOpening()
  asked = useAsked()
  if (!shown || place.at !== 'map') return null
  const { dealing } = place
  const id = (dealing && 'id' in dealing ? dealing.id : '') as Id<'gatherings'>
  return (
    <main lang="nl">
      {dealing?.page === 'bijeenkomsten' && <GatheringsPage map={place.map} nav={null} />}
      {dealing?.page === 'bijeenkomst' && <GatheringPage id={id} map={place.map} />}
      {dealing?.page === 'spiekbriefje' && <CheatSheetPage id={id} map={place.map} />}
      {asked?.what === 'gathering' && <GatheringDialog asked={asked} onClose={closeAsked} />}
    </main>
  )
}
