import type { Core } from 'cytoscape'
import { beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { CanvasPage } from '#features/canvas/CanvasPage.tsx'
import type { ActorId } from '#model/records.ts'
import { missingPositions, type Positions, type Tidying } from '#state/tidying.ts'
import { resetView } from '#state/view.ts'
import { knowsJolanda, line, mulder, samira, someone } from '#tests/model/cast.ts'
import { render } from '#tests/support/render.tsx'
import { canvasText } from '#text/canvas.ts'
import { openTestMap } from '../openTestMap.ts'

vi.mock('#state/tidying.ts')

const did = { onAddActor: vi.fn(), onMakeLink: vi.fn(), onOpenActor: vi.fn(), onOpenLink: vi.fn(), onMerge: vi.fn() }
const homeless = [samira, someone('jolanda', 1), mulder]
const first: Positions = new Map(homeless.map(({ id }, i) => [id, { x: i * 200, y: i * 90 }]))
const layout: { step?: Tidying['onStep']; end?: (positions: Positions) => void } = {}

beforeEach(async () => {
  await page.viewport(1100, 760)
  resetView()
  vi.mocked(missingPositions).mockImplementation((_map, { onStep } = {}) => {
    layout.step = onStep
    return new Promise(resolve => {
      layout.end = resolve
    })
  })
  await openTestMap({ actors: homeless, links: [knowsJolanda, line('l2', 1, 'ik', 'knows', 'mulder')] })
  render(
    <main style={{ width: '1100px', height: '700px' }}>
      <CanvasPage {...did} selectionBar={null} />
    </main>,
  )
  await expect.element(page.getByText(canvasText.tidying.first)).toBeVisible()
})

const surface = () => document.querySelector<HTMLElement & { _cyreg?: { cy: Core } }>('[class*=drawing]')
const standing = (id: ActorId) => surface()?._cyreg?.cy.getElementById(`a:${id}`).position()

test('until the first places come there is no drawing, only how far it is; then there is, and it improves', async () => {
  layout.step?.(0.2)
  await vi.waitFor(() => expect(document.querySelector('progress')?.value).toBe(0.2))
  expect(surface()).toBeNull()
  expect(page.getByRole('button').elements()).toHaveLength(1)
  layout.step?.(0.4, first)
  await vi.waitFor(() => expect(standing(mulder.id)).toEqual({ x: 400, y: 180 }))
  await expect.element(page.getByText(canvasText.tidying.first)).toBeVisible()
  layout.end?.(first)
  await expect.element(page.getByText(canvasText.tidying.first)).not.toBeInTheDocument()
  expect(standing(mulder.id)).toEqual({ x: 400, y: 180 })
})

test('stopped before there are places, everyone is on the drawing all the same', async () => {
  await page.getByRole('button', { name: canvasText.tidying.stop }).click()
  await vi.waitFor(() => expect(standing(mulder.id)).toBeDefined())
})
