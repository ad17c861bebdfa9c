import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { StaleNotice } from '#features/actor/StaleNotice.tsx'
import type { ActorId } from '#model/records.ts'
import { undo, useMap } from '#state/mapStore.ts'
import { useSaid } from '#state/messages.ts'
import { today } from '#state/today.ts'
import { jolanda, samira } from '#tests/model/cast.ts'
import { render, violations } from '#tests/support/render.tsx'
import { privacyText } from '#text/privacy.ts'
import { openedMap, openTestMap } from '../openTestMap.ts'

const onClose = vi.fn()
const { stale } = privacyText

function Of({ id }: { readonly id: ActorId }) {
  const actor = useMap(map => map.actors.get(id))
  return actor ? <StaleNotice actor={actor} onClose={onClose} /> : null
}

async function open(checkedOn: string): Promise<void> {
  onClose.mockClear()
  await openTestMap({ actors: [samira, { ...jolanda, checkedOn }] })
  render(
    <main lang="nl">
      <h1>Waterbeek</h1>
      <Of id={jolanda.id} />
    </main>,
  )
}
const title = () => page.getByText(stale.title)
const checked = () => openedMap().actors.get(jolanda.id)?.checkedOn

test('after a year it asks whether it is still true; yes counts from today, and can be undone', async () => {
  await open('2024-02-03')
  await expect.element(title()).toBeVisible()
  await expect.element(page.getByText(/3 februari 2024/u)).toBeVisible()
  await expect.poll(violations).toEqual([])
  await userEvent.click(page.getByRole('button', { name: stale.still }))
  expect(checked()).toBe(today())
  expect(useSaid.getState().messages.at(-1)).toMatchObject({ text: stale.checked('Jolanda Vos'), undo: true })
  await expect.poll(() => title().elements()).toEqual([])
  undo()
  await expect.element(title()).toBeVisible()
  expect(checked()).toBe('2024-02-03')
})

test('or the person goes, and the details close', async () => {
  await open('2024-02-03')
  await userEvent.click(page.getByRole('button', { name: privacyText.remove }))
  expect(openedMap().actors.has(jolanda.id)).toBe(false)
  expect(onClose).toHaveBeenCalledOnce()
})

test('of who was checked this year nothing is asked', async () => {
  await open(today())
  expect(title().elements()).toEqual([])
})
