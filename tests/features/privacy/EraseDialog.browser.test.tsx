import { afterEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { EraseDialog } from '#features/privacy/EraseDialog.tsx'
import { EraseHistoryDialog } from '#features/privacy/EraseHistoryDialog.tsx'
import { removeActors } from '#model/commands/removeActors.ts'
import { useAsked } from '#state/asked.ts'
import { cellar } from '#state/cellarDoor.ts'
import { useListed } from '#state/mapList.ts'
import { edit, undo } from '#state/mapStore.ts'
import { closeMap, copyMap, eraseMap, removeMap } from '#state/maps.ts'
import { useSaid } from '#state/messages.ts'
import { addressOf, currentPlace } from '#state/place.ts'
import { currentSaving } from '#state/saving.ts'
import { StorageError } from '#storage/storageError.ts'
import { as, jolanda, jolandaKnows, knowsJolanda, mulder, samira, someone } from '#tests/model/cast.ts'
import { render, violations } from '#tests/support/render.tsx'
import { privacyText } from '#text/privacy.ts'
import { openedMap, openTestMap } from '../openTestMap.ts'

const lists = {
  actors: [samira, jolanda, mulder, someone('x', 9, { name: 'Els', note: 'Zus van Jolanda Vos' })],
  links: [knowsJolanda, jolandaKnows],
  issues: [
    {
      id: as<never>('i'),
      order: 0,
      title: 'De bus',
      topics: [],
      answers: [{ actor: jolanda.id, answer: 'asked' as const }],
    },
  ],
  contactMoments: [
    { id: as<never>('t1'), order: 0, on: '2026-10-01', channel: 'phone' as const, actors: [jolanda.id] },
    { id: as<never>('t2'), order: 1, on: '2026-10-02', channel: 'phone' as const, actors: [jolanda.id, mulder.id] },
  ],
  agreements: [
    { id: as<never>('a'), order: 0, on: '2026-10-01', text: 'bellen', state: 'open' as const, actors: [jolanda.id] },
  ],
}
const onClose = vi.fn()

afterEach(async () => {
  closeMap()
  const { maps, bin } = useListed.getState()
  for (const { id } of [...maps, ...bin]) await eraseMap(id)
})

function AskedNow() {
  return <output data-testid="asked">{JSON.stringify(useAsked())}</output>
}

async function open(table: Parameters<typeof EraseDialog>[0]['table'], id: string): Promise<void> {
  onClose.mockClear()
  await openTestMap(lists)
  location.hash = addressOf({ at: 'map', map: openedMap().info.id, view: 'lijst' })
  render(
    <main lang="nl">
      <h1>Waterbeek</h1>
      <EraseDialog table={table} id={id} onClose={onClose} />
      <AskedNow />
    </main>,
  )
}
const button = (name: string | RegExp) => page.getByRole('button', { name })
const confirm = () => userEvent.click(button(privacyText.erase))
const dialog = () => page.getByRole('dialog')

test('it says exactly what goes, what stays and where the name still is, and then it is gone for good', async () => {
  await open('actors', 'jolanda')
  await expect.element(dialog()).toHaveAccessibleName('Jolanda Vos voorgoed wissen?')
  const told = () => [...document.querySelectorAll('dialog h3 + ul > li')].map(({ textContent }) => textContent)
  await expect
    .poll(told)
    .toEqual([
      'Alles over Jolanda Vos: de naam, de gegevens en de notities.',
      '2 lijnen van en naar Jolanda Vos.',
      '1 antwoord van Jolanda Vos bij problemen.',
      privacyText.goesHistory,
    ])
  await expect.element(page.getByText('Zonder Jolanda Vos blijft staan: 2 gesprekken en 1 afspraak.')).toBeVisible()
  await expect.element(page.getByText('Els (notitie)')).toBeVisible()
  await expect.element(page.getByText(privacyText.forGood)).toBeVisible()
  await expect.poll(violations).toEqual([])
  await confirm()
  await expect.poll(() => onClose.mock.calls.length).toBe(1)
  expect(openedMap().actors.has(jolanda.id)).toBe(false)
  expect(openedMap().contactMoments.size).toBe(2)
  expect(useSaid.getState().messages.map(({ text, undo: back }) => [text, back])).toEqual([
    [privacyText.erased, undefined],
  ])
  undo()
  expect(openedMap().actors.has(jolanda.id)).toBe(false)
})

test('talks and agreements with nobody else go along when that is ticked', async () => {
  await open('actors', 'jolanda')
  await userEvent.click(page.getByRole('checkbox', { name: 'Wis ook: 1 gesprek en 1 afspraak met alleen Jolanda Vos' }))
  await expect.element(page.getByText('Zonder Jolanda Vos blijft staan: 1 gesprek.')).toBeVisible()
  await confirm()
  await expect.poll(() => [...openedMap().contactMoments.keys()]).toEqual(['t2'])
  expect(openedMap().agreements.size).toBe(0)
})

test('a text that holds the name opens to be mended', async () => {
  await open('actors', 'jolanda')
  await userEvent.click(button('Openen: Els (notitie)'))
  await expect.poll(currentPlace).toMatchObject({ beside: { kind: 'speler', id: 'x' } })
})

test('it tells which other maps have the same person: from the bin it goes, elsewhere it stays', async () => {
  await openTestMap(lists)
  const id = openedMap().info.id
  const binned = await copyMap(id, 'Oud')
  const other = await copyMap(id, 'Ernaast')
  await removeMap(binned)
  render(<EraseDialog table="actors" id="jolanda" onClose={onClose} />)
  await expect.element(page.getByText(privacyText.inBin('Oud'))).toBeVisible()
  await expect.element(page.getByText(privacyText.onMap('Ernaast'))).toBeVisible()
  const link = page.getByRole('link', { name: privacyText.openOf('Ernaast') })
  await expect.element(link).toHaveAttribute('href', `#${addressOf({ at: 'map', map: other, view: 'kaart' })}`)
  await confirm()
  await expect.poll(async () => (await (await cellar()).load(binned))?.map.actors.has(jolanda.id)).toBe(false)
  expect((await (await cellar()).load(other))?.map.actors.has(jolanda.id)).toBe(true)
})

test('Ik can not be erased, and what is gone already says so', async () => {
  await open('actors', 'ik')
  await expect.element(page.getByText(privacyText.selfStays)).toBeVisible()
  expect(button(privacyText.erase).elements()).toEqual([])
})

test('what is gone already says so', async () => {
  await open('letters', 'nergens')
  await expect.element(page.getByText(privacyText.gone)).toBeVisible()
})

test('a talk is told by its day and who was there', async () => {
  await open('contactMoments', 't2')
  await expect.element(page.getByText('Gesprek van 2 oktober 2026 met Jolanda Vos en Mulder')).toBeVisible()
  await expect.element(page.getByText(privacyText.goesOf.contactMoments)).toBeVisible()
  await expect.poll(violations).toEqual([])
  await confirm()
  await expect.poll(() => [...openedMap().contactMoments.keys()]).toEqual(['t1'])
})

test('when it can not be done everything stays, and the reason stands in the dialog', async () => {
  await open('actors', 'jolanda')
  const forget = vi.spyOn(await cellar(), 'forget').mockRejectedValue(new StorageError('full'))
  await confirm()
  await expect.element(page.getByRole('alert')).toHaveTextContent(privacyText.notErased.full)
  forget.mockRestore()
  expect(openedMap().actors.has(jolanda.id)).toBe(true)
  expect(onClose).not.toHaveBeenCalled()
  await expect.poll(violations).toEqual([])
})

test('the past of a map goes for good, and what stands on it stays', async () => {
  await openTestMap(lists)
  edit('weg', map => removeActors(map, [mulder.id]))
  await expect.poll(() => currentSaving().status).toBe('saved')
  onClose.mockClear()
  render(<EraseHistoryDialog onClose={onClose} />)
  await expect.element(dialog()).toHaveAccessibleName(privacyText.eraseHistoryTitle)
  await expect.poll(violations).toEqual([])
  await confirm()
  await expect.poll(() => onClose.mock.calls.length).toBe(1)
  undo()
  expect([...openedMap().actors.keys()]).toEqual(['ik', 'jolanda', 'x'])
  expect(useSaid.getState().messages.map(({ text }) => text)).toEqual([privacyText.erasedHistory])
})
