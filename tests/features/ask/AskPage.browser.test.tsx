import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Actor, ActorId, Link, NetworkMap } from '#model/records.ts'
import { selfOf } from '#model/records.ts'
import { currentMap } from '#state/mapStore.ts'
import { resetView, useView } from '#state/view.ts'
import { violations } from '#tests/support/render.tsx'
import { ask, storyMap } from './openStory.tsx'

const heading = (name: string) => page.getByRole('heading', { name, exact: true })
const text = (words: string) => page.getByText(words, { exact: true })
const link = (name: string) => page.getByRole('link', { name, exact: true })
const button = (name: string) => page.getByRole('button', { name, exact: true })
beforeEach(resetView)

const shownRoute = () => useView.getState().shownRoute

/** The map with other fields for one actor; `null` takes a field away. */
function withActor(map: NetworkMap, id: string, fields: Partial<Record<keyof Actor, unknown>>): NetworkMap {
  const actor = { ...map.actors.get(id as ActorId), ...fields }
  const known = Object.fromEntries(Object.entries(actor).filter(([, value]) => value !== null))
  return { ...map, actors: new Map(map.actors).set(id as ActorId, known as unknown as Actor) }
}

test('from the menu to a topic: everyone by role, with the reason, the distance and the way there', async () => {
  await ask(storyMap('c1-vervoer'), { about: 'menu' })
  await expect.element(heading('Wie kan ik vragen?')).toBeVisible()
  expect(await violations()).toEqual([])
  await link('Leerlingenvervoer').click()
  const headings = [
    'Beslist hierover',
    'Geeft advies',
    'Voert uit',
    'Komt op voor mensen',
    'Heeft er last van',
    'Maakt het bekend',
  ]
  await expect.element(heading('Beslist hierover')).toBeVisible()
  const shown = page
    .getByRole('heading', { level: 2 })
    .elements()
    .map(element => element.textContent)
  expect(shown).toEqual([...headings, 'Tips'])
  await expect.element(text('Beslist over leerlingenvervoer.').first()).toBeVisible()
  await expect.element(text('2 stappen: via Jolanda Vos, die je goed kent. Raadslid Mulder is voor.')).toBeVisible()
  await expect.element(text('3 stappen: via Jolanda Vos en Raadslid Mulder.').first()).toBeVisible()
  await expect.element(text('1 stap. KansPlus helpt jou. KansPlus is voor.')).toBeVisible()
  expect(text('Nog geen weg.').elements()).toHaveLength(1)
  expect(await violations()).toEqual([])
  await link('De weg naar Wethouder De Graaf').click()
  await expect.element(heading('De weg naar Wethouder De Graaf')).toHaveFocus()
})

test('the way: step by step, official and unofficial beside it, and drawn on the map', async () => {
  await ask(storyMap('c1-vervoer'), { about: 'weg', actor: 'degraaf' })
  await expect.element(text('Vraag Jolanda Vos.')).toBeVisible()
  await expect.element(text('Je kent Jolanda Vos goed. (niet officieel)')).toBeVisible()
  await expect.element(text('Jolanda Vos kent Raadslid Mulder.')).toBeVisible()
  await expect.element(text('Raadslid Mulder is voor.').first()).toBeVisible()
  await expect.element(text('Raadslid Mulder praat geregeld met Wethouder De Graaf.')).toBeVisible()
  expect(shownRoute()?.actors).toEqual(['ik', 'jolanda', 'mulder', 'degraaf'])
  expect(shownRoute()?.links).toEqual(['c1-vervoer-l1', 'c1-vervoer-l6', 'c1-vervoer-l22'])
  await expect.element(text('4 stappen · officieel')).toBeVisible()
  await expect.element(text('Er is nog geen weg met alleen niet-officiële lijnen.')).toBeVisible()
  expect(await violations()).toEqual([])
  await button('Toon op de kaart').click()
  expect(shownRoute()?.actors).toEqual(['ik', 'directeur', 'school', 'ambt', 'degraaf'])
  expect(shownRoute()?.links).toEqual(['c1-vervoer-l7', 'c1-vervoer-l8', 'c1-vervoer-l18', 'c1-vervoer-l14'])
  await link('Andere vraag').click()
  await expect.poll(shownRoute).toBeUndefined()
})

