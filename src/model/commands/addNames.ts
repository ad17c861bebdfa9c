import { type Catalogue, type Player, playerByName } from '../catalogue.ts'
import { applyChange, type Change, joinChanges, NO_CHANGE } from '../change.ts'
import { guessKind } from '../guessKind.ts'
import { findSameName, foldName } from '../names.ts'
import type { Actor, NetworkMap } from '../records.ts'
import type { ActorKind } from '../vocabulary.ts'
import { addActor } from './addActor.ts'
import { addPlayer } from './addPlayer.ts'

/** One line of *Namen noemen*, and what is known or guessed of it. */
export interface NamedLine {
  readonly name: string
  readonly kind: ActorKind
  /** The usual player that has this name. */
  readonly player?: Player
  /** Who already goes by this name on the map. */
  readonly onMap?: Actor
  /** An earlier line says the same. */
  readonly twice: boolean
}

/** The lines of a text, one name each; empty ones are no line. */
export function readNames(map: NetworkMap, catalogue: Catalogue | undefined, text: string): NamedLine[] {
  const seen = new Set<string>()
  return text
    .split(/\r?\n/u)
    .map(line => line.replace(/^\s*[-•*]\s+/u, '').trim())
    .filter(name => foldName(name) !== '')
    .map(name => {
      const twice = seen.has(foldName(name))
      seen.add(foldName(name))
      const player = catalogue && playerByName(catalogue, name)
      const onMap = findSameName(map, name)
      const kind = player?.kind ?? guessKind(name)
      return { name, kind, twice, ...(player && { player }), ...(onMap && { onMap }) }
    })
}

/**
 * Puts the named ones on the map as one edit. A usual player comes with what is known of it and its usual links; a
 * function ("burgemeester") becomes a seat that still asks for a name.
 */
export function addNames(
  map: NetworkMap,
  catalogue: Catalogue | undefined,
  lines: readonly Pick<NamedLine, 'name' | 'kind' | 'player'>[],
): Change {
  let next = map
  return lines.reduce<Change>((all, line) => {
    const change = oneName(next, catalogue, line)
    next = applyChange(next, change)
    return joinChanges(all, change)
  }, NO_CHANGE)
}

function oneName(
  map: NetworkMap,
  catalogue: Catalogue | undefined,
  { name, kind, player }: Pick<NamedLine, 'name' | 'kind' | 'player'>,
): Change {
  if (!player || !catalogue || player.kind !== kind) return addActor(map, { kind, name })
  return addPlayer(map, catalogue, player.id, kind === 'person' ? {} : { ownName: name })
}
