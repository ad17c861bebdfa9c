import { beforeEach, expect, test } from 'vitest'
import { dismiss, forgetUndoOffer, say, useSaid } from '#state/messages.ts'

const said = () => useSaid.getState().messages.map(({ text }) => text)
beforeEach(() => useSaid.setState({ messages: [] }))

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