test('equally short ways are counted and listed when asked for', async () => {
  await ask(storyMap('c3-dagbesteding'), { about: 'weg', actor: 'best' })
  await expect.element(heading('Nog 1 weg die net zo kort is')).toBeVisible()
  await button('Toon ze').click()
  await expect.element(text('Begeleider Wendy')).toBeVisible()
  await button('Toon op de kaart').click()
  expect(shownRoute()?.actors).toEqual(['ik', 'begel', 'zorg', 'best'])
  await expect.element(button('Staat op de kaart')).toHaveAttribute('aria-pressed', 'true')
})

test('equally short official ways stand with the official one when they are longer than the best', async () => {
  const map = storyMap('c1-vervoer')
  const formal = { type: 'consults', formality: 'formal', strength: 1 } as const
  const extra = [
    ['ik', 'mr'],
    ['mr', 'asd'],
    ['asd', 'griffie'],
    ['griffie', 'degraaf'],
  ].map(([source, target], at) => ({ ...formal, id: `x${at}`, order: 900 + at, source, target }) as unknown as Link)
  const links = new Map([...map.links, ...extra.map(one => [one.id, one] as const)])
  await ask({ ...map, links }, { about: 'weg', actor: 'degraaf' })
  await expect.element(heading('Nog 3 officiële wegen die net zo kort zijn')).toBeVisible()
  await page.getByRole('button', { name: /^Toon ze: Nog 3 officiële wegen/ }).click()
  await button('Toon op de kaart').nth(3).click()
  expect(shownRoute()?.actors).toEqual(['ik', 'mr', 'asd', 'griffie', 'degraaf'])
  expect(await violations()).toEqual([])
})

test('a seat without a name on the way says so, and who can tell', async () => {
  const map = withActor(storyMap('c1-vervoer'), 'mulder', { name: 'Raadslid', placeholder: true })
  await ask(map, { about: 'weg', actor: 'degraaf' })
  await expect.element(page.getByText('Je weet nog niet wie dit is. Vraag het aan Jolanda Vos,')).toBeVisible()
})

test('how to reach someone: only what is safe is a link', async () => {
  const contact = {
    email: 'graaf@waterbeek.example',
    phone: '014 012',
    website: 'javascript:alert(1)',
    how: 'Bel de secretaris.',
  }
  await ask(withActor(storyMap('c1-vervoer'), 'degraaf', { contact }), { about: 'weg', actor: 'degraaf' })
  await expect.element(link('graaf@waterbeek.example')).toHaveAttribute('href', 'mailto:graaf@waterbeek.example')
  await expect.element(link('014 012')).toHaveAttribute('href', 'tel:014012')
  await expect.element(text('javascript:alert(1)')).toBeVisible()
  expect(link('javascript:alert(1)').elements()).toEqual([])
  await expect.element(text('Bel de secretaris.')).toBeVisible()
  await expect.element(button('Mail kopiëren')).toBeVisible()
  expect(await violations()).toEqual([])
})

test('no way there: why, who comes near, and a line to make', async () => {
  const calls = await ask(storyMap('c1-vervoer'), { about: 'weg', actor: 'taxi' })
  await expect.element(text('Er is nog geen weg naar Taxi Noord')).toBeVisible()
  await expect.element(page.getByText('Taxi Noord heeft alleen een lijn met Regiecentrale Vervoer.')).toBeVisible()
  await expect.element(text('Ook zorg en diensten, en ook over leerlingenvervoer.').first()).toBeVisible()
  expect(await violations()).toEqual([])
  await button('Lijn maken met Taxi Noord').click()
  expect(calls.linked).toEqual(['taxi'])
  expect(shownRoute()).toBeUndefined()
})

test('who decides, with who advises each', async () => {
  await ask(storyMap('c1-vervoer'), { about: 'beslist', topic: 'leerlingenvervoer' })
  await expect.element(heading('Geeft advies aan Wethouder De Graaf')).toBeVisible()
  expect(text('Je weet nog niet wie Raadslid Mulder advies geeft.').elements()).toEqual([]) // the council gets advice
  await expect.element(page.getByText('Wmo-raad Waterbeek mag College van B en W Waterbeek advies geven')).toBeVisible()
  expect(await violations()).toEqual([])
})

