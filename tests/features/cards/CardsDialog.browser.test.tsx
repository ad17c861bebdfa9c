import ICAL from 'ical.js'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { CardsDialog } from '#features/cards/CardsDialog.tsx'
import type { ActorId } from '#model/records.ts'
import { useSaid } from '#state/messages.ts'
import { council, inCouncil, jolanda, mulder, samira, seat } from '#tests/model/cast.ts'
import { downloads } from '#tests/support/downloads.ts'
import { render, violations } from '#tests/support/render.tsx'
import { cardsText } from '#text/cards.ts'
import { openTestMap } from '../openTestMap.ts'

const friend = { ...jolanda, contact: { phone: '06 12345678' }, contactPrivate: true as const, privateNote: 'geheim' }
const onClose = vi.fn()

beforeEach(async () => {
  onClose.mockClear()
  await openTestMap({ actors: [samira, friend, mulder, council, seat], links: [inCouncil] })
})
afterEach(() => {
  vi.restoreAllMocks()
  useSaid.setState({ messages: [] })
})

const open = (...actors: ActorId[]) =>
  render(
    <main>
      <h1>Waterbeek</h1>
      <CardsDialog actors={actors} onClose={onClose} />
    </main>,
  )
const contents = () => [...document.querySelectorAll('dialog li')].map(item => item.textContent)
const save = () => page.getByRole('button', { name: cardsText.save })
const cards = (text: string) => {
  const parsed = ICAL.parse(text) as unknown[]
  return (Array.isArray(parsed[0]) ? parsed : [parsed]).map(card => new ICAL.Component(card as never))
}

test('says what is in it and who is left out, and saves that, under no one’s name', async () => {
  const given = downloads()
  open(friend.id, mulder.id, seat.id)
  await expect.element(page.getByRole('dialog')).toBeVisible()
  expect(contents()).toEqual([
    `Jolanda Vos${cardsText.onlyName}`,
    'Mulderfunctie en organisatie op de kaart: Gemeenteraad Waterbeek',
  ])
  await expect.element(page.getByText(/Van Wethouder zorg en welzijn is nog geen naam bekend/u)).toBeVisible()
  expect(await violations()).toEqual([])
  await save().click()
  expect(onClose).toHaveBeenCalled()
  expect(given.map(({ name }) => name)).toEqual([expect.stringMatching(/^Contactkaarten Waterbeek [\d-]{10}\.vcf$/u)])
  const text = (await given[0]?.blob.text()) ?? ''
  expect(cards(text).map(card => [card.getFirstPropertyValue('fn'), card.getFirstPropertyValue('org')])).toEqual([
    ['Jolanda Vos', null],
    ['Mulder', 'Gemeenteraad Waterbeek'],
  ])
  expect(text).not.toContain('06 12345678')
  expect(text).not.toContain('geheim')
  expect(useSaid.getState().messages[0]?.text).toMatch(/^2 contactkaarten staan in het bestand/u)
})

test('what is private comes along only when asked for, and an old phone gets an old card; by keyboard alone', async () => {
  const given = downloads()
  open(friend.id)
  await expect.element(page.getByRole('radio', { name: /^Nieuwe telefoon/u })).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}')
  await userEvent.tab()
  await expect.element(page.getByRole('checkbox', { name: cardsText.withPrivate })).toHaveFocus()
  await userEvent.keyboard(' ')
  await expect.poll(contents).toEqual(['Jolanda Vostelefoon'])
  await userEvent.tab()
  await expect.element(save()).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  expect(given[0]?.name).toMatch(/^Contactkaart Jolanda Vos /u)
  const text = (await given[0]?.blob.text()) ?? ''
  expect(cards(text)[0]?.getFirstPropertyValue('version')).toBe('3.0')
  expect(text).toContain('06 12345678')
})

test('nobody private, nothing asked about it; no name, nothing to save', async () => {
  open(mulder.id)
  await expect.element(save()).toBeVisible()
  expect(page.getByRole('checkbox').query()).toBeNull()
})
test('a seat without a name has no card yet, and it says what to do', async () => {
  open(seat.id)
  await expect.element(page.getByText(cardsText.nobody)).toBeVisible()
  expect(save().query()).toBeNull()
})
