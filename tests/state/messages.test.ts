import { beforeEach, expect, test, vi } from 'vitest'
import { dismiss, forgetElsewhere, forgetPlain, forgetUndoOffer, say, useSaid } from '#state/messages.ts'

const said = () => useSaid.getState().messages.map(({ text }) => text)
const at = (address: string) => vi.stubGlobal('location', { hash: `#${address}` })
beforeEach(() => {
  useSaid.setState({ messages: [] })
  at('/kaart/a')
})

test('the last thing done takes the place of the one before; a problem stays beside it until it is closed', () => {
  say({ text: 'Jolanda Vos is weggegooid' })
  say({ text: 'Er ging iets mis', kind: 'problem' })
  say({ text: 'Mulder is weggegooid' })
  expect(said()).toEqual(['Er ging iets mis', 'Mulder is weggegooid'])
  dismiss(useSaid.getState().messages[0]?.id ?? -1)
  expect(said()).toEqual(['Mulder is weggegooid'])
})

test('an offer to undo goes when something else was done', () => {
  say({ text: 'Jolanda Vos is weggegooid', undo: true })
  say({ text: 'Er ging iets mis', kind: 'problem' })
  forgetUndoOffer()
  expect(said()).toEqual(['Er ging iets mis'])
})

test('what only tells that something is done goes when we go elsewhere; what can be taken back stays', () => {
  say({ text: 'De kaart is opgeslagen' })
  at('/kaart/a/speler:x')
  forgetElsewhere()
  expect(said()).toEqual(['De kaart is opgeslagen'])
  at('/kaart/a/lijst')
  forgetElsewhere()
  expect(said()).toEqual([])
  for (const can of [{ undo: true }, { action: { label: 'Terugzetten', run: () => {} } }] as const) {
    say({ text: 'De kaart is weg', ...can })
    at('/')
    forgetElsewhere()
    expect(said()).toEqual(['De kaart is weg'])
    at('/kaart/a')
  }
})

test('what is said on arrival belongs to the new place', () => {
  at('/kaart/b')
  say({ text: 'De kaart is geopend' })
  forgetElsewhere()
  expect(said()).toEqual(['De kaart is geopend'])
})

test('what only tells that something is done makes room for a problem, and for a question', () => {
  say({ text: 'De kaart is opgeslagen' })
  say({ text: 'Er ging iets mis', kind: 'problem' })
  expect(said()).toEqual(['Er ging iets mis'])
  say({ text: 'De kaart is opgeslagen' })
  forgetPlain()
  expect(said()).toEqual(['Er ging iets mis'])
  say({ text: 'Jolanda Vos is weggegooid', undo: true })
  forgetPlain()
  expect(said()).toEqual(['Er ging iets mis', 'Jolanda Vos is weggegooid'])
})