test('who is loose: each with why and a line to make', async () => {
  const calls = await ask(storyMap('c1-vervoer'), { about: 'los' })
  await expect.element(text('2 spelers staan nog los.')).toBeVisible()
  await expect.element(page.getByText('Regiecentrale Vervoer heeft alleen een lijn met Taxi Noord.')).toBeVisible()
  await button('Lijn maken met Regiecentrale Vervoer').click()
  expect(calls.linked).toEqual(['regie'])
  await button('Taxi Noord').click()
  expect(calls.opened).toEqual(['taxi'])
  expect(await violations()).toEqual([])
})

test('nobody is Ik: it asks who you are, and then knows how far everyone is', async () => {
  const map = withActor(storyMap('c1-vervoer'), 'ik', { self: null })
  await ask(map, { about: 'onderwerp', topic: 'leerlingenvervoer' })
  await expect.element(heading('Wie ben jij op deze kaart?')).toBeVisible()
  await expect.element(text('Beslist over leerlingenvervoer.').first()).toBeVisible()
  expect(text('Nog geen weg.').elements()).toEqual([])
  expect(await violations()).toEqual([])
  await page.getByLabelText('Je naam op de kaart').first().fill('peter')
  await page.getByRole('option', { name: /Peter Kok/ }).click()
  await expect.poll(() => selfOf(currentMap() as NetworkMap)?.id).toBe('peter')
  await expect
    .element(text('1 stap. Je bent lid van Medezeggenschapsraad De Brug. Medezeggenschapsraad De Brug is voor.'))
    .toBeVisible()
  expect(heading('Wie ben jij op deze kaart?').elements()).toEqual([])
})

test('an own word can be asked about, and stands in no address', async () => {
  const map = withActor(storyMap('c1-vervoer'), 'taxi', { topics: ['Rolstoelbus Zuid'] })
  await ask(map, { about: 'menu' })
  await link('Rolstoelbus Zuid').click()
  await expect.element(text('Onderwerp: Rolstoelbus Zuid')).toBeVisible()
  await expect.element(button('Taxi Noord')).toBeVisible()
  expect(decodeURIComponent(location.hash).toLowerCase()).not.toContain('rolstoel')
  await page.getByText('Ander onderwerp', { exact: true }).click() // folded away on a phone
  await page.getByRole('combobox').fill('iets heel anders')
  await page.getByRole('option', { name: '“iets heel anders” zoeken op je kaart' }).click()
  await expect.element(text('Nog niemand op je kaart heeft een rol bij iets heel anders.')).toBeVisible()
})

test('with the keyboard alone: choose someone, and see the way', async () => {
  await ask(storyMap('c5-bankjes'), { about: 'weg' })
  await expect.element(page.getByRole('combobox')).toBeVisible()
  for (let press = 0; press < 20 && document.activeElement?.getAttribute('role') !== 'combobox'; press++)
    await userEvent.keyboard('{Tab}')
  await userEvent.keyboard('wethouder')
  await expect.element(page.getByRole('option', { name: /Bosman/ })).toBeVisible()
  await userEvent.keyboard('{ArrowDown}{Enter}')
  await expect.element(heading('De weg naar Wethouder Bosman (wegen en groen)')).toBeVisible()
  await expect.element(text('Je kent Bakker Verhoeven een beetje. (niet officieel)')).toBeVisible()
  await expect.element(text('Dit is de kortste weg hierboven.')).toBeVisible()
  await expect.element(page.getByText('Doe het allebei.')).toBeVisible()
})

test('whose name is not known is told by function, in sentences that read on', async () => {
  const seat = { name: 'Wethouder zorg en welzijn', placeholder: true }
  const map = withActor(storyMap('c1-vervoer'), 'degraaf', seat)
  await ask(withActor(map, 'mulder', { name: 'Raadslid zorg', placeholder: true }), { about: 'weg', actor: 'degraaf' })
  await expect.element(heading('De weg naar de wethouder zorg en welzijn')).toBeVisible()
  await expect.element(text('Jolanda Vos kent het raadslid zorg.')).toBeVisible()
  await expect.element(text('Het raadslid zorg praat geregeld met de wethouder zorg en welzijn.')).toBeVisible()
  await expect.element(text('Het raadslid zorg is voor.').first()).toBeVisible()
  await expect.element(heading('Zo bereik je de wethouder zorg en welzijn')).toBeVisible()
})
