import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Actor, ActorId, NetworkMap } from '#model/records.ts'
import { closeAsked } from '#state/asked.ts'
import { currentMap, undo } from '#state/mapStore.ts'
import { resetView, useView } from '#state/view.ts'
import { violations } from '#tests/support/render.tsx'
import { ask, storyMap } from './openStory.tsx'

const heading = (name: string) => page.getByRole('heading', { name, exact: true })
const text = (words: string) => page.getByText(words, { exact: true })
const link = (name: string) => page.getByRole('link', { name, exact: true })
const button = (name: string) => page.getByRole('button', { name, exact: true })
const asked = () => JSON.parse(page.getByTestId('asked').element().textContent || 'null') as unknown
const actor = (id: string) => currentMap()?.actors.get(id as ActorId)

beforeEach(resetView)
afterEach(closeAsked)

/** The map with other fields for some actors. */
function withActors(map: NetworkMap, fields: Readonly<Record<string, Partial<Actor>>>): NetworkMap {
  const actors = new Map(map.actors)
  for (const [id, more] of Object.entries(fields)) {
    const known = actors.get(id as ActorId)
    if (known) actors.set(known.id, { ...known, ...more })
  }
  return { ...map, actors }
}

/** The map with another field about itself. */
const withInfo = (map: NetworkMap, info: Partial<NetworkMap['info']>): NetworkMap => ({
  ...map,
  info: { ...map.info, ...info },
})

test('the menu leads to all eleven questions, in groups', async () => {
  await ask(storyMap('c3-dagbesteding'), { about: 'menu' })
  await expect.element(heading('Wat mist er?')).toBeVisible()
  const groups = page.getByRole('heading', { level: 2 }).elements()
  expect(groups.map(element => element.textContent)).toEqual([
    'Wie?',
    'Hoe hangt het samen?',
    'Wat mist er?',
    'Wat deed ik?',
  ])
  const titles = [...document.querySelectorAll('main section a strong')].map(element => element.textContent)
  expect(titles).toHaveLength(10) // and the eleventh is to choose a topic, above them
  await expect.element(text('Samen (collectief)')).toBeVisible()
  await expect.element(text('Alleen bij jou')).toBeVisible()
  expect(await violations()).toEqual([])
  await page.getByRole('link', { name: /^Wie zit er niet aan tafel/ }).click()
  await expect.element(heading('Wie zit er niet aan tafel?')).toHaveFocus()
})

test('allies: why, how near, who can introduce me, and a line or a message to make', async () => {
  const map = withActors(storyMap('c5-bankjes'), { omroep: { stance: 'for', topics: ['openbare-ruimte'] } })
  const calls = await ask(map, { about: 'bondgenoten', topic: 'openbare-ruimte' })
  await expect.element(heading('3 bondgenoten')).toBeVisible()
  await expect
    .element(text('Heeft last van problemen met openbare ruimte. Werkt nog niet met jou samen.'))
    .toBeVisible()
  await expect.element(text('1 stap. Je kent Buurman Cor goed. Buurman Cor is voor.')).toBeVisible()
  expect([...useView.getState().highlighted]).toEqual(['ik', 'bakker', 'buur', 'omroep'])
  await expect.element(text('Stel Bakker Verhoeven voor aan Buurman Cor.')).toBeVisible()
  expect(await violations()).toEqual([])
  await button('Lijn maken met Omroep De Dijk').click()
  expect(calls.linked).toEqual(['omroep'])
  await button('Brief of mail maken aan Buurman Cor').click()
  expect(asked()).toEqual({ what: 'letter', kind: 'supporters', to: ['buur'] })
  await button('Lijn maken tussen Bakker Verhoeven en Buurman Cor').click()
  expect(asked()).toEqual({ what: 'link', from: 'bakker', to: 'buur' })
})

test('an ally whom I do not know: who knows us both, told by their links', async () => {
  const map = withActors(storyMap('c5-bankjes'), { jan: { role: 'advocates', topics: ['wonen'] } })
  await ask(map, { about: 'bondgenoten', topic: 'wonen' })
  await expect.element(text('Wie kan jou voorstellen aan Raadslid Jan de Boer?')).toBeVisible()
  await expect
    .element(text('Vraag Buurman Cor. Je kent Buurman Cor goed. Buurman Cor kent Raadslid Jan de Boer.'))
    .toBeVisible()
})

