import type { Core } from 'cytoscape'
import { beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { CanvasPage } from '#features/canvas/CanvasPage.tsx'
import type { Actor } from '#model/records.ts'
import { resetView } from '#state/view.ts'
import { jolanda, samira } from '#tests/model/cast.ts'
import { render, violations } from '#tests/support/render.tsx'
import { canvasText } from '#text/canvas.ts'
import { openTestMap } from '../openTestMap.ts'

const me = { ...samira, position: { x: 0, y: 0 } }
const friend = { ...jolanda, position: { x: 320, y: 0 } }
const did = { onAddActor: vi.fn(), onMakeLink: vi.fn(), onOpenActor: vi.fn(), onOpenLink: vi.fn(), onMerge: vi.fn() }

beforeEach(async () => {
  await page.viewport(1100, 760)
  resetView()
})

async function show(actors: readonly Actor[]) {
  await openTestMap({ actors })
  render(
    <main style={{ width: '1100px', height: '700px' }}>
      <CanvasPage {...did} selectionBar={null} />
    </main>,
  )
  await vi.waitFor(() => expect(cy().nodes().length).toBe(actors.length))
}
const surface = () => [...document.querySelectorAll<HTMLElement & { _cyreg?: { cy: Core } }>('[class*=drawing]')].at(-1)
function cy(): Core {
  const found = surface()?._cyreg?.cy
  if (!found) throw new Error('not drawn yet')
  return found
}
const button = (name: string) => page.getByRole('button', { name, exact: true })

test('with only Ik on the map it says what to do first, clear of Ik and of the buttons', async () => {
  await show([me])
  const card = page.getByRole('region', { name: canvasText.onlySelf.title })
  await card.getByRole('button', { name: canvasText.addActor }).click()
  expect(did.onAddActor).toHaveBeenCalledWith()
  const { top, bottom } = card.element().getBoundingClientRect()
  const drawing = (surface() as HTMLElement).getBoundingClientRect()
  expect(top).toBeGreaterThan(drawing.top + cy().getElementById('a:ik').renderedBoundingBox().y2)
  expect(bottom).toBeLessThan(button(canvasText.zoomIn).element().getBoundingClientRect().top)
  expect(await violations()).toEqual([])
})

test('with someone else there too, or nobody who is Ik, it does not', async () => {
  const words = page.getByText(canvasText.onlySelf.title)
  await show([me, friend])
  await expect.element(words).not.toBeInTheDocument()
  await show([friend])
  await expect.element(words).not.toBeInTheDocument()
})
