import { expect, test } from 'vitest'
import type { Reason } from '#analysis/reasons.ts'
import type { Id, LinkId } from '#model/records.ts'
import { reasonTold } from '#state/reasonTold.ts'
import { id } from '#tests/analysis/cast.ts'

const actor = id('a')
const names = new Map([
  ['a', 'Farid'],
  ['b', 'Wethouder De Graaf'],
  ['c', 'SO De Brug'],
])
const told = (reason: Reason) => reasonTold(reason, who => names.get(who) ?? '')

test('every reason is a sentence', () => {
  const reasons: readonly [Reason, string][] = [
    [{ kind: 'role', actor, role: 'decides', topic: 'leerlingenvervoer' }, 'Beslist over leerlingenvervoer.'],
    [{ kind: 'role', actor, role: 'supports', topic: 'Eigen Woord' }, 'Geeft hulp bij Eigen Woord.'],
    [{ kind: 'role', actor, role: undefined, topic: 'zorg' }, 'Heeft te maken met zorg thuis.'],
    [
      { kind: 'ally', actor, role: 'advocates', topic: 'zorg' },
      'Komt op voor mensen die te maken hebben met zorg thuis. Werkt nog niet met jou samen.',
    ],
    [{ kind: 'advises', actor, decider: id('b'), link: 'l' as LinkId }, 'Geeft advies aan Wethouder De Graaf.'],
    [
      { kind: 'answered', actor, answer: 'confirms', on: '2026-10-05', family: false },
      'Herkent dit. Op 5 oktober 2026.',
    ],
    [
      { kind: 'answered', actor, answer: 'asked', family: true },
      'Gevraagd, wacht op antwoord. Is familie van je. Dat telt niet mee bij de vraag of het van meer mensen is.',
    ],
    [
      { kind: 'toAsk', actor, role: 'advises', topics: ['zorg', 'wonen'] },
      'Geeft advies over zorg thuis en wonen. Je hebt het nog niet gevraagd.',
    ],
    [{ kind: 'late', agreement: 'x' as Id<'agreements'>, due: '2026-10-01' }, 'Te laat: uiterlijk 1 oktober 2026.'],
    [{ kind: 'influence', actor, power: 3 }, 'Invloed: veel. Hoe belangrijk voor hen: niet bekend.'],
    [{ kind: 'loose', actor, why: 'noLinks', neighbours: [] }, 'Farid heeft nog geen lijn.'],
    [
      { kind: 'loose', actor, why: 'island', neighbours: [id('b'), id('c')] },
      'Farid heeft een lijn met Wethouder De Graaf en SO De Brug. Maar daar kom jij nog niet.',
    ],
    [{ kind: 'neighbour', actor, placeholder: id('b'), links: [] }, 'Heeft een lijn met Wethouder De Graaf.'],
  ]
  for (const [reason, words] of reasons) expect(told(reason)).toBe(words)
})
