import { describe, expect, test } from 'vitest'
import { balance } from '#analysis/balance.ts'
import type { ContactMoment } from '#model/dealings.ts'
import type { Id } from '#model/records.ts'
import { as, jolanda, mapWith, mulder, samira } from '../model/cast.ts'
import { TODAY } from './cast.ts'

const BUS = as<Id<'issues'>>('bus')
const talk = (order: number, fields: Partial<ContactMoment>): ContactMoment => ({
  on: '2026-11-01',
  actors: [mulder.id],
  channel: 'talk',
  ...fields,
  id: as(`c${order}`),
  order,
})
const mapOf = (...talks: readonly Partial<ContactMoment>[]) =>
  mapWith({ actors: [samira, jolanda, mulder], contactMoments: talks.map((fields, order) => talk(order, fields)) })

describe('official and unofficial', () => {
  const map = mapOf(
    { channel: 'hallway', formality: 'informal', issue: BUS },
    { channel: 'letter', formality: 'formal', issue: BUS },
    { channel: 'talk', formality: 'formal', issue: BUS, actors: [jolanda.id] },
    { channel: 'letter', formality: 'formal', issue: BUS, on: TODAY },
    { channel: 'phone', issue: BUS },
    { channel: 'letter', formality: 'formal', issue: BUS, on: '2026-11-22' },
    { channel: 'talk', formality: 'formal' },
  )

  test('talks about a problem are counted by kind and by way, up to and with today', () => {
    expect(balance(map, { issue: BUS }, TODAY)).toEqual({
      formal: 3,
      informal: 1,
      unknown: 1,
      channels: [
        { channel: 'talk', formality: 'formal', times: 1 },
        { channel: 'letter', formality: 'formal', times: 2 },
        { channel: 'hallway', formality: 'informal', times: 1 },
        { channel: 'phone', formality: undefined, times: 1 },
      ],
    })
  })

  test('with someone, whatever it was about; only one kind says which is missing', () => {
    expect(balance(map, { actor: jolanda.id }, TODAY)).toMatchObject({ formal: 1, informal: 0, missing: 'informal' })
    expect(balance(mapOf({ formality: 'informal' }), { actor: mulder.id }, TODAY).missing).toBe('formal')
  })

  test('without talks, or with only talks of an unknown kind, nothing is missing', () => {
    const none = { formal: 0, informal: 0, unknown: 0, channels: [] }
    expect(balance(mapOf(), { issue: BUS }, TODAY)).toEqual(none)
    expect(balance(mapOf({ channel: 'email' }), { actor: mulder.id }, TODAY).missing).toBeUndefined()
  })
})
