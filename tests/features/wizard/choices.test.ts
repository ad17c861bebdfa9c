import { describe, expect, test } from 'vitest'
import {
  addPlayerToChoices,
  chooseMunicipality,
  ELSEWHERE,
  hasChosen,
  NO_CHOICES,
  nameOwn,
  offeredPlayers,
  offeredSelfLinks,
  suggestedTemplates,
  tickedPlayers,
  tickedSelfLinks,
  tickPlayers,
} from '#features/wizard/choices.ts'
import { loadMunicipalities } from '#formats/catalogue.ts'
import { playerLinkKey } from '#model/commands/playerLink.ts'
import { catalogue, summaries } from '#tests/templates/files.ts'

const { municipalities } = await loadMunicipalities()
const called = (name: string) => municipalities.find(municipality => municipality.name === name)

describe('the ready-made maps that are suggested', () => {
  test('fit the size of the municipality', () => {
    expect(suggestedTemplates(summaries, called('Medemblik'), [])).toEqual(['gemeente-midden'])
    expect(suggestedTemplates(summaries, called('Vlieland'), [])).toEqual(['gemeente-klein'])
    expect(suggestedTemplates(summaries, called('Utrecht'), [])).toEqual(['gemeente-groot'])
  })

  test('are the middle one where the municipality is not known', () => {
    expect(suggestedTemplates(summaries, undefined, [])).toEqual(['gemeente-midden'])
  })

  test('fit the topic too', () => {
    expect(suggestedTemplates(summaries, called('Utrecht'), ['leerlingenvervoer'])).toEqual([
      'gemeente-groot',
      'probleem-vervoer-kinderen',
    ])
  })
})

describe('the players', () => {
  const offered = offeredPlayers(catalogue, summaries, ['gemeente-midden', 'zorginstelling'], NO_CHOICES)

  test('of two ready-made maps are offered once each; Ik is no choice', () => {
    expect(new Set(offered).size).toBe(offered.length)
    expect(offered).not.toContain('ik')
    expect(offered).toEqual(expect.arrayContaining(['gemeenteraad', 'clientenraad']))
  })

  test('are all ticked until someone unticks them', () => {
    expect(tickedPlayers(offered, NO_CHOICES)).toEqual(offered)
    const without = tickPlayers(NO_CHOICES, ['rvt', 'or'], false)
    expect(tickedPlayers(offered, without)).toEqual(offered.filter(id => id !== 'rvt' && id !== 'or'))
    expect(tickedPlayers(offered, tickPlayers(without, ['rvt'], true))).toContain('rvt')
  })

  test('who does not exist here is off; ticking says that it exists after all', () => {
    const absent = { ...NO_CHOICES, absent: ['rvt'] }
    expect(tickedPlayers(offered, absent)).not.toContain('rvt')
    expect(tickPlayers(absent, ['rvt'], true).absent).toEqual([])
  })

  test('someone from the catalogue can be added, also after having been left off', () => {
    const choices = addPlayerToChoices(tickPlayers(NO_CHOICES, ['balans'], false), 'balans')
    const more = offeredPlayers(catalogue, summaries, ['gemeente-klein'], choices)
    expect(more.at(-1)).toBe('balans')
    expect(tickedPlayers(more, choices)).toContain('balans')
  })

  test('a name of their own is kept, and an empty one is the usual name', () => {
    const named = nameOwn(NO_CHOICES, 'adviesraad', 'Wmo-raad')
    expect(named.ownNames).toEqual({ adviesraad: 'Wmo-raad' })
    expect(nameOwn(named, 'adviesraad', '').ownNames).toEqual({})
  })
})

describe('whom you know', () => {
  test('is asked only of who is on the map', () => {
    const keys = offeredSelfLinks(catalogue, ['kansplus', 'gemeente']).map(playerLinkKey)
    expect(keys).toEqual(['ik memberOf kansplus'])
  })

  test('is nobody at first, and nobody who was left off again', () => {
    const offered = offeredSelfLinks(catalogue, ['kansplus'])
    expect(tickedSelfLinks(offered, NO_CHOICES).size).toBe(0)
    const ticked = { ...NO_CHOICES, selfLinks: ['ik memberOf kansplus', 'buur knows ik'] }
    expect([...tickedSelfLinks(offered, ticked)]).toEqual(['ik memberOf kansplus'])
  })
})

test('another municipality brings its own suggestion and its own parties', () => {
  const before = { ...NO_CHOICES, municipality: 'GM0420', templates: ['gemeente-klein'], parties: ['VVD'] }
  expect(chooseMunicipality(before, 'GM0420')).toBe(before)
  expect(chooseMunicipality(before, ELSEWHERE)).toEqual({ ...NO_CHOICES, municipality: ELSEWHERE })
})

test('something was chosen as soon as any question has an answer', () => {
  expect(hasChosen(NO_CHOICES)).toBe(false)
  expect(hasChosen({ ...NO_CHOICES, municipality: '' })).toBe(false)
  expect(hasChosen({ ...NO_CHOICES, municipality: ELSEWHERE })).toBe(true)
  expect(hasChosen({ ...NO_CHOICES, templates: [] })).toBe(true)
  expect(hasChosen({ ...NO_CHOICES, ownNames: { gemeenteraad: 'Raad' } })).toBe(true)
  expect(hasChosen({ ...NO_CHOICES, dropped: ['gemeenteraad'] })).toBe(true)
})
