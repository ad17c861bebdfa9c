import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressOf, MAP_VIEWS, type Place, placeOf, WIZARD_STEPS } from '#state/place.ts'
import { DEALING_LISTS } from '#state/placesWithin.ts'

const id = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('__proto__', 'speler', 'vragen/weg', 'a:b', '%', '..'))
const ask = fc.oneof(
  fc.constant({ about: 'menu' } as const),
  fc.constantFrom('los', 'invloed', 'mist', 'naam').map(about => ({ about }) as const),
  fc.constant({ about: 'weg' } as const),
  id.map(actor => ({ about: 'weg', actor }) as const),
  fc.record({ about: fc.constantFrom('onderwerp', 'beslist', 'bondgenoten', 'stem'), topic: id }),
)
const issue = fc.oneof(
  fc.constant({ page: 'alle' } as const),
  id.map(probleem => ({ page: 'probleem', id: probleem }) as const),
  id.map(plan => ({ page: 'plan', id: plan }) as const),
  fc.record({ page: fc.constant('plan' as const), id, step: id }),
)
const dealing = fc.oneof(
  fc.constantFrom(...DEALING_LISTS).map(page => ({ page }) as const),
  fc.record({ page: fc.constantFrom('bijeenkomst', 'spiekbriefje', 'brief'), id }),
)
const beside = fc.record({ kind: fc.constantFrom('speler', 'lijn'), id })
const place: fc.Arbitrary<Place> = fc.oneof(
  fc.constantFrom<Place>({ at: 'start' }, { at: 'bin' }),
  fc.constantFrom(...WIZARD_STEPS).map(step => ({ at: 'new', step }) as const),
  fc
    .record({
      at: fc.constant('map' as const),
      map: id,
      view: fc.constantFrom(...MAP_VIEWS),
      ask,
      issue,
      dealing,
      beside: fc.option(beside, { nil: undefined }),
    })
    .map(({ ask, issue, dealing, beside, ...rest }) => ({
      ...rest,
      ...(rest.view === 'vragen' && { ask }),
      ...(rest.view === 'problemen' && { issue }),
      ...(rest.view === 'gesprekken' && { dealing }),
      ...(beside && { beside }),
    })),
)

test('every place is found again by its address, whatever its ids are', () => {
  fc.assert(
    fc.property(place, where => {
      expect(placeOf(addressOf(where))).toEqual(where)
    }),
  )
})

test('an address that is no place is the start page', () => {
  expect(placeOf('/onzin/%E0%A4%A')).toEqual({ at: 'start' })
  expect(placeOf('')).toEqual({ at: 'start' })
})
