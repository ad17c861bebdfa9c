import { expect, test } from 'vitest'
import { NO_CHOICES, offeredPlayers, tickedPlayers, type WizardChoices } from '#features/wizard/choices.ts'
import { mapOf, mapSize } from '#features/wizard/makeMap.ts'
import type { Wizard } from '#features/wizard/useWizard.ts'
import { loadCouncil, loadMunicipalities } from '#formats/catalogue.ts'
import { inOrder } from '#model/records.ts'
import { catalogue, summaries } from '#tests/templates/files.ts'

const NOW = '2026-11-21T12:00:00Z'
const municipalities = await loadMunicipalities()

function wizardOf(chosen: Partial<WizardChoices>): Wizard {
  const choices = { ...NO_CHOICES, ...chosen }
  const onTable = choices.templates ?? []
  const offered = offeredPlayers(catalogue, summaries, onTable, choices)
  return {
    catalogue,
    templates: summaries,
    municipalities,
    choices,
    choose: () => {},
    municipality: municipalities.municipalities.find(({ code }) => code === choices.municipality),
    onTable,
    suggested: [],
    offered,
    ticked: tickedPlayers(offered, choices),
  }
}

test('the map is as large as the button said, and bears the chosen names', async () => {
  const council = await loadCouncil('GM0420')
  const [largest] = council?.parties ?? []
  const wizard = wizardOf({
    municipality: 'GM0420',
    templates: ['gemeente-midden'],
    topics: ['leerlingenvervoer'],
    parties: [largest?.name ?? '', 'Partij van elders'],
    ownNames: { adviesraad: 'Participatieraad Medemblik', griffier: '  ' },
    absent: ['rekenkamer'],
    selfLinks: ['ik memberOf kansplus'],
  })
  const map = mapOf(wizard, council, NOW)
  const names = inOrder(map.actors).map(({ name }) => name)
  expect(map.info).toMatchObject({
    name: 'Leerlingenvervoer in Medemblik',
    municipality: 'GM0420',
    absentPlayers: ['rekenkamer'],
  })
  expect(names).toEqual(expect.arrayContaining(['Participatieraad Medemblik', 'Griffier', largest?.name]))
  expect(names).not.toContain('Fractie')
  expect(names).not.toContain('Partij van elders')
  const party = inOrder(map.actors).find(({ player }) => player === 'fractie')
  expect(party?.tasks).toBe(`${largest?.seats} zetels in de gemeenteraad`)
  expect(party?.source).toEqual(council?.source)
  expect(mapSize({ ...wizard, choices: { ...wizard.choices, parties: [largest?.name ?? ''] } })).toBe(map.actors.size)
})

test('without a municipality there is no place and no party', () => {
  const wizard = wizardOf({ municipality: 'elsewhere', templates: ['gemeente-klein'], parties: ['VVD'] })
  const map = mapOf(wizard, undefined, NOW)
  expect(map.info.place).toBeUndefined()
  expect(map.info.name).toBe('Mijn netwerkkaart')
  expect(map.actors.size).toBe(33)
  expect(mapSize(wizard)).toBe(33)
})

test('parties come only with the council they are in', () => {
  const wizard = wizardOf({ municipality: 'GM0420', templates: ['eigen-netwerk'], parties: ['VVD'] })
  expect(mapSize(wizard)).toBe(mapOf(wizard, undefined, NOW).actors.size)
})

test('whom the map is for goes along when it was answered, and is left open when not', () => {
  expect(mapOf(wizardOf({ audience: 'group' }), undefined, NOW).info.audience).toBe('group')
  expect(mapOf(wizardOf({}), undefined, NOW).info).not.toHaveProperty('audience')
})
