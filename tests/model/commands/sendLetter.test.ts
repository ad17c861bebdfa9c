import { expect, test } from 'vitest'
import { letterState } from '#analysis/letterState.ts'
import { applyChange, invertChange } from '#model/change.ts'
import { addDealing, editDealing } from '#model/commands/dealings.ts'
import { sendLetter, unsendLetter } from '#model/commands/sendLetter.ts'
import type { Issue, Letter } from '#model/dealings.ts'
import type { Id, NetworkMap } from '#model/records.ts'
import { actorId, as, mapWith } from '#tests/model/cast.ts'

const issue: Issue = { id: as<Id<'issues'>>('bus'), order: 0, title: 'Bus te laat', topics: ['vervoer'], answers: [] }
const letter: Letter = {
  id: as<Id<'letters'>>('brief'),
  order: 0,
  kind: 'alderman',
  to: [actorId('degraaf')],
  issue: issue.id,
  parts: JSON.stringify({ asks: ['Kan de bus eerder?', 'Mogen wij\nkomen?'], replyBy: '2026-12-13' }),
}
const map = mapWith({ issues: [issue], letters: [letter] })
const sent = (from: NetworkMap) =>
  applyChange(from, sendLetter(from, letter.id, { on: '2026-11-22', channel: 'letter' }))
const momentIn = (from: NetworkMap) => [...from.contactMoments.values()][0]
const stateOn = (from: NetworkMap, day: string) => letterState(from, from.letters.get(letter.id) ?? letter, day)

test('sending is noted on the letter and as an official talk, in one edit that can be taken back', () => {
  const change = sendLetter(map, letter.id, { on: '2026-11-22', channel: 'letter' })
  const after = applyChange(map, change)
  expect(after.letters.get(letter.id)?.sentOn).toBe('2026-11-22')
  expect(momentIn(after)).toMatchObject({
    on: '2026-11-22',
    actors: ['degraaf'],
    channel: 'letter',
    formality: 'formal',
    topics: ['vervoer'],
    issue: 'bus',
    letter: 'brief',
    asked: 'Kan de bus eerder? Mogen wij komen?',
    replyBy: '2026-12-13',
  })
  expect(applyChange(after, invertChange(change))).toEqual(map)
})

test('a problem that is gone is not mentioned, and a letter that is gone can’t be sent', () => {
  const bare = mapWith({ letters: [letter] })
  expect(momentIn(sent(bare))).not.toHaveProperty('issue')
  expect(sendLetter(map, as('weg'), { on: '2026-11-22', channel: 'letter' })).toEqual([])
})

test('where a letter stands follows the talk that was noted', () => {
  expect(stateOn(map, '2026-11-22')).toEqual({ state: 'draft' })
  const after = sent(map)
  expect(stateOn(after, '2026-12-13')).toEqual({ state: 'waiting', replyBy: '2026-12-13' })
  expect(stateOn(after, '2026-12-14')).toEqual({ state: 'late', replyBy: '2026-12-13' })
  const id = momentIn(after)?.id ?? as<Id<'contactMoments'>>('')
  const withAnswer = applyChange(after, editDealing(after, 'contactMoments', id, { answered: 'Ja' }))
  expect(stateOn(withAnswer, '2027-01-01')).toEqual({ state: 'answered' })
  const noReply = applyChange(after, editDealing(after, 'contactMoments', id, { replyBy: undefined }))
  expect(stateOn(noReply, '2027-01-01')).toEqual({ state: 'sent' })
})

test('not sent after all: the bare note goes, a note with an answer stays', () => {
  const after = sent(map)
  expect(applyChange(after, unsendLetter(after, letter.id))).toEqual(map)
  const id = momentIn(after)?.id ?? as<Id<'contactMoments'>>('')
  const withAnswer = applyChange(after, editDealing(after, 'contactMoments', id, { answered: 'Ja' }))
  const undone = applyChange(withAnswer, unsendLetter(withAnswer, letter.id))
  expect(undone.letters.get(letter.id)).toEqual(letter)
  expect(momentIn(undone)?.answered).toBe('Ja')
})

test('a note that something was agreed in stays too', () => {
  const after = sent(map)
  const contactMoment = momentIn(after)?.id ?? as<Id<'contactMoments'>>('')
  const agreed = { on: '2026-11-23', actors: [], text: 'bellen', state: 'open' as const, contactMoment }
  const withAgreement = applyChange(after, addDealing(after, 'agreements', agreed))
  const undone = applyChange(withAgreement, unsendLetter(withAgreement, letter.id))
  expect(undone.letters.get(letter.id)).toEqual(letter)
  expect([...undone.agreements.values()]).toMatchObject([{ contactMoment }])
})
