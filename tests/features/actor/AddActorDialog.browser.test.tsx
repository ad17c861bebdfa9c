import { beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { AddActorDialog } from '#features/actor/AddActorDialog.tsx'
import { addActor } from '#model/commands/addActor.ts'
import { type Actor, inOrder } from '#model/records.ts'
import { edit, undo } from '#state/mapStore.ts'
import { currentPlace, go } from '#state/place.ts'
import { council, inCouncil, jolanda, mulder, samira } from '#tests/model/cast.ts'
import { render, violations } from '#tests/support/render.tsx'
import { actorText } from '#text/actor.ts'
import { addActorText } from '#text/addActor.ts'
import { openedMap, openTestMap } from '../openTestMap.ts'

const onClose = vi.fn()
const onAdded = vi.fn()

beforeEach(async () => {
  vi.clearAllMocks()
  await openTestMap({ actors: [{ ...samira, position: { x: 0, y: 0 } }, jolanda, mulder, council], links: [inCouncil] })
  go({ at: 'map', map: openedMap().info.id, view: 'kaart' })
})

type Props = Partial<Parameters<typeof AddActorDialog>[0]>
const open = (props: Props = {}) =>
  render(
    <main>
      <h1>Waterbeek</h1>
      <AddActorDialog open onClose={onClose} onAdded={onAdded} {...props} />
    </main>,
  )
const name = () => page.getByRole('textbox', { name: 'Naam', exact: true })
const add = () => page.getByRole('button', { name: 'Speler toevoegen' }).click()
const newest = (): Actor | undefined => inOrder(openedMap().actors).at(-1)

describe('one new player', () => {
  test('comes with only what was filled in, at the place that was pointed at', async () => {
    open({ position: { x: 30, y: 40 } })
    await userEvent.fill(name(), 'Peter Kok')
    await userEvent.fill(page.getByRole('textbox', { name: 'Functie' }), 'ouder')
    await add()
    expect(newest()).toStrictEqual({
      id: expect.any(String),
      order: 4,
      kind: 'person',
      name: 'Peter Kok',
      jobTitle: 'ouder',
      position: { x: 30, y: 40 },
    })
    expect(onAdded).toHaveBeenCalledExactlyOnceWith(newest()?.id)
  })

  test('can be typed at once: the name has the focus, and Enter adds', async () => {
    open()
    await expect.element(name()).toHaveFocus()
    await userEvent.keyboard('Peter Kok{Enter}')
    expect(newest()?.name).toBe('Peter Kok')
  })

  test('needs a name', async () => {
    open()
    await add()
    await expect.element(page.getByText(actorText.nameIsEmpty)).toBeVisible()
    expect(openedMap().actors.size).toBe(4)
  })

  test('has a kind that is guessed from the name and can be changed', async () => {
    open()
    await userEvent.fill(name(), 'Stichting De Brug')
    await expect.element(page.getByRole('radio', { name: 'Organisatie' })).toBeChecked()
    await page.getByRole('radio', { name: 'Groep' }).click()
    await add()
    expect(newest()?.kind).toBe('group')
  })

  test('who is on the map already is pointed out, and can be opened instead', async () => {
    open()
    await userEvent.fill(name(), 'jolanda vos')
    await expect.element(page.getByRole('button', { name: 'Toch toevoegen' })).toBeVisible()
    await page.getByRole('button', { name: 'Jolanda Vos openen' }).click()
    expect(currentPlace()).toMatchObject({ beside: { kind: 'speler', id: jolanda.id } })
    expect(onClose).toHaveBeenCalledOnce()
    expect(openedMap().actors.size).toBe(4)
  })

  test('may be doubled by who wants to', async () => {
    open()
    await userEvent.fill(name(), 'Jolanda Vos')
    await page.getByRole('button', { name: 'Toch toevoegen' }).click()
    expect(openedMap().actors.size).toBe(5)
  })

  test('can get a line at once, and only then', async () => {
    open({ linkFrom: jolanda.id })
    await userEvent.fill(name(), 'Peter Kok')
    await userEvent.selectOptions(page.getByLabelText('Lijn met Jolanda Vos'), 'Jolanda Vos kent …')
    await add()
    const links = [...openedMap().links.values()].filter(({ target }) => target === newest()?.id)
    expect(links).toMatchObject([{ source: jolanda.id, type: 'knows' }])
    undo()
    expect(openedMap().actors.size).toBe(4)
    expect(openedMap().links.size).toBe(1)
  })
})

describe('a usual player', () => {
  test('is found by another name, and comes with what is known of it', async () => {
    open()
    await userEvent.fill(name(), 'Wmo-raad')
    await page.getByRole('button', { name: /^Adviesraad Sociaal Domein/u }).click()
    await expect.element(page.getByText('Soort: Adviesraad Sociaal Domein')).toBeVisible()
    await expect.element(name()).toHaveValue('Wmo-raad')
    await add()
    expect(newest()).toMatchObject({ name: 'Wmo-raad', player: 'adviesraad', sector: 'advice', role: 'advises' })
  })

  test('of which there is one, and which is here already, is not offered again', async () => {
    edit('raad', map => addActor(map, { kind: 'group', name: 'ASD', player: 'adviesraad' }))
    open()
    await userEvent.fill(name(), 'adviesraad')
    await expect.element(page.getByRole('button', { name: /^Werkgroep van de adviesraad/u })).toBeVisible()
    expect(page.getByRole('button', { name: /^Adviesraad Sociaal Domein/u }).query()).toBeNull()
  })

  test('that is a function may stay without a name', async () => {
    open()
    await userEvent.fill(name(), 'burgem')
    await page.getByRole('button', { name: /^Burgemeester/u }).click()
    await add()
    expect(newest()).toMatchObject({ name: 'Burgemeester', placeholder: true })
  })

  test('that is a function and has a name is that person', async () => {
    open()
    await userEvent.fill(name(), 'burgem')
    await page.getByRole('button', { name: /^Burgemeester/u }).click()
    await userEvent.fill(page.getByRole('textbox', { name: addActorText.seatName }), 'Anja Bos')
    await add()
    expect(newest()).toMatchObject({ name: 'Anja Bos', jobTitle: 'Burgemeester' })
    expect(newest()).not.toHaveProperty('placeholder')
  })

  test('brings a line with Ik only when that is ticked', async () => {
    open()
    await userEvent.fill(name(), 'KansPlus')
    await page.getByRole('button', { name: /^KansPlus/u }).click()
    await page.getByRole('checkbox', { name: 'Samira is lid van KansPlus' }).click()
    await add()
    const ofSelf = [...openedMap().links.values()].filter(({ source }) => source === samira.id)
    expect(ofSelf).toMatchObject([{ target: newest()?.id, type: 'memberOf' }])
  })

  test('can be let go again: then it is just a name', async () => {
    open()
    await userEvent.fill(name(), 'KansPlus')
    await page.getByRole('button', { name: /^KansPlus/u }).click()
    await page.getByRole('button', { name: 'Soort: KansPlus weghalen' }).click()
    await add()
    expect(newest()).not.toHaveProperty('player')
  })
})

describe('Namen noemen', () => {
  const lines = () => page.getByRole('textbox', { name: 'Namen' })
  const text = 'Peter Kok\nOudergroep Noord\njolanda vos\nWmo-raad'

  test('adds one a line as one edit; doubles only when ticked', async () => {
    open()
    await page.getByRole('button', { name: 'Namen noemen' }).click()
    await userEvent.fill(lines(), text)
    await expect.element(page.getByText('Staat al op je kaart')).toBeVisible()
    await page.getByRole('button', { name: '3 namen toevoegen' }).click()
    const added = inOrder(openedMap().actors).slice(4)
    expect(added.map(({ name: called, kind }) => [called, kind])).toStrictEqual([
      ['Peter Kok', 'person'],
      ['Oudergroep Noord', 'group'],
      ['Wmo-raad', 'organisation'],
    ])
    undo()
    expect(openedMap().actors.size).toBe(4)
  })

  test('a kind can be changed, and a line left out or taken in', async () => {
    open()
    await page.getByRole('button', { name: 'Namen noemen' }).click()
    await userEvent.fill(lines(), text)
    await userEvent.selectOptions(page.getByLabelText('Wat is Peter Kok?'), 'Groep')
    await page.getByRole('checkbox', { name: 'Oudergroep Noord toevoegen' }).click()
    await page.getByRole('checkbox', { name: 'Wmo-raad toevoegen' }).click()
    await page.getByRole('checkbox', { name: 'jolanda vos toevoegen' }).click()
    await page.getByRole('button', { name: '2 namen toevoegen' }).click()
    const added = inOrder(openedMap().actors).slice(4)
    expect(added.map(({ name: called, kind }) => [called, kind])).toStrictEqual([
      ['Peter Kok', 'group'],
      ['jolanda vos', 'person'],
    ])
  })
})

test('both forms have no axe findings', async () => {
  open({ linkFrom: jolanda.id })
  await userEvent.fill(name(), 'jolanda')
  await expect.element(page.getByText('Bedoel je een van deze?')).toBeVisible()
  expect(await violations()).toStrictEqual([])
  await page.getByRole('button', { name: 'Namen noemen' }).click()
  await userEvent.fill(page.getByRole('textbox', { name: 'Namen' }), 'Jolanda Vos\nPeter')
  expect(await violations()).toStrictEqual([])
})
