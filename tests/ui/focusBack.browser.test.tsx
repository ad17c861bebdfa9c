import { useState } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from '#tests/support/render.tsx'
import { uiText } from '#text/ui.ts'
import { RenameDialog } from '#ui/RenameDialog.tsx'
import { Sheet } from '#ui/Sheet.tsx'

function Opening({ what }: { readonly what: 'dialog' | 'sheet' }) {
  const [open, setOpen] = useState(false)
  const [name, setName] = useState('Oud')
  const close = () => setOpen(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        {name}
      </button>
      {open && what === 'dialog' && <RenameDialog name={name} onRename={setName} onClose={close} />}
      {open && what === 'sheet' && (
        <Sheet title="Wie" onClose={close}>
          <button type="button">Iets</button>
        </Sheet>
      )}
    </>
  )
}

test('a new name by Enter closes the dialog, and presses nothing else', async () => {
  render(<Opening what="dialog" />)
  await page.getByRole('button', { name: 'Oud' }).click()
  await userEvent.fill(page.getByRole('textbox', { name: uiText.rename.name }), 'Nieuw')
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('button', { name: 'Nieuw' })).toHaveFocus()
  expect(page.getByRole('dialog').query()).toBeNull()
})

test('closing the details gives the focus back to what opened them', async () => {
  render(<Opening what="sheet" />)
  await page.getByRole('button', { name: 'Oud' }).click()
  await expect.element(page.getByRole('heading', { name: 'Wie' })).toHaveFocus()
  await userEvent.keyboard('{Tab}{Tab}{Escape}')
  await expect.element(page.getByRole('button', { name: 'Oud' })).toHaveFocus()
})
