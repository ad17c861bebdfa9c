import { describe, expect, test } from 'vitest'
import { addedActors } from '#model/added.ts'
import { applyChange, invertChange } from '#model/change.ts'
import { addActor, addActors } from '#model/commands/addActor.ts'
import { type ActorEdit, editActor } from '#model/commands/editActor.ts'
import { editActors } from '#model/commands/editActors.ts'
import { handOverSelf } from '#model/commands/handOverSelf.ts'
import { layOutActors } from '#model/commands/layOutActors.ts'
import { moveActors } from '#model/commands/moveActors.ts'
import { nameSeat } from '#model/commands/nameSeat.ts'
import { pinActors } from '#model/commands/pinActors.ts'
import { type ActorId, inOrder, selfOf } from '#model/records.ts'
import { actorId, council, jolanda, mapWith, mulder, samira, seat, smallMap, someone } from '../cast.ts'

describe('adding', () => {
  test('someone new stands at the end of the list', () => {
    const change = addActor(smallMap, { kind: 'person', name: ' Peter Kok ' }, actorId('peter'))
    expect(applyChange(smallMap, change).actors.get(actorId('peter'))).toStrictEqual({
      id: 'peter',
      order: 5,
      kind: 'person',
      name: 'Peter Kok',
    })
    expect(addedActors(change)).toStrictEqual(['peter'])
  })

  test('everyone gets an id of their own', () => {
    const [one] = addedActors(addActor(smallMap, { kind: 'person', name: 'A' }))
    const [other] = addedActors(addActor(smallMap, { kind: 'person', name: 'A' }))
    expect(one).not.toBe(other)
  })

  test('nobody comes without a name', () => {
    expect(addActor(smallMap, { kind: 'person', name: '  ' })).toStrictEqual([])
  })

  test('there is never a second Ik', () => {
    const change = addActor(smallMap, { kind: 'person', name: 'Peter', self: true }, actorId('peter'))
    expect(applyChange(smallMap, change).actors.get(actorId('peter'))?.self).toBeUndefined()
    expect(selfOf(applyChange(smallMap, change))).toBe(samira)
  })

  test('a map without Ik can get one, a person only', () => {
    const empty = mapWith({})
    const both = applyChange(
      empty,
      addActors(empty, [
        { kind: 'group', name: 'Wij', self: true },
        { kind: 'person', name: 'Ik', self: true },
      ]),
    )
    expect(inOrder(both.actors).map(({ name, self }) => [name, self])).toStrictEqual([
      ['Wij', undefined],
      ['Ik', true],
    ])
  })

  test('names named together come in the order given, as one edit, empty lines skipped', () => {
    const names = ['Anja', '', 'Bert'].map(name => ({ kind: 'person' as const, name }))
    const change = addActors(smallMap, names)
    const after = applyChange(smallMap, change)
    expect(
      inOrder(after.actors)
        .slice(-2)
        .map(({ name }) => name),
    ).toStrictEqual(['Anja', 'Bert'])
    expect(applyChange(after, invertChange(change)).actors).toStrictEqual(smallMap.actors)
  })

  test('for whom someone stands up is never kept of a person', () => {
    const change = addActor(smallMap, { kind: 'person', name: 'Anja', represents: ['ouders'] }, actorId('anja'))
    expect(applyChange(smallMap, change).actors.get(actorId('anja'))?.represents).toBeUndefined()
  })
})

describe('editing', () => {
  const edited = (id: ActorId, edit: ActorEdit) => applyChange(smallMap, editActor(smallMap, id, edit)).actors.get(id)

  test('changes the field and leaves the rest', () => {
    expect(edited(mulder.id, { jobTitle: 'oud-raadslid' })).toStrictEqual({ ...mulder, jobTitle: 'oud-raadslid' })
  })

  test('an emptied field is gone', () => {
    expect(edited(mulder.id, { jobTitle: undefined })).not.toHaveProperty('jobTitle')
  })

  test('the same value is no edit', () => {
    expect(editActor(smallMap, mulder.id, { jobTitle: 'raadslid' })).toStrictEqual([])
  })

  test('a name can not be emptied', () => {
    expect(editActor(smallMap, mulder.id, { name: '  ' })).toStrictEqual([])
  })

  test('who is gone is not edited', () => {
    expect(editActor(smallMap, actorId('nobody'), { name: 'X' })).toStrictEqual([])
  })

  test('an organisation that turns out to be a person keeps nothing of for whom it stands up', () => {
    const map = mapWith({ actors: [someone('p', 0, { kind: 'organisation', represents: ['ouderen'] })] })
    const after = applyChange(map, editActor(map, actorId('p'), { kind: 'person' }))
    expect(after.actors.get(actorId('p'))).not.toHaveProperty('represents')
  })

  test('Ik stays a person', () => {
    expect(editActor(smallMap, samira.id, { kind: 'group' })).toStrictEqual([])
  })

  test('several at once get the same field and topic, each keeping its own topics', () => {
    const map = mapWith({
      actors: [someone('a', 0, { topics: ['Zorg'] }), someone('b', 1, { topics: ['vervoer', 'wonen'] })],
    })
    const change = editActors(map, map.actors.keys(), {
      fields: { sector: 'own' },
      addTopics: ['zorg'],
      removeTopics: ['Vervoer'],
    })
    expect(inOrder(applyChange(map, change).actors).map(({ topics, sector }) => [sector, topics])).toStrictEqual([
      ['own', ['Zorg']],
      ['own', ['wonen', 'zorg']],
    ])
  })

  test('the last topic taken off leaves no empty list', () => {
    const map = mapWith({ actors: [someone('a', 0, { topics: ['zorg'] })] })
    const after = applyChange(map, editActors(map, [actorId('a')], { removeTopics: ['zorg'] }))
    expect(after.actors.get(actorId('a'))).not.toHaveProperty('topics')
  })
})

