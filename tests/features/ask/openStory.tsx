import { AskPage } from '#features/ask/AskPage.tsx'
import { readNetwerkkaart } from '#formats/netwerkkaart/read.ts'
import type { ActorId, NetworkMap } from '#model/records.ts'
import { useAsked } from '#state/asked.ts'
import { useOpening } from '#state/mapStore.ts'
import { createMap, openMap } from '#state/maps.ts'
import { addressOf, usePlace } from '#state/place.ts'
import type { AskPlace } from '#state/placesWithin.ts'
import { render } from '#tests/support/render.tsx'

const FILES = import.meta.glob<string>('/tests/stories/*.netwerkkaart.json', {
  eager: true,
  query: '?raw',
  import: 'default',
})

/** A story's map under an id of its own, so that each test has its own map. */
export function storyMap(name: string): NetworkMap {
  const read = readNetwerkkaart(FILES[`/tests/stories/${name}.netwerkkaart.json`] ?? '')
  if (!read.ok) throw new Error(read.reason.code)
  return { ...read.map, info: { ...read.map.info, id: crypto.randomUUID() as NetworkMap['info']['id'] } }
}

export interface Calls {
  readonly opened: ActorId[]
  readonly linked: (ActorId | undefined)[]
  added: number
}

/** Opens the map and puts the question of the address on the page; what it asks of the app is written down. */
export async function ask(map: NetworkMap, about: AskPlace): Promise<Calls> {
  await createMap(map, 'proef')
  await openMap(map.info.id)
  location.hash = addressOf({ at: 'map', map: map.info.id, view: 'vragen', ask: about })
  const calls: Calls = { opened: [], linked: [], added: 0 }
  render(<Asked map={map.info.id} calls={calls} />)
  return calls
}

function Asked({ map, calls }: { readonly map: string; readonly calls: Calls }) {
  const place = usePlace()
  const { shown } = useOpening()
  const asked = useAsked()
  if (!shown || place.at !== 'map') return null
  return (
    <main lang="nl">
      <AskPage
        ask={place.ask ?? { about: 'menu' }}
        map={map}
        onOpenActor={id => calls.opened.push(id)}
        onMakeLink={from => calls.linked.push(from)}
        onAddActor={() => {
          calls.added += 1
        }}
      />
      <output hidden data-testid="asked">
        {JSON.stringify(asked)}
      </output>
    </main>
  )
}
