import { afterEach, beforeEach, vi } from 'vitest'
import { ActorDealings } from '#features/contact/ActorDealings.tsx'
import { AgreementDialog } from '#features/contact/AgreementDialog.tsx'
import { AgreementsPage } from '#features/contact/AgreementsPage.tsx'
import { TalkDialog } from '#features/contact/TalkDialog.tsx'
import { TalksPage } from '#features/contact/TalksPage.tsx'
import type { ActorId, NetworkMap } from '#model/records.ts'
import { closeAsked, useAsked } from '#state/asked.ts'
import { useOpening } from '#state/mapStore.ts'
import { closeMap, createMap, openMap } from '#state/maps.ts'
import { addressOf } from '#state/place.ts'
import { render } from '#tests/support/render.tsx'

beforeEach(() => closeAsked())
afterEach(() => {
  vi.useRealTimers()
  closeMap()
})

/** What of *Gesprekken* is on the page. */
export type Shown = 'talks' | 'agreements' | { readonly actor: string }

/** Opens this map on a day, with a page and the dialogs that it asks for. */
export async function openContact(map: NetworkMap, what: Shown, day: string): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(`${day}T12:00:00`)
  await createMap(map, 'proef')
  await openMap(map.info.id)
  location.hash = addressOf({ at: 'map', map: map.info.id, view: 'gesprekken' })
  render(<Contact map={map.info.id} what={what} />)
}

function Contact({ map, what }: { readonly map: string; readonly what: Shown }) {
  const { shown } = useOpening()
  const asked = useAsked()
  if (!shown) return null
  return (
    <main lang="nl">
      {what === 'talks' && <TalksPage map={map} nav={null} />}
      {what === 'agreements' && <AgreementsPage map={map} nav={null} />}
      {typeof what === 'object' && (
        <>
          <h1>{map}</h1>
          <h2>{what.actor}</h2>
          <ActorDealings id={what.actor as ActorId} map={map} />
        </>
      )}
      {asked?.what === 'talk' && <TalkDialog asked={asked} onClose={closeAsked} />}
      {asked?.what === 'agreement' && <AgreementDialog asked={asked} onClose={closeAsked} />}
    </main>
  )
}
