import { describe, expect, test } from 'vitest'
import { addedActors } from '#model/added.ts'
import { applyChange } from '#model/change.ts'
import { duplicateActors } from '#model/commands/duplicateActors.ts'
import { pasteFragment } from '#model/commands/pasteFragment.ts'
import { copyFragment } from '#model/fragment.ts'
import type { ActorId, LinkId, NetworkMap } from '#model/records.ts'
import { addedLinks, council, jolanda, jolandaKnows, knowsJolanda, mapWith, mulder, samira, smallMap } from '../cast.ts'

const suffix = ' (kopie)'
const actorAt = (map: NetworkMap, id: ActorId | undefined) => (id ? map.actors.get(id) : undefined)
const linkAt = (map: NetworkMap, id: LinkId | undefined) => (id ? map.links.get(id) : undefined)

describe('duplicating', () => {
  test('makes one more with a name that says so, a little aside, and not pinned', () => {
    const map = mapWith({ actors: [{ ...jolanda, pinned: true }] })
    const change = duplicateActors(map, [jolanda.id], { suffix, withLinks: false, offset: { x: 20, y: 10 } })
    const [id] = addedActors(change)
    expect(actorAt(applyChange(map, change), id)).toStrictEqual({
      id,
      order: 2,
      kind: 'person',
      name: 'Jolanda Vos (kopie)',
      position: { x: 120, y: 50 },
    })
  })

  test('without links brings none; with links the copy has the same', () => {
    expect(addedLinks(duplicateActors(smallMap, [jolanda.id], { suffix, withLinks: false }))).toStrictEqual([])

    const change = duplicateActors(smallMap, [jolanda.id], { suffix, withLinks: true })
    const [copy] = addedActors(change)
    const after = applyChange(smallMap, change)
    expect(addedLinks(change).map(id => linkAt(after, id))).toStrictEqual([
      { ...knowsJolanda, id: expect.any(String), order: 3, target: copy },
      { ...jolandaKnows, id: expect.any(String), order: 4, source: copy },
    ])
  })

  test('two together are linked to each other as the originals are', () => {
    const change = duplicateActors(smallMap, [mulder.id, jolanda.id], { suffix, withLinks: true })
    const [jolanda2, mulder2] = addedActors(change)
    const after = applyChange(smallMap, change)
    const links = addedLinks(change).map(id => linkAt(after, id))
    expect(links).toHaveLength(3)
    expect(links[1]).toMatchObject({ source: jolanda2, target: mulder2, type: 'knows' })
    expect(links[2]).toMatchObject({ source: mulder2, target: council.id, type: 'memberOf' })
  })

  test('never makes a second Ik', () => {
    const change = duplicateActors(smallMap, [samira.id], { suffix, withLinks: true })
    expect(actorAt(applyChange(smallMap, change), addedActors(change)[0])).not.toHaveProperty('self')
  })
})

describe('copying and pasting', () => {
  const fragment = copyFragment(smallMap, [samira.id, jolanda.id])

  test('takes only the links that are among those chosen', () => {
    expect(fragment).toStrictEqual({ actors: [samira, jolanda], links: [knowsJolanda] })
  })

  test('puts them on another map with ids of their own, who was Ik as an ordinary person', () => {
    const other = mapWith({ actors: [{ ...samira, name: 'Peter' }] })
    const change = pasteFragment(other, fragment)
    const after = applyChange(other, change)
    const [one, two] = addedActors(change)
    expect(actorAt(after, one)).toStrictEqual({ id: one, order: 1, kind: 'person', name: 'Samira' })
    expect(actorAt(after, two)).toStrictEqual({ id: two, order: 2, kind: 'person', name: 'Jolanda Vos' })
    const [link] = addedLinks(change)
    expect(linkAt(after, link)).toStrictEqual({ ...knowsJolanda, id: link, order: 0, source: one, target: two })
    expect(after.actors.get(samira.id)).toBe(other.actors.get(samira.id))
  })

  test('twice gives two of each', () => {
    const once = applyChange(smallMap, pasteFragment(smallMap, fragment, { x: 10, y: 10 }))
    const twice = applyChange(once, pasteFragment(once, fragment, { x: 20, y: 20 }))
    expect(twice.actors.size).toBe(smallMap.actors.size + 4)
    expect(twice.links.size).toBe(smallMap.links.size + 2)
  })
})