test('nobody is an ally: it says what an ally is; others who may meet with the same are told', async () => {
  const map = withActors(storyMap('c1-vervoer'), {
    taxi: { topics: ['pgb'], role: 'supports', represents: ['ouderen'] },
  })
  await ask(map, { about: 'bondgenoten', topic: 'pgb' })
  await expect.element(text('Je hebt nog geen bondgenoten bij pgb.')).toBeVisible()
  await expect.element(heading('Denk ook aan')).toBeVisible()
  await expect.element(text('Komt op voor ouderen.')).toBeVisible()
  expect(await violations()).toEqual([])
})

test('influence: four fields with what to do; who has none yet is filled in, and can be undone', async () => {
  const plain = storyMap('c1-vervoer')
  const { power: _power, interest: _interest, ...griffie } = plain.actors.get('griffie' as ActorId) as Actor
  const { power: _none, ...krant } = plain.actors.get('krant' as ActorId) as Actor
  await ask(
    { ...plain, actors: new Map(plain.actors).set(griffie.id, griffie).set(krant.id, krant) },
    { about: 'invloed' },
  )
  await expect.element(heading('Nog niet ingevuld (2)')).toBeVisible()
  await expect.element(text('Praat met hen. Maak samen een plan.')).toBeVisible()
  await expect.element(text('Nog niemand.')).toBeVisible()
  expect([...useView.getState().highlighted]).toEqual(['ik', 'mulder', 'ambt', 'degraaf', 'asd', 'regie', 'taxi'])
  expect(await violations()).toEqual([])
  await page.getByLabelText('Invloed van Griffier Sanders').selectOptions('Weinig')
  await expect.element(heading('Nog niet ingevuld (2)')).toBeVisible()
  await page.getByLabelText('Hoe belangrijk voor Griffier Sanders').selectOptions('Veel')
  await expect.element(heading('Nog niet ingevuld (1)')).toBeVisible()
  expect(actor('griffie')).toMatchObject({ power: 1, interest: 3 })
  expect(document.activeElement?.textContent).toBe('De Waterbeker (krant)')
  undo()
  await expect.element(heading('Nog niet ingevuld (2)')).toBeVisible()
})

test('influence about one topic, and the eight that matter most', async () => {
  await ask(storyMap('c1-vervoer'), { about: 'invloed' })
  const shown = () => document.querySelectorAll('main li button').length
  await expect.poll(shown).toBe(17)
  await page.getByRole('checkbox').click()
  await expect.poll(shown).toBe(8)
  await page.getByLabelText('Onderwerp').selectOptions('Leerlingenvervoer')
  await page.getByRole('checkbox').click()
  await expect.poll(shown).toBe(16)
})

test('who is missing: beside the map’s own ready-made map, to put on the map or to say it is not here', async () => {
  await ask(withInfo(storyMap('c3-dagbesteding'), { templates: ['zorginstelling'] }), { about: 'mist' })
  await expect.element(button('Op de kaart zetten: Cliëntenraad')).toBeVisible()
  await expect.element(page.getByText('is er vaak · wettelijk *')).toBeVisible()
  expect(button('Op de kaart zetten: KansPlus').elements()).toEqual([]) // is there by its name
  expect(button('Op de kaart zetten: Ik').elements()).toEqual([])
  expect(await violations()).toEqual([])
  await button('Op de kaart zetten: Ondernemingsraad').click()
  await expect.element(button('Op de kaart zetten: Ondernemingsraad')).not.toBeInTheDocument()
  expect([...(currentMap()?.actors.values() ?? [])].some(({ player }) => player === 'or')).toBe(true)
  await expect.element(button('Op de kaart zetten: Klachtenfunctionaris')).toHaveFocus()
  await button('Bestaat hier niet: Familieraad').click()
  expect(currentMap()?.info.absentPlayers).toEqual(['familieraad'])
  await button('Toch wel: Familieraad').click()
  expect(currentMap()?.info.absentPlayers).toBeUndefined()
  await expect.element(button('Bestaat hier niet: Familieraad')).toBeVisible()
})

test('who is missing beside another ready-made map, in its order', async () => {
  await ask(storyMap('c5-bankjes'), { about: 'mist' })
  await page.getByLabelText('Vergelijk met').selectOptions('Mijn eigen netwerk')
  await expect.element(heading('11 spelers staan nog niet op je kaart.')).toBeVisible()
  const names = page.getByRole('heading', { level: 3 }).elements()
  expect(names.slice(0, 3).map(element => element.textContent)).toEqual([
    'Mijn kind of naaste',
    'Familielid',
    'Vriend of vriendin',
  ])
})

