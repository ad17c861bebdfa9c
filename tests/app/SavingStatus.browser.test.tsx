import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { SavingStatus } from '#app/SavingStatus.tsx'
import { useTyping } from '#state/typing.ts'
import { render, violations } from '#tests/support/render.tsx'
import { appText } from '#text/app.ts'

const clear = () => useTyping.setState({ writing: 0, slow: 0, troubles: new Map() })
beforeEach(clear)
afterEach(clear)

const button = (name: string) => page.getByRole('button', { name, exact: true })

test('says saved, saving, and NIET opgeslagen with what to do', async () => {
  const onSaveCopy = vi.fn()
  render(<SavingStatus onSaveCopy={onSaveCopy} />)
  await expect.element(page.getByRole('status')).toHaveTextContent(appText.saved)
  useTyping.setState({ writing: 1 })
  await expect.element(page.getByRole('status')).toHaveTextContent(appText.saving)
  useTyping.setState({ troubles: new Map([['draft x', 'full']]) })
  await userEvent.click(button(appText.unsaved))
  await expect.element(page.getByText(appText.unsavedWhy.full)).toBeVisible()
  expect(await violations()).toEqual([])
  await userEvent.click(button(appText.saveCopy))
  expect(onSaveCopy).toHaveBeenCalledOnce()
  clear()
  await expect.element(page.getByRole('status')).toHaveTextContent(appText.saved)
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
})

test.each([
  ['otherTab', 'Een ander tabblad heeft deze kaart veranderd.'],
  ['newer', appText.unsavedWhy.newer],
] as const)('after %s only a fresh page helps: no trying again', async (reason, words) => {
  useTyping.setState({ troubles: new Map([['draft x', reason]]) })
  render(<SavingStatus onSaveCopy={() => {}} />)
  await userEvent.click(button(appText.unsaved))
  await expect.element(page.getByRole('dialog')).toHaveTextContent(words)
  await expect.element(button(appText.reload)).toBeVisible()
  await expect.element(button(appText.retry)).not.toBeInTheDocument()
})
