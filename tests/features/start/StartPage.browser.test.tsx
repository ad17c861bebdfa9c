import { beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { StartPage } from '#features/start/StartPage.tsx'
import { editMap } from '#model/commands/editMap.ts'
import { selfOf } from '#model/records.ts'
import { listAgain, useListed } from '#state/mapList.ts'
import { edit } from '#state/mapStore.ts'
import { closeMap, eraseMap, openMap, readMap } from '#state/maps.ts'
import { go } from '#state/place.ts'
import { currentSaving } from '#state/saving.ts'
import { render, violations } from '#tests/support/render.tsx'

const button = (name: string | RegExp) => page.getByRole('button', { name })
const link = (name: string | RegExp) => page.getByRole('link', { name })
const shownMap = async () => {
  await expect.poll(() => location.hash).toMatch(/^#\/kaart\//)
  return readMap(location.hash.replace('#/kaart/', ''))
}

beforeEach(async () => {
  go({ at: 'start' })
  await listAgain()
  const { maps, bin } = useListed.getState()
  for (const { id } of [...maps, ...bin]) await eraseMap(id)
})

test('says what to do first when there is no map yet, and asks the app to open a copy', async () => {
  const onOpenFile = vi.fn()
  render(<StartPage onOpenFile={onOpenFile} />)
  await expect.element(page.getByText('Je hebt nog geen kaart.')).toBeVisible()
  await expect.element(link('Nieuwe kaart')).toHaveAttribute('href', '#/nieuw/onderwerpen')
  await button('Kopie openen').click()
  expect(onOpenFile).toHaveBeenCalledOnce()
  expect(await violations()).toEqual([])
})

test('the example opens, and a second look opens the same one', async () => {
  render(<StartPage onOpenFile={() => {}} />)
  await button('Voorbeeld bekijken').click()
  const example = await shownMap()
  expect(example.actors.size).toBe(18)
  go({ at: 'start' })
  await expect.element(link(/schoolbus/)).toBeVisible()
  await button('Voorbeeld bekijken').click()
  expect((await shownMap()).info.id).toBe(example.info.id)
})

test('an empty map has Ik on it; a map can be renamed, copied, thrown away and put back', async () => {
  render(<StartPage onOpenFile={() => {}} />)
  await button('Lege kaart').click()
  const empty = await shownMap()
  expect([...empty.actors.values()]).toEqual([selfOf(empty)])
  go({ at: 'start' })

  await button('Andere naam voor Lege kaart').click()
  await page.getByLabelText('Naam van de kaart').fill('  ')
  await button('Klaar').click()
  await expect.element(page.getByText('De naam is leeg. Vul een naam in.')).toBeVisible()
  await page.getByLabelText('Naam van de kaart').fill('Bankjes')
  await button('Klaar').click()
  await expect.element(link('Bankjes')).toBeVisible()
  await button('Bankjes kopiëren').click()
  await expect.element(link('Bankjes (kopie)')).toBeVisible()
  expect(await violations()).toEqual([])

  await button('Bankjes weggooien').click()
  await expect.poll(() => page.getByRole('link', { name: 'Bankjes', exact: true }).elements()).toEqual([])
  await link('Prullenbak (1 kaart)').click()
  await expect.element(page.getByText('Nog 30 dagen')).toBeVisible()
  expect(await violations()).toEqual([])
  await button('Bankjes voorgoed wissen').click()
  await expect.element(page.getByText(/niet ongedaan maken/)).toBeVisible()
  await button('Annuleren').click()
  await button('Bankjes terugzetten').click()
  await expect.element(page.getByText('De prullenbak is leeg.')).toBeVisible()
  await link('Terug naar mijn kaarten').click()
  await expect.element(page.getByRole('link', { name: 'Bankjes', exact: true })).toBeVisible()
})

test('a map in the bin can be erased for good, after a question', async () => {
  render(<StartPage onOpenFile={() => {}} />)
  await button('Lege kaart').click()
  const { info } = await shownMap()
  go({ at: 'start' })
  await button('Lege kaart weggooien').click()
  await link('Prullenbak (1 kaart)').click()
  await button('Lege kaart voorgoed wissen').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Voorgoed wissen' }).click()
  await expect.element(page.getByText('De prullenbak is leeg.')).toBeVisible()
  await expect(readMap(info.id)).rejects.toMatchObject({ reason: 'missing' })
})

test('a map that was left before all of it was saved: the start page says so, until it is', async () => {
  render(<StartPage onOpenFile={() => {}} />)
  await button('Lege kaart').click()
  const { id } = (await shownMap()).info
  await openMap(id)
  const put = IDBObjectStore.prototype.put
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  try {
    edit('naam', map => editMap(map, { name: 'Bankjes' }))
    await expect.poll(currentSaving).toEqual({ status: 'unsaved', reason: 'full' })
    closeMap()
    go({ at: 'start' })
    await expect.element(page.getByText('NIET opgeslagen')).toBeVisible()
    expect(await violations()).toEqual([])
  } finally {
    IDBObjectStore.prototype.put = put
  }
  await button('Opnieuw proberen').click()
  await expect.element(link('Bankjes')).toBeVisible()
  expect(page.getByText('NIET opgeslagen').elements()).toEqual([])
})
