import { useEffect, useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { step } from '#model/change.ts'
import type { NetworkMap } from '#model/records.ts'
import { useDevice } from '#state/device.ts'
import { writeDraft } from '#state/deviceWrites.ts'
import { keepForDevice, useDraft, useKept } from '#state/drafts.ts'
import { currentMap, edit, useEditable, useHistory, useMap } from '#state/mapStore.ts'
import { closeMap, createMap, openMap } from '#state/maps.ts'
import { useOpened } from '#state/opened.ts'
import { currentSaving, useSaving } from '#state/saving.ts'
import { useTyping } from '#state/typing.ts'
import { actorId, smallMap } from '#tests/model/cast.ts'
import { render } from '#tests/support/render.tsx'
import { TextField } from '#ui/TextField.tsx'
import { holdDisk } from './heldDisk.ts'
import { openTab } from './tab.ts'

const put = IDBObjectStore.prototype.put
const JOLANDA = actorId('jolanda')
const FIELD = 'actors/jolanda/note'
const saved = () => expect.poll(currentSaving).toEqual({ status: 'saved' })

let id: string
beforeEach(async () => {
  const info = { ...smallMap.info, id: crypto.randomUUID() as NetworkMap['info']['id'] }
  id = info.id
  await createMap({ ...smallMap, info }, 'begin')
  await openMap(id)
})
afterEach(async () => {
  vi.useRealTimers()
  IDBObjectStore.prototype.put = put
  closeMap()
})

/** A field of Jolanda's, as the details have it, and what the app says about saving. */
function Note() {
  const note = useMap(map => map.actors.get(JOLANDA)?.note ?? '')
  const { draft, keep, drop } = useDraft(FIELD)
  const { status } = useSaving()
  const { undoLabel } = useHistory()
  const commit = (text: string) =>
    edit('notitie', map => {
      const actor = map.actors.get(JOLANDA)
      return actor ? step('actors', actor, { ...actor, note: text }) : []
    })
  return (
    <>
      <TextField
        label="Notitie"
        value={note}
        draft={draft}
        onDraft={text => (text === undefined ? drop() : keep(text))}
        onCommit={commit}
        readOnly={!useEditable()}
      />
      <output>{[status, undoLabel].join(' ')}</output>
    </>
  )
}

const field = () => page.getByLabelText('Notitie')

/** The drafts on disk, as another tab reads them when it starts. */
async function draftsOnDisk(): Promise<string[]> {
  const tab = await openTab()
  await tab.mapList.listAgain()
  const drafts = [...tab.device.useDevice.getState().drafts].filter(([key]) => key.startsWith(id))
  tab.kill()
  return drafts.map(([key, text]) => `${key.slice(id.length + 1)}: ${text}`)
}

test('while a field differs from the map nothing is "opgeslagen", and its text is on disk', async () => {
  render(<Note />)
  await userEvent.type(field(), 'Belt graag')
  expect(currentSaving()).toEqual({ status: 'saving' })
  await expect.poll(draftsOnDisk).toEqual([`${FIELD}: Belt graag`])
  expect(currentSaving()).toEqual({ status: 'saving' })
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText('saved notitie')).toBeVisible()
  await expect.poll(draftsOnDisk).toEqual([])
})

/** The details that someone may go back from. */
function Details() {
  const [open, setOpen] = useState(true)
  useEffect(() => {
    const back = () => setOpen(false)
    addEventListener('popstate', back)
    return () => removeEventListener('popstate', back)
  }, [])
  return open ? <Note /> : <p>terug op de kaart</p>
}

test('going back from the details while typing keeps what was typed, as one edit', async () => {
  render(<Details />)
  await userEvent.type(field(), 'Belt graag')
  dispatchEvent(new PopStateEvent('popstate'))
  await expect.element(page.getByText('terug op de kaart')).toBeVisible()
  expect(currentMap()?.actors.get(JOLANDA)?.note).toBe('Belt graag')
  await saved()
  await expect.poll(draftsOnDisk).toEqual([])
})

test('a text from before a crash that nobody touched is still offered after going back', async () => {
  useDevice.setState({ drafts: new Map([[`${id}/${FIELD}`, 'Half getypt']]) })
  render(<Details />)
  await expect.element(field()).toHaveValue('Half getypt')
  dispatchEvent(new PopStateEvent('popstate'))
  await expect.element(page.getByText('terug op de kaart')).toBeVisible()
  expect(currentMap()?.actors.get(JOLANDA)?.note).toBeUndefined()
  expect(useDevice.getState().drafts.get(`${id}/${FIELD}`)).toBe('Half getypt')
})

test('giving up a text drops it', async () => {
  render(<Note />)
  await userEvent.type(field(), 'Toch niet{Escape}')
  await saved()
  await expect.poll(draftsOnDisk).toEqual([])
})

test('after a crash the text is there again', async () => {
  const first = await openTab()
  closeMap()
  await first.maps.openMap(id)
  first.device.useDevice.setState({ drafts: new Map([[`${id}/${FIELD}`, 'Half getypt']]) })
  first.deviceWrites.writeDraft(`${id}/${FIELD}`, id)
  await expect.poll(() => first.saving.currentSaving().status).toBe('saved')
  first.kill()

  const second = await openTab()
  await second.maps.openMap(id)
  expect(second.device.useDevice.getState().drafts.get(`${id}/${FIELD}`)).toBe('Half getypt')
  second.kill()
})

