import { beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { OpenFileDialog } from '#features/exchange/OpenFileDialog.tsx'
import { inOrder, newId } from '#model/records.ts'
import { currentMap, undo } from '#state/mapStore.ts'
import { closeMap, createMap, openMap, readMap, removeMap } from '#state/maps.ts'
import { go } from '#state/place.ts'
import { opened, person } from '#tests/formats/reading.ts'
import { render, violations } from '#tests/support/render.tsx'
import { fileOf, mapFile } from './dropFiles.ts'

const button = (name: string) => page.getByRole('button', { name, exact: true })
const radio = (name: RegExp) => page.getByRole('radio', { name })
const shownId = () => location.hash.replace('#/kaart/', '')
const names = async (id: string) =>
  inOrder((await readMap(id)).actors).map(({ name, jobTitle = '' }) => `${name} ${jobTitle}`.trim())

beforeEach(() => {
  closeMap()
  go({ at: 'start' })
})

function open(content: unknown) {
  const onClose = vi.fn()
  const onOtherFile = vi.fn()
  render(<OpenFileDialog file={fileOf(content)} onClose={onClose} onOtherFile={onOtherFile} />)
  return { onClose, onOtherFile }
}

test('shows what is in the file before anything is kept, and then opens it as a new map', async () => {
  const id = newId<'info'>()
  const { onClose } = open(mapFile(id, 'Bankjes in de wijk'))
  await expect.element(page.getByText('Bankjes in de wijk')).toBeVisible()
  await expect.element(page.getByText('Kopie van 21 november 2026')).toBeVisible()
  await expect.element(page.getByText('3 spelers')).toBeVisible()
  await expect.element(page.getByText('1 lijn')).toBeVisible()
  await expect.element(page.getByText('Alles uit het bestand komt mee.')).toBeVisible()
  await expect(readMap(id)).rejects.toThrow('missing')
  expect(await violations()).toEqual([])
  await button('Kaart openen').click()
  await expect.poll(shownId).toBe(id)
  expect(onClose).toHaveBeenCalledOnce()
  expect(await names(id)).toEqual(['P ik', 'P jo raadslid', 'P an'])
})

test('not opening keeps nothing', async () => {
  const id = newId<'info'>()
  const { onClose } = open(mapFile(id, 'Weg ermee'))
  await button('Niet openen').click()
  expect(onClose).toHaveBeenCalledOnce()
  await expect(readMap(id)).rejects.toThrow('missing')
})

test('says what is left out and why, by name, and shows hostile names as text', async () => {
  open(
    mapFile(newId<'info'>(), '<b>Kaart</b>', {
      actors: [
        person('a', { name: '<img src=x onerror=alert(1)>', sector: 'ruimte' }),
        person('b', { name: 7 }),
        person('c', { represents: ['ouderen'] }),
      ],
      links: [{ id: 'l', source: 'a', target: 'weg', type: 'knows' }],
    }),
  )
  await expect.element(page.getByText('<b>Kaart</b>')).toBeVisible()
  await expect.element(page.getByText('2 dingen komen niet mee')).toBeVisible()
  await expect.element(page.getByText('b – speler nummer 2: naam')).toBeVisible()
  await expect.element(page.getByText('<img src=x onerror=alert(1)> – weg – lijn nummer 1')).toBeVisible()
  await page.getByText('1 ding is aangepast').click()
  await expect.element(page.getByText('P c – speler nummer 3')).toBeVisible()
  await page.getByText('1 ding kennen we niet, maar bewaren we').click()
  await expect.element(page.getByText('<img src=x onerror=alert(1)> – speler nummer 1: sector')).toBeVisible()
  expect(document.querySelector('dialog img')).toBeNull()
  expect(await violations()).toEqual([])
})

test.each([
  ['an empty file', '', 'Dit bestand is leeg.'],
  ['half a file', '{"format":"netwerkkaart","ver', 'Dit bestand is niet compleet.'],
  ['a letter', 'Beste mensen', 'Dit is geen kopie van een kaart.'],
  ['a newer version', { format: 'netwerkkaart', version: 7 }, 'nieuwere Netwerkkaart (versie 7)'],
  ['lists in lists without end', '['.repeat(100_000), 'meer dan 64 lagen'],
])('refuses %s with one plain sentence and a way on', async (_, content, words) => {
  const { onOtherFile } = open(content)
  await expect.element(page.getByRole('alert')).toHaveTextContent(words)
  await expect.element(page.getByRole('alert')).toHaveTextContent('Er is niets veranderd.')
  expect(await violations()).toEqual([])
  await button('Ander bestand kiezen').click()
  expect(onOtherFile).toHaveBeenCalledOnce()
})

test('a file over 50 MB is refused without being read', async () => {
  render(
    <OpenFileDialog
      file={new File([new Uint8Array(50_000_001)], 'groot.json')}
      onClose={() => {}}
      onOtherFile={() => {}}
    />,
  )
  await expect.element(page.getByRole('alert')).toHaveTextContent('te groot: 50,1 MB. Het mag hoogstens 50 MB zijn.')
})

test('the same map is here already: beside it, with an id of its own', async () => {
  const id = newId<'info'>()
  await createMap(opened(mapFile(id, 'Mijn versie')).map, 'test')
  open(mapFile(id, 'Uit de mail', { actors: [person('nieuw')], links: [] }))
  await expect.element(page.getByText('Deze kaart staat al op dit apparaat: “Mijn versie”')).toBeVisible()
  await expect.element(radio(/Ernaast zetten/)).toBeChecked()
  expect(await violations()).toEqual([])
  await button('Kaart openen').click()
  await expect.poll(shownId).not.toBe('#/')
  expect(shownId()).not.toBe(id)
  expect((await readMap(shownId())).info.name).toBe('Uit de mail (uit bestand)')
  expect(await names(id)).toHaveLength(3)
})

test('the same map is here already: replaced as one edit, that is taken back at once', async () => {
  const id = newId<'info'>()
  await createMap(opened(mapFile(id, 'Mijn versie')).map, 'test')
  await openMap(id)
  open(mapFile(id, 'Uit de mail', { actors: [person('nieuw')], links: [] }))
  await radio(/Vervangen/).click()
  await button('Kaart vervangen').click()
  await expect.poll(() => names(id)).toEqual(['P nieuw'])
  expect(currentMap()?.info).toMatchObject({ id, name: 'Uit de mail' })
  undo()
  expect(await names(id)).toHaveLength(3)
  expect(currentMap()?.info.name).toBe('Mijn versie')
})

test('a map that lies in the bin stays there; the file comes beside it', async () => {
  const id = newId<'info'>()
  await createMap(opened(mapFile(id, 'Weggegooid')).map, 'test')
  await removeMap(id)
  open(mapFile(id, 'Weggegooid'))
  await expect.element(page.getByText('Deze kaart ligt hier in de prullenbak.')).toBeVisible()
  await button('Kaart openen').click()
  await expect.poll(() => location.hash).toMatch(/^#\/kaart\//)
  expect(shownId()).not.toBe(id)
  expect(await names(shownId())).toHaveLength(3)
})

test.each([
  ['Houd de mijne', ['P ik', 'P jo', 'P an']],
  ['Neem die uit het bestand', ['P ik', 'P jo raadslid', 'P an']],
  ['Allebei', ['P ik', 'P jo', 'P jo raadslid', 'P an']],
])('added to the open map: one question for all that differs (%s), one undo', async (keep, expected) => {
  const id = newId<'info'>()
  await createMap(opened(mapFile(id, 'Van mij', { actors: [person('ik', { self: true }), person('jo')] })).map, 'test')
  await openMap(id)
  const { onClose } = open(mapFile(newId<'info'>(), 'Van Jolanda'))
  await radio(/Toevoegen aan deze kaart/).click()
  await expect.element(page.getByText('Er komt 1 ding bij. 2 staan er al precies zo.')).toBeVisible()
  await expect.element(page.getByText('1 ding staat er al, maar anders.')).toBeVisible()
  await page.getByText('Welke zijn dat?').click()
  await expect.element(page.getByText('P jo – speler')).toBeVisible()
  expect(await violations()).toEqual([])
  await radio(new RegExp(keep)).click()
  await button('Toevoegen').click()
  await expect.poll(() => onClose.mock.calls.length).toBe(1)
  expect(await names(id)).toEqual(expected)
  undo()
  expect(await names(id)).toEqual(['P ik', 'P jo'])
})

test('stopping while it reads closes, and nothing is kept', async () => {
  const id = newId<'info'>()
  const actors = Array.from({ length: 20_000 }, (_, i) => person(`a${i}`, { note: 'x'.repeat(500) }))
  const { onClose } = open(mapFile(id, 'Groot', { actors, links: [] }))
  await expect.element(page.getByRole('progressbar')).toBeVisible()
  await button('Stoppen').click()
  expect(onClose).toHaveBeenCalledOnce()
  await expect(readMap(id)).rejects.toThrow('missing')
})
