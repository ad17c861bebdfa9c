import { describe, expect, test } from 'vitest'
import { boxTexts } from '#layout/boxText.ts'
import { distinctions, distinguish, findSameName, foldName, withoutPlace } from '#model/names.ts'
import { council, jolanda, line, mapWith, mulder, smallMap, someone } from './cast.ts'

describe('names are compared as people read them', () => {
  test.each([
    ['JOLANDA vos', 'Jolanda Vos'],
    ['  Jolanda   Vos ', 'Jolanda Vos'],
    ['Cliëntenraad', 'clientenraad'],
    ['Jo\u200Blanda Vos', 'Jolanda Vos'],
    ['\u202EJolanda Vos\u202C', 'Jolanda Vos'],
  ])('%j is the same name as %j', (one, other) => {
    expect(foldName(one)).toBe(foldName(other))
  })

  test('another letter is another name', () => {
    expect(foldName('Vos')).not.toBe(foldName('Vis'))
  })
})

describe('the place that was added to a name', () => {
  const medemblik = { place: 'Medemblik' }
  test('is left off', () => expect(withoutPlace('Gemeenteraad Medemblik', medemblik)).toBe('Gemeenteraad'))
  test('may be more than one word', () =>
    expect(withoutPlace('Gemeenteraad Bergen op Zoom', { place: 'Bergen op Zoom' })).toBe('Gemeenteraad'))
  test('stays when it is the whole name', () => expect(withoutPlace('Medemblik', medemblik)).toBe('Medemblik'))
  test('stays when it is the end of a longer word', () =>
    expect(withoutPlace('Nieuw-Medemblik', medemblik)).toBe('Nieuw-Medemblik'))
  test('is nothing on a map without a place', () => expect(withoutPlace('Raad Goes', {})).toBe('Raad Goes'))
})

describe('a name that is on the map already', () => {
  test('is found by the name', () => expect(findSameName(smallMap, 'jolanda vós')).toBe(jolanda))
  test('is found without the added place', () => expect(findSameName(smallMap, 'Gemeenteraad')).toBe(council))
  test('is found by what someone is also called', () => {
    const platform = someone('p', 9, { name: 'Platform Waterbeek Toegankelijk', aliases: ['Gehandicaptenplatform'] })
    expect(findSameName(mapWith({ actors: [platform] }), 'gehandicaptenplatform')).toBe(platform)
  })
  test('is not found for who is being edited', () =>
    expect(findSameName(smallMap, 'Jolanda Vos', jolanda.id)).toBeUndefined())
  test('is never found for an empty name', () => expect(findSameName(smallMap, ' \u200B ')).toBeUndefined())
})

describe('two with one name', () => {
  const secretary = someone('m2', 5, { name: 'mulder', jobTitle: 'griffier' })

  test('are told apart by their function', () => {
    const map = mapWith({ actors: [mulder, secretary] })
    expect(distinguish(mulder, map)).toBe('raadslid')
    expect(distinguish(secretary, map)).toBe('griffier')
  })

  test('are told apart by their organisation when the function is the same or not known', () => {
    const other = someone('m3', 6, { name: 'Mulder', jobTitle: 'Raadslid' })
    const party = someone('p', 7, { name: 'Partij Groen', kind: 'group' })
    const map = mapWith({ actors: [mulder, other, party], links: [line('a', 0, 'm3', 'memberOf', 'p')] })
    expect(distinguish(other, map)).toBe('Raadslid, Partij Groen')
    expect(distinguish(mulder, map)).toBe('raadslid')
  })

  test('where someone works says more than what they are a member of, and both ways of asking agree', () => {
    const [a, b] = ['m3', 'm4'].map((id, n) => someone(id, 6 + n, { name: 'Mulder' }))
    const party = someone('p', 8, { name: 'Partij Groen', kind: 'group' })
    const town = someone('g', 9, { name: 'Gemeente', kind: 'organisation' })
    const links = [line('a', 0, 'm3', 'memberOf', 'p'), line('b', 1, 'm3', 'worksFor', 'g')]
    const map = mapWith({ actors: [a, b, party, town].filter(actor => actor !== undefined), links })
    expect(distinctions(map)).toStrictEqual(new Map([['m3', 'Gemeente']]))
    expect([...map.actors.values()].map(actor => distinguish(actor, map))).toEqual([
      'Gemeente',
      undefined,
      undefined,
      undefined,
    ])
  })

  test('are two by the name as it is shown, and have the same words beside it in a list and on the drawing', () => {
    const place = 'Waterbeek'
    const [a, b] = ['raad', 'raad2'].map((id, n) =>
      someone(id, n, { name: n === 0 ? 'Raad' : 'Raad Waterbeek', player: id, jobTitle: n === 0 ? 'Oud' : 'oud' }),
    )
    const club = someone('club', 2, { name: 'Club Waterbeek', kind: 'group', player: 'club' })
    const actors = [a, b, club].filter(actor => actor !== undefined)
    const map = mapWith({ actors, links: [line('a', 0, 'raad2', 'represents', 'club')], info: { place } })
    expect(distinctions(map).size).toBe(0)
    expect([...boxTexts(map).values()]).toEqual(['Raad (Oud)', 'Raad (oud, Club)', 'Club'])
    const same = { ...map, actors: new Map([...map.actors].map(([id, actor]) => [id, { ...actor, name: 'Raad' }])) }
    for (const [id, words] of distinctions(same)) expect(boxTexts(same).get(id)).toBe(`Raad (${words})`)
  })

  test('someone whose name nobody shares needs nothing beside it', () => {
    expect(distinguish(mulder, smallMap)).toBeUndefined()
  })

  test('are all found at once as one by one', () => {
    const map = mapWith({ actors: [mulder, secretary, jolanda] })
    expect(distinctions(map)).toStrictEqual(
      new Map([
        [mulder.id, 'raadslid'],
        [secretary.id, 'griffier'],
      ]),
    )
  })
})
