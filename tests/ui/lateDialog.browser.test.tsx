import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render, violations } from '#tests/support/render.tsx'
import { uiText } from '#text/ui.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { lateDialog } from '#ui/lateDialog.tsx'

const Wish = ({ what, onClose }: { readonly what: string; readonly onClose: () => void }) => (
  <Dialog title={what} open onClose={onClose}>
    {null}
  </Dialog>
)

test('a dialog that does not come in says so, leaves the screen as it is, and comes when asked for again', async () => {
  const load = vi.fn(() => Promise.resolve(Wish)).mockRejectedValueOnce(new TypeError('offline'))
  const Late = lateDialog(load)
  function Screen() {
    const [asked, setAsked] = useState(false)
    return (
      <main>
        <h1>Kaart</h1>
        <button type="button" onClick={() => setAsked(true)}>
          Vraag
        </button>
        {asked && <Late what="Speler toevoegen" onClose={() => setAsked(false)} />}
      </main>
    )
  }
  render(<Screen />)
  await page.getByRole('button', { name: 'Vraag' }).click()
  await expect.element(page.getByRole('dialog', { name: uiText.notHere.title })).toBeVisible()
  expect(await violations()).toEqual([])
  await page.getByText(uiText.close, { exact: true }).click()
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  await page.getByRole('button', { name: 'Vraag' }).click()
  await expect.element(page.getByRole('dialog', { name: 'Speler toevoegen' })).toBeVisible()
})