test('nothing looks saved while a text from before a crash stands in its field', async () => {
  useDevice.setState({ drafts: new Map([[`${id}/${FIELD}`, 'Half getypt']]) })
  expect(currentSaving()).toEqual({ status: 'saved' })
  render(<Note />)
  await expect.element(field()).toHaveValue('Half getypt')
  await expect.poll(currentSaving).toEqual({ status: 'saving' })
  await userEvent.type(field(), '!{Enter}')
  await expect.element(page.getByText('saved notitie')).toBeVisible()
})

test('a text stays on disk until the edit that takes its place is there', async () => {
  render(<Note />)
  await userEvent.type(field(), 'Belt graag')
  await expect.poll(draftsOnDisk).toEqual([`${FIELD}: Belt graag`])
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  await userEvent.keyboard('{Enter}')
  await expect.poll(currentSaving).toEqual({ status: 'unsaved', reason: 'full' })
  expect(await draftsOnDisk()).toEqual([`${FIELD}: Belt graag`])
  IDBObjectStore.prototype.put = put
  edit('nog iets', map => step('info', map.info, { ...map.info, name: 'x' }))
  await saved()
  await expect.poll(draftsOnDisk).toEqual([])
})

test('a text that can not be kept stays NIET opgeslagen when something else is', async () => {
  IDBObjectStore.prototype.put = function (value: { readonly key?: string }, ...rest) {
    if (value.key === `${id}/${FIELD}`) throw new DOMException('full', 'QuotaExceededError')
    return put.call(this, value, ...rest)
  }
  render(<Note />)
  await userEvent.type(field(), 'x')
  await expect.poll(currentSaving).toEqual({ status: 'unsaved', reason: 'full' })
  keepForDevice('test/iets', 1)
  await expect.poll(() => useTyping.getState().writing).toBe(0)
  expect(currentSaving()).toEqual({ status: 'unsaved', reason: 'full' })
  IDBObjectStore.prototype.put = put
  await userEvent.type(field(), 'y')
  await expect.poll(currentSaving).toEqual({ status: 'saving' })
  await userEvent.keyboard('{Escape}')
  await saved()
})

test('a text that the disk is busy with for 5 seconds is NIET opgeslagen, until it is there', async () => {
  const letGo = await holdDisk('drafts')
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const key = `${id}/${FIELD}`
  useDevice.setState({ drafts: new Map([[key, 'Traag']]) })
  writeDraft(key, id)
  await vi.advanceTimersByTimeAsync(4900)
  expect(currentSaving()).toEqual({ status: 'saving' })
  await vi.advanceTimersByTimeAsync(200)
  expect(currentSaving()).toEqual({ status: 'unsaved', reason: 'slow' })
  vi.useRealTimers()
  letGo()
  await saved()
  expect(await draftsOnDisk()).toEqual([`${FIELD}: Traag`])
})

test('a map that may not be changed any more while someone types keeps the text', async () => {
  render(<Note />)
  await userEvent.type(field(), 'Belt graag')
  await expect.poll(draftsOnDisk).toEqual([`${FIELD}: Belt graag`])
  useOpened.setState({ opening: { state: 'otherTab', mapId: id } })
  await expect.element(field()).toHaveAttribute('readonly')
  await userEvent.tab()
  await expect.element(field()).toHaveValue('Belt graag')
  expect(useDevice.getState().drafts.get(`${id}/${FIELD}`)).toBe('Belt graag')
  expect(currentSaving().status).not.toBe('saved')
  useOpened.setState({ opening: { state: 'open', mapId: id } })
  await userEvent.type(field(), '{Enter}')
  expect(currentMap()?.actors.get(JOLANDA)?.note).toBe('Belt graag')
})

test('a choice for this device comes back', async () => {
  function Legend() {
    const [shown, keep, ready] = useKept('test/legenda', false)
    return ready && <input type="checkbox" aria-label="Legenda" checked={shown} onChange={() => keep(!shown)} />
  }
  render(<Legend />)
  await userEvent.click(page.getByLabelText('Legenda'))
  await expect.element(page.getByLabelText('Legenda')).toBeChecked()
  await saved()
  const tab = await openTab()
  await tab.mapList.listAgain()
  expect(tab.device.useDevice.getState().kept.get('test/legenda')).toBe(true)
  tab.kill()
})

test('a part of a map may be a new list each time, and is made once a map', async () => {
  let made = 0
  const names = (map: NetworkMap) => {
    made += 1
    return [...map.actors.values()].map(({ name }) => name)
  }
  function Names() {
    const list = useMap(names)
    const inline = useMap(map => [...map.actors.keys()])
    return <output>{`${list.join(', ')} ${inline.length}`}</output>
  }
  render(<Names />)
  await expect.element(page.getByText('Jolanda Vos, Mulder', { exact: false })).toBeVisible()
  expect(made).toBe(1)
})