test('whether a client council has to be there, with what the law says beside it', async () => {
  await ask(storyMap('c3-dagbesteding'), { about: 'mist' })
  await page.getByRole('radio', { name: 'Mensen wonen of slapen er' }).click()
  const workers = page.getByLabelText('Hoeveel mensen werken er?')
  await workers.fill('9')
  await expect.element(page.getByText('Nee. Bij deze zorg moet het vanaf 10 werknemers.')).toBeVisible()
  await workers.fill('10')
  await expect.element(page.getByText('Ja, net wel. Bij deze zorg moet dat vanaf 10 werknemers.')).toBeVisible()
  await page.getByRole('radio', { name: /slapen er niet/ }).click()
  await workers.fill('30')
  await expect.element(text('Ja. Bij deze zorg moet dat vanaf 25 werknemers.')).toBeVisible()
  await expect.element(page.getByText('Ze gaat over organisaties waar meer dan 10 mensen zorg geven.')).toBeVisible()
  await workers.fill('veel')
  await expect.element(text('Dit is geen getal. Typ bijvoorbeeld 12.')).toBeVisible()
})

test('seats without a name: who can tell, and the name filled in right there', async () => {
  const map = withActors(storyMap('c3-dagbesteding'), {
    locman: { name: 'Locatiemanager', placeholder: true },
    best: { name: 'Bestuurder', placeholder: true },
  })
  await ask(map, { about: 'naam' })
  await expect.element(text('Van 2 spelers weet je de naam nog niet.')).toBeVisible()
  await expect.element(page.getByText('Begeleider Wendy werkt bij Zorgaanbieder Horizon.')).not.toBeInTheDocument()
  await expect.element(page.getByText('Cliëntenraad Horizon weet wie waar werkt en wie wat doet.')).toBeVisible()
  const neighbour = page.getByText(/^Cliëntenraad Horizon geeft advies aan de bestuurder\. \d stappen: via/)
  await expect.element(neighbour).toBeVisible()
  expect(await violations()).toEqual([])
  await page.getByLabelText('Wie is de locatiemanager?').fill('Henk Visser')
  await userEvent.keyboard('{Enter}')
  await expect.element(text('Van 1 speler weet je de naam nog niet.')).toBeVisible()
  expect(actor('locman')).toMatchObject({ name: 'Henk Visser', jobTitle: 'Locatiemanager' })
  expect(actor('locman')?.placeholder).toBeUndefined()
})

test('who is not at the table: groups only, whom to ask, and whom to add', async () => {
  const map = withActors(storyMap('c5-bankjes'), {
    bond: { represents: ['ouderen'] },
    welzijn: { represents: ['migratie'], topics: ['wonen'] },
  })
  await ask(map, { about: 'stem', topic: 'openbare-ruimte' })
  await expect.element(heading('12 groepen zitten nog niet aan tafel.')).toBeVisible()
  expect(heading('Ouderen').elements()).toEqual([])
  await expect
    .element(text('Voor deze groep komt wel op: Stichting Welzijn Rietdijk. Vraag of zij dit ook merken.'))
    .toBeVisible()
  await button('Brief of mail maken aan Stichting Welzijn Rietdijk').click()
  expect(asked()).toEqual({ what: 'letter', kind: 'supporters', to: ['welzijn'] })
  await button('Groep zelfadvocaten op de kaart zetten').click()
  const added = [...(currentMap()?.actors.values() ?? [])].find(({ player }) => player === 'zelfadvocaten')
  expect(added?.represents).toEqual(['verstandelijk'])
  expect(await violations()).toEqual([])
})

test('a talk or a letter with anyone in at most two steps', async () => {
  await ask(storyMap('c1-vervoer'), { about: 'onderwerp', topic: 'leerlingenvervoer' })
  await button('Meer met Raadslid Mulder').click()
  await page.getByRole('menuitem', { name: 'Gesprek noteren' }).click()
  expect(asked()).toEqual({ what: 'talk', actors: ['mulder'] })
  await link('De weg naar Wethouder De Graaf').click()
  await button('Brief of mail maken aan Wethouder De Graaf').click()
  expect(asked()).toEqual({ what: 'letter', to: ['degraaf'] })
})