describe('a seat without a name', () => {
  test('gets the name of who sits in it; what it was called stays as the function', () => {
    const after = applyChange(smallMap, nameSeat(smallMap, seat.id, 'Fatma de Graaf'))
    expect(after.actors.get(seat.id)).toStrictEqual({
      id: seat.id,
      order: seat.order,
      kind: 'person',
      name: 'Fatma de Graaf',
      jobTitle: 'Wethouder zorg en welzijn',
    })
  })

  test('keeps a function that was filled in, and leaves the added place out of it', () => {
    const map = mapWith({
      actors: [
        { ...seat, jobTitle: 'wethouder' },
        someone('b', 5, { name: 'Burgemeester Waterbeek', placeholder: true }),
      ],
    })
    const one = applyChange(map, nameSeat(map, seat.id, 'De Graaf'))
    expect(one.actors.get(seat.id)?.jobTitle).toBe('wethouder')
    const other = applyChange(map, nameSeat(map, actorId('b'), 'Bos'))
    expect(other.actors.get(actorId('b'))?.jobTitle).toBe('Burgemeester')
  })

  test('stays a seat while no name is given, and who has a name is no seat', () => {
    expect(nameSeat(smallMap, seat.id, ' ')).toStrictEqual([])
    expect(nameSeat(smallMap, mulder.id, 'Bos')).toStrictEqual([])
  })
})

describe('being Ik', () => {
  test('goes to another person; who was Ik stays on the map', () => {
    const after = applyChange(smallMap, handOverSelf(smallMap, jolanda.id))
    expect(selfOf(after)?.id).toBe(jolanda.id)
    expect(after.actors.get(samira.id)).toStrictEqual(someone('ik', 0, { name: 'Samira' }))
  })

  test('never goes to an organisation', () => {
    expect(handOverSelf(smallMap, council.id)).toStrictEqual([])
  })

  test('handing over to oneself changes nothing', () => {
    expect(handOverSelf(smallMap, samira.id)).toStrictEqual([])
  })
})

describe('places on the drawing', () => {
  const to = { x: 5, y: -3 }

  test('who is moved stands where the hand let go; nobody else moves', () => {
    const change = moveActors(smallMap, new Map([[mulder.id, to]]))
    expect(change).toStrictEqual([
      { table: 'actors', id: mulder.id, before: mulder, after: { ...mulder, position: to } },
    ])
  })

  test('a place that is no number is not taken', () => {
    expect(moveActors(smallMap, new Map([[mulder.id, { x: Number.NaN, y: 0 }]]))).toStrictEqual([])
  })

  test('tidying leaves who is pinned in place, but gives a place to who has none', () => {
    const map = mapWith({
      actors: [
        { ...jolanda, pinned: true },
        { ...mulder, pinned: true },
        { ...seat, position: { x: 9, y: 9 } },
      ],
    })
    const change = layOutActors(map, new Map([jolanda.id, mulder.id, seat.id].map(id => [id, to])))
    expect(change.map(({ id }) => id)).toStrictEqual([mulder.id, seat.id])
  })

  test('who is pinned can be let loose again', () => {
    const pinned = applyChange(smallMap, pinActors(smallMap, [jolanda.id], true))
    expect(pinned.actors.get(jolanda.id)?.pinned).toBe(true)
    const loose = applyChange(pinned, pinActors(pinned, [jolanda.id], false))
    expect(loose.actors.get(jolanda.id)).toStrictEqual(jolanda)
  })
})
