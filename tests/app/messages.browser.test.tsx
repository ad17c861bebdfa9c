import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Messages } from '#app/Messages.tsx'
import { OpenFile } from '#app/OpenFile.tsx'
import { announce, forgetOfMap, say, useSaid } from '#state/messages.ts'
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

test('Escape closes a message, and closing by its button gives the focus back to where it was', async () => {
  render(
    <>
      <button type="button">eerder</button>
      <Messages />
    </>,
  )
  say({ text: 'Jolanda Vos weggegooid.', undo: true })
  await expect.element(page.getByText('Jolanda Vos weggegooid.')).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await expect.element(page.getByText('Jolanda Vos weggegooid.')).not.toBeInTheDocument()
  say({ text: 'Mulder weggegooid.', undo: true })
  await page.getByRole('button', { name: 'eerder' }).click()
  await userEvent.tab()
  await userEvent.tab()
  await expect.element(page.getByRole('button', { name: 'Sluiten' })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('button', { name: 'eerder' })).toHaveFocus()
})

test('a page keeps room free for what is told', async () => {
  render(<Messages />)
  const room = () => Number.parseInt(document.documentElement.style.getPropertyValue('--messages'), 10)
  await expect.poll(room).toBe(0)
  say({ text: 'De kopie is opgeslagen.' })
  await expect.poll(room).toBeGreaterThan(40)
})

test('leaving a map closes what was told on it', async () => {
  render(<Messages />)
  say({ text: 'Verder schrijven?', action: { label: 'Verder', run: () => undefined } })
  await expect.element(page.getByText('Verder schrijven?')).toBeVisible()
  forgetOfMap('b')
  await expect.element(page.getByText('Verder schrijven?')).toBeVisible()
  forgetOfMap('a')
  await expect.element(page.getByText('Verder schrijven?')).not.toBeInTheDocument()
})

test('what is taken back is told to who listens', async () => {
  render(<Messages />)
  announce('Ongedaan gemaakt: lijn.')
  await expect.element(page.getByText('Ongedaan gemaakt: lijn.')).toBeInTheDocument()
})
