import { describe, expect, test } from 'vitest'
import { applyChange } from '#model/change.ts'
import { addLink } from '#model/commands/addLink.ts'
import { editLink } from '#model/commands/editLink.ts'
import { removeLinks } from '#model/commands/removeLinks.ts'
import { reverseLink } from '#model/commands/reverseLink.ts'
import { actorId, addedLinks, inCouncil, jolanda, knowsJolanda, linkId, mulder, samira, smallMap } from '../cast.ts'

describe('a link', () => {
  const asked = { source: samira.id, target: mulder.id, type: 'consults' } as const

  test('is laid at the end of the list, with only what is known', () => {
    const change = addLink(smallMap, asked, linkId('new'))
    expect(addedLinks(change)).toStrictEqual(['new'])
    expect(applyChange(smallMap, change).links.get(linkId('new'))).toStrictEqual({ ...asked, id: 'new', order: 3 })
  })

  test('to oneself is refused', () => {
    expect(addLink(smallMap, { ...asked, target: samira.id })).toStrictEqual([])
    expect(editLink(smallMap, knowsJolanda.id, { target: samira.id })).toStrictEqual([])
  })

  test('to nobody is refused', () => {
    expect(addLink(smallMap, { ...asked, target: actorId('gone') })).toStrictEqual([])
    expect(editLink(smallMap, knowsJolanda.id, { source: actorId('gone') })).toStrictEqual([])
  })

  test('can be told better', () => {
    const change = editLink(smallMap, knowsJolanda.id, { strength: 1, formality: undefined, note: 'Van het koor' })
    const { formality: _, ...rest } = knowsJolanda
    expect(applyChange(smallMap, change).links.get(knowsJolanda.id)).toStrictEqual({
      ...rest,
      strength: 1,
      note: 'Van het koor',
    })
  })

  test('with a direction can be turned around', () => {
    const after = applyChange(smallMap, reverseLink(smallMap, inCouncil.id)).links.get(inCouncil.id)
    expect(after).toStrictEqual({ ...inCouncil, source: inCouncil.target, target: inCouncil.source })
  })

  test('that holds both ways has nothing to turn around', () => {
    expect(reverseLink(smallMap, knowsJolanda.id)).toStrictEqual([])
  })

  test('thrown away leaves both ends on the map', () => {
    const after = applyChange(smallMap, removeLinks(smallMap, [knowsJolanda.id, knowsJolanda.id, linkId('gone')]))
    expect(after.links.has(knowsJolanda.id)).toBe(false)
    expect(after.links.size).toBe(2)
    expect(after.actors.get(jolanda.id)).toBe(jolanda)
  })
})
