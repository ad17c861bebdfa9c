import fc from 'fast-check'
import type { NetworkMap } from '#model/records.ts'
import { LINK_TYPES, ROLES, STANCES } from '#model/vocabulary.ts'
import { mapOf } from './cast.ts'

/** Ids and days that tend to break things. */
const IDS = ['ik', 'a', 'B', '__proto__', 'constructor', '10', '9', 'é']
const DAYS = ['2026-11-20', '2026-11-21', '2026-11-22']

const anyDates = { from: fc.constantFrom(...DAYS), until: fc.constantFrom(...DAYS) }

const anyActor = fc.record(
  {
    name: fc.constantFrom('Ann', 'ann', 'Änn', 'Bo', 'Zoë', ''),
    kind: fc.constantFrom('person', 'organisation', 'group', 'unknown'),
    role: fc.constantFrom(...ROLES),
    topics: fc.subarray(['zorg', 'Zörg', 'wonen']),
    stance: fc.constantFrom(...STANCES),
    self: fc.constant(true),
    placeholder: fc.constant(true),
    ...anyDates,
  },
  { requiredKeys: ['name', 'kind'] },
)

const anyLink = fc
  .record(
    {
      ends: fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...IDS)),
      type: fc.constantFrom(...LINK_TYPES, 'knows', 'worksWith'),
      formality: fc.constantFrom('formal', 'informal'),
      strength: fc.constantFrom(1, 2, 3),
      until: anyDates.until,
    },
    { requiredKeys: ['ends', 'type'] },
  )
  .map(({ ends, ...link }) => [ends.join('>'), link] as const)

/** Small maps with everything in them that the rules speak of. */
export const anyMap: fc.Arbitrary<NetworkMap> = fc
  .record({
    actors: fc.array(anyActor, { minLength: IDS.length, maxLength: IDS.length }),
    links: fc.array(anyLink, { maxLength: 18 }),
    withIk: fc.boolean(),
  })
  .map(({ actors, links, withIk }) => {
    const named = IDS.map((id, index) => {
      const { self, from, until, ...rest } = actors[index] ?? { name: id, kind: 'person' }
      // Dates and a second Ik are rare, or most maps would have no route at all.
      const rare = rest.name === '' ? { ...(self && { self }), ...(from && { from }), ...(until && { until }) } : {}
      return [id, { ...rest, ...rare, ...(id === 'ik' && { self: withIk ? true : undefined }) }]
    })
    return mapOf({ actors: Object.fromEntries(named), links: links as never })
  })
