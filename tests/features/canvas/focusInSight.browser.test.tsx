import type { Core } from 'cytoscape'
import { beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { CanvasPage } from '#features/canvas/CanvasPage.tsx'
import { resetView, setFocus } from '#state/view.ts'
import { jolanda, knowsJolanda, line, samira, someone } from '#tests/model/cast.ts'
import { render } from '#tests/support/render.tsx'
import { openTestMap } from '../openTestMap.ts'

const me = { ...samira, position: { x: 0, y: 0 } }
const friend = { ...jolanda, position: { x: 320, y: 0 } }
const far = someone('far', 2, { position: { x: 6000, y: 4000 } })
const beyond = someone('beyond', 3, { position: { x: 6320, y: 4000 } })
const did = { onAddActor: vi.fn(), onMakeLink: vi.fn(), onOpenActor: vi.fn(), onOpenLink: vi.fn(), onMerge: vi.fn() }

beforeEach(async () => {
  await page.viewport(1100, 760)
  resetView()
  await openTestMap({
    actors: [me, friend, far, beyond],
    links: [knowsJolanda, line('l2', 1, 'far', 'knows', 'beyond')],
  })
})

async function show() {
  render(
    <main style={{ width: '1100px', height: '700px' }}>
      <CanvasPage {...did} selectionBar={null} />
    </main>,
  )
  await vi.waitFor(() => expect(cy().nodes().length).toBe(4))
}
function cy(): Core {
  const surface = document.querySelector<HTMLElement & { _cyreg?: { cy: Core } }>('[class*=drawing]')
  if (!surface?._cyreg?.cy) throw new Error('not drawn yet')
  return surface._cyreg.cy
}
/** How far the middle of the two far away is from the middle of the drawing, across; and how far apart they are. */
function seen() {
  const [a, b] = ['a:far', 'a:beyond'].map(id => cy().getElementById(id).renderedPosition().x) as [number, number]
  return { aside: Math.abs((a + b) / 2 - cy().width() / 2), apart: b - a }
}
const inTheMiddle = () =>
  vi.waitFor(() => {
    expect(seen().aside).toBeLessThan(60)
    expect(seen().apart).toBeGreaterThan(200)
  })

test('looking around one actor brings those around to the middle, large enough to read', async () => {
  await show()
  expect(seen().aside).toBeGreaterThan(500)
  setFocus({ actor: far.id, steps: 1 })
  await inTheMiddle()
})

test('so does a drawing that opens while someone looks around one actor', async () => {
  setFocus({ actor: far.id, steps: 1 })
  await show()
  await inTheMiddle()
})
