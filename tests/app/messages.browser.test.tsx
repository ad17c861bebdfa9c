import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { Messages } from '#app/Messages.tsx'
import { OpenFile } from '#app/OpenFile.tsx'
import { say, useSaid } from '#state/messages.ts'
import { go } from '#state/place.ts'
import { render } from '#tests/support/render.tsx'
import { drag, fileOf } from '../features/exchange/dropFiles.ts'

beforeEach(() => {
  useSaid.setState({ messages: [] })
  go({ at: 'map', map: 'a', view: 'kaart' })
})

test('going to another place closes what was only told; an offer stays', async () => {
  render(<Messages />)
  say({ text: 'De kopie is opgeslagen.' })
  await expect.element(page.getByText('De kopie is opgeslagen.')).toBeVisible()
  go({ at: 'map', map: 'a', view: 'lijst' })
  await expect.element(page.getByText('De kopie is opgeslagen.')).not.toBeInTheDocument()
  say({ text: 'Jolanda Vos weggegooid.', undo: true })
  go({ at: 'map', map: 'a', view: 'kaart' })
  await expect.element(page.getByText('Jolanda Vos weggegooid.')).toBeVisible()
})

test('a file that is opened closes what was only told', async () => {
  render(
    <>
      <OpenFile>{() => <p>scherm</p>}</OpenFile>
      <Messages />
    </>,
  )
  say({ text: 'De kopie is opgeslagen.' })
  await expect.element(page.getByText('De kopie is opgeslagen.')).toBeVisible()
  drag('drop', [fileOf({})])
  await expect.element(page.getByText('De kopie is opgeslagen.')).not.toBeInTheDocument()
})
