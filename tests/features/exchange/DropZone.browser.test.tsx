import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { DropZone } from '#features/exchange/DropZone.tsx'
import { useMessages } from '#state/messages.ts'
import { render, violations } from '#tests/support/render.tsx'
import { drag, fileOf } from './dropFiles.ts'

function Said() {
  return useMessages().map(({ id, text }) => <p key={id}>{text}</p>)
}

function zone() {
  const onFile = vi.fn()
  render(
    <DropZone onFile={onFile}>
      <main>
        <h1>Kaart</h1>
        <Said />
      </main>
    </DropZone>,
  )
  return onFile
}
const target = page.getByText('Laat het bestand hier los')

test('a file may be dropped anywhere; the page says so while it hangs above it', async () => {
  const onFile = zone()
  await expect.element(page.getByRole('heading')).toBeVisible()
  const file = fileOf('{}')
  drag('dragover', [file])
  await expect.element(target).toBeVisible()
  expect(await violations()).toEqual([])
  drag('dragleave', [file])
  await expect.element(target).not.toBeInTheDocument()
  drag('dragover', [file])
  drag('drop', [file])
  await expect.element(target).not.toBeInTheDocument()
  expect(onFile.mock.calls).toEqual([[expect.objectContaining({ name: file.name })]])
})

test('several files at once: one sentence, and nothing is opened', async () => {
  const onFile = zone()
  await expect.element(page.getByRole('heading')).toBeVisible()
  drag('drop', [fileOf('{}', 'a.json'), fileOf('{}', 'b.json')])
  await expect.element(page.getByText('Open één bestand tegelijk.')).toBeVisible()
  expect(onFile).not.toHaveBeenCalled()
})

test('dragging something else than a file is none of its business', async () => {
  const onFile = zone()
  await expect.element(page.getByRole('heading')).toBeVisible()
  drag('dragover', [])
  drag('drop', [])
  await expect.element(target).not.toBeInTheDocument()
  expect(onFile).not.toHaveBeenCalled()
})
