import { beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { Messages } from '#app/Messages.tsx'
import { useSaveCopy } from '#app/saveCopy.ts'
import { useSaid } from '#state/messages.ts'
import { samira } from '#tests/model/cast.ts'
import { render } from '#tests/support/render.tsx'
import { appText } from '#text/app.ts'
import { openedMap, openTestMap } from '../features/openTestMap.ts'

beforeEach(() => useSaid.setState({ messages: [] }))

test('a copy that can not be made because its part of the program does not come in is told, and can be tried again', async () => {
  await openTestMap({ actors: [samira] })
  const save = vi.fn()
  const load = vi.fn(() => Promise.resolve(save)).mockRejectedValueOnce(new TypeError('offline'))
  function Header() {
    const saveCopy = useSaveCopy(load)
    return (
      <button type="button" onClick={saveCopy}>
        {appText.saveCopy}
      </button>
    )
  }
  render(
    <>
      <Header />
      <Messages />
    </>,
  )
  await page.getByRole('button', { name: appText.saveCopy }).click()
  await expect.element(page.getByText(appText.copyFailed)).toBeVisible()
  expect(save).not.toHaveBeenCalled()
  await page.getByRole('button', { name: appText.retry }).click()
  await expect.poll(() => save.mock.calls).toEqual([[openedMap()]])
  await expect.element(page.getByText(appText.copyFailed)).not.toBeInTheDocument()
})
