import { expect, test } from 'vitest'
import { guessKind } from '#model/guessKind.ts'
import players from '#templates/players.json'

test.each([
  'Jolanda Vos',
  'Raadslid Mulder',
  'Jan Nieuwenhuis',
  'Corrie van de Kerk',
  'Wethouder De Graaf',
  'mevrouw Raadgever',
  'Peter',
  'voorzitter van de cliëntenraad',
])('%s is most likely a person', name => expect(guessKind(name)).toBe('person'))

test.each([
  'Gemeente Waterbeek',
  'Stichting MEE Samen',
  'Wmo-raad',
  'Cliëntenraad De Brug',
  'Gehandicaptenplatform Zeist',
  'Huurdersvereniging',
  'UWV',
  'KansPlus',
  'Raad van toezicht',
  'Taxibedrijf Noord',
  'Buurthuis De Kern',
  'het Dorpshuis',
])('%s is most likely an organisation', name => expect(guessKind(name)).toBe('organisation'))

test.each(['Werkgroep toegankelijkheid', 'Oudergroep Vervoer', 'Bezorgde ouders', 'Fractie Groen', 'klankbordgroep'])(
  '%s is most likely a group',
  name => expect(guessKind(name)).toBe('group'),
)

test('all usual players but one are guessed right', () => {
  const wrong = players.players.filter(player => guessKind(player.name) !== player.kind).map(({ name }) => name)
  expect(wrong).toStrictEqual(['Balans of Ouders & Onderwijs'])
})
