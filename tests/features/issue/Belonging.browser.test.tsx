import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { Id } from '#model/records.ts'
import { currentMap, undo } from '#state/mapStore.ts'
import { closeMap } from '#state/maps.ts'
import { as, mapWith } from '#tests/model/cast.ts'
import { violations } from '#tests/support/render.tsx'
import { openPlan, withPlan } from '../plan/openPlan.tsx'
import { openIssues } from './openIssue.tsx'

const box = (name: string) => page.getByRole('checkbox', { name })
const doing = (name: string) => page.getByRole('combobox', { name: `Wat doet ${name}?`, exact: true })
const text = (words: string) => page.getByText(words, { exact: true })

afterEach(closeMap)

/** A map as someone begins it: names, and nothing else. */
function bareMap() {
  const names = ['Ik', 'Wethouder Bosman', 'Sportvereniging', 'Tante Bep', 'Adviesraad', 'Buurvrouw']
  const actors = names.map((name, order) => ({
    id: as<Id<'actors'>>(`a${order}`),
    order,
    kind: name.endsWith('raad') || name.endsWith('vereniging') ? ('organisation' as const) : ('person' as const),
    name,
    ...(order === 0 && { self: true as const }),
  }))
  const issue = { id: as<Id<'issues'>>('s1'), order: 0, title: 'De zaal is te duur', topics: ['sport'], answers: [] }
  return mapWith({ actors, issues: [issue], info: { id: crypto.randomUUID() as Id<'info'> } })
}

test('on a map of names alone the problem asks who has to do with it, and saves it as one edit', async () => {
  await openIssues(bareMap(), 's1')
  await expect.element(page.getByRole('heading', { name: 'Wie heeft hiermee te maken?' })).toBeVisible()
  expect(text('Er staat niemand meer op je kaart om te vragen.').elements()).toEqual([])
  await expect.element(page.getByText('Niemand op je kaart hoort bij dit onderwerp.').first()).toBeVisible()
  await box('Wethouder Bosman').click()
  await expect.element(doing('Wethouder Bosman')).toHaveValue('decides')
  await box('Sportvereniging').click()
  await expect.element(doing('de Sportvereniging').or(doing('Sportvereniging'))).toHaveValue('advocates')
  expect(await violations()).toEqual([])
  await page.getByRole('button', { name: 'Bewaren (2 spelers)' }).click()
  expect(currentMap()?.actors.get(as('a1'))).toMatchObject({ topics: ['sport'], role: 'decides' })
  expect(currentMap()?.actors.get(as('a2'))).toMatchObject({ topics: ['sport'], role: 'advocates' })
  await expect.element(text('Sportvereniging').first()).toBeVisible()
  undo()
  expect(currentMap()?.actors.get(as('a1'))?.topics).toBeUndefined()
  expect(currentMap()?.actors.get(as('a2'))?.topics).toBeUndefined()
})

test('who is chosen in the plan as one who decides counts, and can be put on the map as such', async () => {
  const { map, plan } = withPlan(bareMap(), 's1')
  await openPlan(map, plan, '4')
  await expect.element(text('Je weet nog niet wie beslist over sport.')).toBeVisible()
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus()
  const field = page.getByRole('combobox', { name: 'Iemand anders kiezen' })
  await field.click() // in sight first: a list closes when the page moves under it
  await field.fill('Bosman')
  await page.getByRole('option', { name: /Wethouder Bosman/ }).click()
  await expect.element(text('Je weet nog niet wie beslist over sport.')).not.toBeInTheDocument()
  await page.getByRole('button', { name: 'Bewaar op de kaart: Wethouder Bosman beslist over sport' }).click()
  expect(currentMap()?.actors.get(as('a1'))).toMatchObject({ topics: ['sport'], role: 'decides' })
  await expect.element(text('Beslist over sport.')).toBeVisible()
})
