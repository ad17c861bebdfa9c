import { beforeEach, expect, test } from 'vitest'
import { copyChosen, duplicateChosen, pasteCopied, removeChosen, removeLink } from '#state/chosen.ts'
import { useSaid } from '#state/messages.ts'
import { useOpened } from '#state/opened.ts'
import { resetView, select, useView } from '#state/view.ts'
import { jolanda, knowsJolanda, mulder, samira } from '#tests/model/cast.ts'
import { openedMap, openTestMap } from '../features/openTestMap.ts'

const said = () => useSaid.getState().messages.map(({ text }) => text)
const chosen = () => [...useView.getState().selection]

beforeEach(async () => {
  resetView()
  await openTestMap({ actors: [samira, jolanda, mulder], links: [knowsJolanda] })
  useSaid.setState({ messages: [] })
})

test('on a map that can only be looked at nothing is said to be done, and whoever is chosen stays chosen', () => {
  copyChosen([jolanda])
  useSaid.setState({ messages: [] })
  const before = openedMap()
  useOpened.setState({ opening: { state: 'otherTab', mapId: before.info.id } })
  select([jolanda.id])
  removeChosen([jolanda])
  duplicateChosen([jolanda])
  pasteCopied()
  removeLink(before, knowsJolanda)
  expect(said()).toEqual([])
  expect(chosen()).toEqual([jolanda.id])
  expect(openedMap()).toBe(before)
})

test('throwing away is told, with the way back', () => {
  select([jolanda.id])
  removeChosen([jolanda])
  expect(useSaid.getState().messages).toMatchObject([{ text: expect.stringContaining('Jolanda Vos'), undo: true }])
  expect(chosen()).toEqual([])
})
