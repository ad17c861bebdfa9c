import { beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { LinkDialog } from '#features/link/LinkDialog.tsx'
import type { Link } from '#model/records.ts'
import { undo } from '#state/mapStore.ts'
import { currentPlace, go } from '#state/place.ts'
import { council, inCouncil, jolanda, knowsJolanda, mulder, samira } from '#tests/model/cast.ts'
import { render, violations } from '#tests/support/render.tsx'
import { linkText } from '#text/link.ts'
import { openedMap, openTestMap } from '../openTestMap.ts'

const onClose = vi.fn()

beforeEach(async () => {
  vi.clearAllMocks()
  await openTestMap({ actors: [samira, jolanda, mulder, council], links: [knowsJolanda, inCouncil] })
  go({ at: 'map', map: openedMap().info.id, view: 'kaart' })
})

type Props = Partial<Parameters<typeof LinkDialog>[0]>
const open = (props: Props = {}) =>
  render(
    <main>
      <h1>Waterbeek</h1>
      <LinkDialog open onClose={onClose} {...props} />
    </main>,
  )
const end = (label: 'Van' | 'Naar') => page.getByRole('combobox', { name: label })
const kind = () => page.getByLabelText('Soort lijn')
const make = () => page.getByRole('button', { name: 'Lijn maken' }).click()
const newLinks = (): Link[] => [...openedMap().links.values()].slice(2)
async function pick(label: 'Van' | 'Naar', part: string) {
  await userEvent.fill(end(label), part)
  await userEvent.keyboard('{ArrowDown}{Enter}')
}

describe('a line', () => {
  test('is from whoever is typed to the letter, also when the arrow keys are pressed after it', async () => {
    open()
    await pick('Van', 'Jolanda Vos')
    await expect.element(end('Van')).toHaveValue('Jolanda Vos')
  })

  test('is made with the keyboard alone: from, kind, to', async () => {
    open()
    await expect.element(end('Van')).toHaveFocus()
    await pick('Van', 'jola')
    await userEvent.selectOptions(kind(), 'kent')
    await pick('Naar', 'muld')
    await expect
      .element(page.getByRole('region', { name: linkText.reads }))
      .toHaveTextContent('Jolanda Vos kent Mulder.')
    await page.getByRole('radio', { name: 'Niet officieel' }).click()
    await page.getByRole('radio', { name: 'Goed' }).click()
    await make()
    expect(newLinks()).toStrictEqual([
      {
        id: expect.any(String),
        order: 3,
        source: jolanda.id,
        target: mulder.id,
        type: 'knows',
        formality: 'informal',
        strength: 3,
      },
    ])
    expect(onClose).toHaveBeenCalledOnce()
    undo()
    expect(newLinks()).toStrictEqual([])
  })

  test('of which nothing more is told says nothing more', async () => {
    open({ from: samira.id, to: mulder.id })
    await userEvent.selectOptions(kind(), 'kent')
    await make()
    expect(Object.keys(newLinks()[0] ?? {}).sort()).toStrictEqual(['id', 'order', 'source', 'target', 'type'])
  })

  test('chosen by its backward words is laid the other way round', async () => {
    open({ from: council.id, to: jolanda.id })
    await userEvent.selectOptions(kind(), 'krijgt advies van')
    await make()
    expect(newLinks()).toMatchObject([{ source: jolanda.id, target: council.id, type: 'advises' }])
  })

  test('to oneself is refused with one sentence', async () => {
    open({ from: jolanda.id })
    await userEvent.selectOptions(kind(), 'kent')
    await userEvent.fill(end('Naar'), 'jola')
    await expect.element(page.getByText('Niets gevonden')).toBeVisible()
    await userEvent.fill(end('Naar'), 'Jolanda Vos')
    await expect.element(page.getByText(linkText.toSelf)).toBeVisible()
    await userEvent.keyboard('{Tab}')
    await make()
    expect(newLinks()).toStrictEqual([])
    expect(onClose).not.toHaveBeenCalled()
  })

  test('that is there already is pointed out, also backwards, and can be opened instead', async () => {
    open({ from: jolanda.id, to: samira.id })
    await userEvent.selectOptions(kind(), 'kent')
    await make()
    expect(newLinks()).toStrictEqual([])
    await page.getByRole('button', { name: linkText.openTwin }).click()
    expect(currentPlace()).toMatchObject({ beside: { kind: 'lijn', id: knowsJolanda.id } })
  })

  test('that is not all told yet says what is missing', async () => {
    open()
    await make()
    await expect.element(page.getByText(linkText.noKind)).toBeVisible()
    await expect.poll(() => page.getByText(linkText.noActor).elements().length).toBe(2)
    await expect.element(end('Van')).toHaveFocus()
    await pick('Van', 'jola')
    await make()
    await expect.element(kind()).toHaveFocus()
  })

  test('takes a note, days and topics along', async () => {
    open({ from: samira.id, to: mulder.id })
    await userEvent.selectOptions(kind(), 'kent')
    await page.getByText(linkText.more).click()
    await userEvent.fill(page.getByRole('textbox', { name: 'Notitie' }), 'Van het koor')
    await userEvent.fill(page.getByLabelText('Sinds'), '2024-05-01')
    await userEvent.fill(page.getByRole('combobox', { name: 'Onderwerp toevoegen' }), 'wonen')
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await make()
    expect(newLinks()).toMatchObject([{ note: 'Van het koor', from: '2024-05-01', topics: ['wonen'] }])
  })
})

test('a name in the list can be pressed with the mouse, within the dialog', async () => {
  open({ from: jolanda.id })
  await userEvent.fill(end('Naar'), 'muld')
  await page.getByRole('option', { name: 'Mulder' }).click()
  await expect.element(end('Naar')).toHaveValue('Mulder')
  await expect.poll(() => document.querySelector('[role=listbox]')).toBeNull()
})

test('Escape closes the list first, and then the dialog', async () => {
  open({ from: jolanda.id })
  await userEvent.fill(end('Naar'), 'muld')
  await expect.element(page.getByRole('option', { name: 'Mulder' })).toBeVisible()
  await userEvent.keyboard('{Escape}')
  expect(onClose).not.toHaveBeenCalled()
  await userEvent.keyboard('{Escape}')
  expect(onClose).toHaveBeenCalledOnce()
})

test('the form has no axe findings', async () => {
  open({ from: jolanda.id, to: mulder.id })
  await userEvent.selectOptions(kind(), 'geeft advies aan')
  await page.getByText(linkText.more).click()
  expect(await violations()).toStrictEqual([])
})
