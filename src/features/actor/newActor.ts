import type { Catalogue, Player } from '#model/catalogue.ts'
import { applyChange, type Change, joinChanges } from '#model/change.ts'
import { addActor } from '#model/commands/addActor.ts'
import { addLink } from '#model/commands/addLink.ts'
import { addPlayer } from '#model/commands/addPlayer.ts'
import type { ActorId, NetworkMap, Point } from '#model/records.ts'
import type { ActorKind, LinkType, Sector } from '#model/vocabulary.ts'

/** What someone filled in about a new actor. */
export interface NewActor {
  readonly id: ActorId
  readonly name: string
  readonly kind: ActorKind
  readonly player: Player | undefined
  readonly jobTitle: string
  readonly sector: Sector | undefined
  readonly position: Point | undefined
  /** Usual links of Ik that someone ticked (playerLinkKey). */
  readonly selfLinks: ReadonlySet<string>
  readonly link: { readonly from: ActorId; readonly type: LinkType } | undefined
}

/** Puts the new one on the map, with the line that was asked for, as one edit. */
export function addNewActor(map: NetworkMap, catalogue: Catalogue | undefined, wanted: NewActor): Change {
  const added = wanted.player && catalogue ? asPlayer(map, catalogue, wanted.player, wanted) : asTyped(map, wanted)
  if (!wanted.link) return added
  const link = { source: wanted.link.from, target: wanted.id, type: wanted.link.type }
  return joinChanges(added, addLink(applyChange(map, added), link))
}

function asPlayer(map: NetworkMap, catalogue: Catalogue, player: Player, { id, name, position, selfLinks }: NewActor) {
  const ownName = name.trim()
  const hasOwn = ownName !== '' && ownName !== player.name
  return addPlayer(map, catalogue, player.id, {
    id,
    selfLinks,
    ...(hasOwn && { ownName }),
    ...(position && { position }),
  })
}

function asTyped(map: NetworkMap, { id, name, kind, jobTitle, sector, position }: NewActor) {
  const title = jobTitle.trim()
  const fields = {
    kind,
    name,
    ...(title && kind === 'person' && { jobTitle: title }),
    ...(sector && { sector }),
    ...(position && { position }),
  }
  return addActor(map, fields, id)
}
