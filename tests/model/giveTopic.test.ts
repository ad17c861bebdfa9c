import { expect, test } from 'vitest'
import { applyChange } from '#model/change.ts'
import { giveTopic } from '#model/commands/giveTopic.ts'
import { as, jolanda, mapWith, mulder, samira } from './cast.ts'

test('several get a topic in one edit; what they do is never overwritten', () => {
  const { role: _, topics: __, ...blank } = mulder
  const map = mapWith({ actors: [samira, { ...jolanda, role: 'advises', topics: ['Sport'] }, blank] })
  const given = [
    { actor: jolanda.id, role: 'decides' as const },
    { actor: mulder.id, role: 'decides' as const },
    { actor: as<typeof samira.id>('weg') },
  ]
  const { actors } = applyChange(map, giveTopic(map, 'sport', given))
  expect(actors.get(jolanda.id)).toMatchObject({ role: 'advises', topics: ['Sport'] })
  expect(actors.get(mulder.id)).toMatchObject({ role: 'decides', topics: ['sport'] })
  expect(giveTopic(map, 'sport', [{ actor: jolanda.id }])).toEqual([])
})
