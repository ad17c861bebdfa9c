import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sensitiveIn } from '#model/sensitive.ts'

const kinds = (text: string) => sensitiveIn(text).map(({ kind }) => kind)
const words = (text: string) => sensitiveIn(text).map(({ word }) => word)

test.each([
  ['Haar zoon heeft autisme', 'autisme'],
  ['Hij is autistisch.', 'autistisch'],
  ['Kind met Downsyndroom', 'Downsyndroom'],
  ['heeft het syndroom van Down', 'syndroom'],
  ['De diagnose is er sinds mei', 'diagnose'],
  ['IQ van 60', 'IQ'],
  ['Epilepsie, dus nooit alleen', 'Epilepsie'],
  ['neemt elke dag medicijnen', 'medicijnen'],
  ['Zij is depressief', 'depressief'],
  ['Vader is dement', 'dement'],
  ['had een psychose', 'psychose'],
  ['krijgt Wlz', 'Wlz'],
  ['heeft een Wlz-indicatie', 'Wlz-indicatie'],
  ['wacht op het CIZ', 'CIZ'],
  ['loopt bij de ggz', 'ggz'],
  ['Suïcidaal geweest', 'Suïcidaal'],
  ['is lid van de stomavereniging', 'lid van de stomavereniging'],
  ['dochter met een verstandelijke beperking', 'dochter met een verstandelijke beperking'],
])('%s: health', (text, word) => {
  expect(sensitiveIn(text)).toContainEqual({ kind: 'health', word })
})

test.each([
  'Wethouder De Graaf gaat over vervoer',
  'Wij zijn ouders van kinderen met autisme',
  'De adviesraad spreekt voor mensen met dementie en hun familie',
  'Zij werkt bij een GGZ-instelling',
  'Alzheimer Nederland helpt mee',
  'ggz-behandelaar',
  'psychiatrisch verpleegkundige',
  'Wlz-consulent bij de gemeente',
  'Dit is indicatief, dus geen indicatiever woord',
  'Zij drinkt op 12-11-2026 om 9.30 uur koffie',
  'Bel 06 12345678 of 0228-123456 of +31 6 12345678',
  'Het kost € 100.000.000',
  'Het kenteken is 12-AB-34',
  'Kom naar het dorpshuis aan de Kerkstraat 123, 1234 AB',
  '',
])('%s: nothing', text => {
  expect(sensitiveIn(text)).toEqual([])
})

describe('numbers', () => {
  test.each(['111222333', '111.222.333', '1112 22 333', 'bsn:111-222-333'])('%s is surely a BSN', text => {
    expect(sensitiveIn(text)).toEqual([{ kind: 'number', word: 'BSN', certain: true }])
  })
  test.each(['123456789', '123 456 789'])('%s may be a BSN', text => {
    expect(sensitiveIn(text)).toEqual([{ kind: 'number', word: 'BSN' }])
  })
  test('a bank account', () => {
    expect(words('NL91 ABNA 0417 1643 00')).toEqual(['IBAN'])
  })
  test('nine digits inside more digits are none', () => {
    expect(sensitiveIn('1112223334')).toEqual([])
    expect(sensitiveIn('0111 222 333 444')).toEqual([])
  })
})

test.each(['heeft een strafblad', 'zij is lesbisch', 'hij is moslim', 'geboortedatum 3 april'])(
  '%s: personal',
  text => {
    expect(kinds(text)).toEqual(['other'])
  },
)

test('a word of a name or another word is no such word', () => {
  expect(words('Jolanda Moslimani en Thijs Cizelaar van de Homerusstraat, uniq')).toEqual([])
})

test('each word once, as it stands in the text, also behind letters that fold away', () => {
  expect(words('Ëën ﬁne Autisme en AUTISME, é̂pilepsie')).toEqual(['Autisme', 'é̂pilepsie'])
})

test('it reads any text without falling over it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => {
      for (const { word } of sensitiveIn(text)) expect(word.length).toBeGreaterThan(0)
    }),
  )
  expect(sensitiveIn(`${'mensen met een '.repeat(2000)}autisme`)).toHaveLength(0)
})
