import { expect, test } from 'vitest'
import { SELF_PLAYER } from '#model/catalogue.ts'
import { actorOfPlayer } from '#model/commands/playerActor.ts'
import { playerLinkKey } from '#model/commands/playerLink.ts'
import type { ActorId } from '#model/records.ts'
import { catalogue, mapFile, summaries } from './files.ts'

const SIZES = [
  ['gemeente-klein', 33, 50],
  ['gemeente-midden', 47, 74],
  ['gemeente-groot', 65, 96],
  ['zorginstelling', 24, 32],
  ['regio-landelijk', 26, 27],
  ['eigen-netwerk', 12, 12],
  ['probleem-vervoer-kinderen', 26, 40],
] as const

test('seven ready-made maps are offered, as large as they say', () => {
  expect(summaries.map(({ id, players, links }) => [id, players.length, links])).toEqual(SIZES)
  expect(summaries.map(({ sizeClass }) => sizeClass)).toEqual(['small', 'middle', 'large', ...Array(4).fill(undefined)])
  for (const { name, explanation, audienceText } of summaries)
    for (const text of [name, explanation, audienceText]) expect(text.trim()).not.toBe('')
})

test.each(summaries.map(summary => [summary.id, summary] as const))(
  '%s is a netwerkkaart file of its players and of their usual links',
  (id, summary) => {
    const file = mapFile(id)
    expect(file).toMatchObject({ format: 'netwerkkaart', version: 1 })
    expect(file.map).toMatchObject({ id, name: summary.name, purpose: summary.explanation, templates: [id] })
    const actors = file.actors.map(({ position: _, ...actor }) => actor)
    expect(actors).toEqual(
      summary.players.map(playerId => {
        const player = catalogue.players.get(playerId)
        if (!player) throw new Error(`no player ${playerId}`)
        const { order: _, ...actor } = actorOfPlayer(player, { id: playerId as ActorId, order: 0 })
        return actor
      }),
    )
    const here = new Set(summary.players)
    const usual = catalogue.links.filter(({ source, target }) => here.has(source) && here.has(target))
    expect(file.links).toHaveLength(summary.links)
    expect(file.links.map(link => ({ ...link, note: link.note ?? '' }))).toEqual(
      usual.map(link => ({ ...link, id: playerLinkKey(link).replaceAll(' ', '-'), strength: 2 })),
    )
  },
)

test('on every ready-made map the persons are seats without a name, except one Ik', () => {
  for (const { id } of summaries) {
    const { actors } = mapFile(id)
    expect(actors.filter(({ self }) => self).map(({ player }) => player)).toEqual([SELF_PLAYER])
    for (const { kind, self, placeholder } of actors) expect(placeholder === true).toBe(kind === 'person' && !self)
    expect(new Set(actors.map(actor => actor.id)).size).toBe(actors.length)
  }
})
