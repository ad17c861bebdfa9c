import { useState } from 'react'
import type { Catalogue, Player } from '#model/catalogue.ts'
import { guessKind } from '#model/guessKind.ts'
import { foldName } from '#model/names.ts'
import { type ActorId, newId } from '#model/records.ts'
import type { ActorKind, LinkType, Sector } from '#model/vocabulary.ts'
import { edit } from '#state/mapStore.ts'
import { withPlaces } from '#state/placing.ts'
import { actorText } from '#text/actor.ts'
import type { AddFormProps } from './AddActorDialog.tsx'
import { addNewActor } from './newActor.ts'

/** What is filled in of the new one beside its name. */
interface Filled {
  readonly player: Player | undefined
  /** Nothing while the guess is right. */
  readonly kind: ActorKind | undefined
  readonly jobTitle: string
  readonly sector: Sector | undefined
  readonly linkType: LinkType | undefined
  readonly selfLinks: ReadonlySet<string>
}

const NOTHING: Filled = {
  player: undefined,
  kind: undefined,
  jobTitle: '',
  sector: undefined,
  linkType: undefined,
  selfLinks: new Set(),
}

/** The form of one new actor: what is filled in, and how it comes on the map. */
export function useNewActor({ name, onName, position, linkFrom }: AddFormProps, catalogue: Catalogue | undefined) {
  const [filled, setFilled] = useState(NOTHING)
  const { player } = filled
  const kind = filled.kind ?? guessKind(name)
  const isSeat = player?.kind === 'person'

  const choosePlayer = (picked: Player | undefined) => {
    setFilled({ ...filled, player: picked, selfLinks: new Set() })
    if (!picked) return
    const isAlias = picked.aliases.some(alias => foldName(alias) === foldName(name))
    if (picked.kind === 'person') onName('')
    else if (!isAlias) onName(picked.name)
  }
  /** Its id, once it is on the map. */
  const add = (): ActorId | undefined => {
    const id = newId<'actors'>()
    const link = linkFrom && filled.linkType ? { from: linkFrom, type: filled.linkType } : undefined
    const wanted = { ...filled, id, name, kind, position, link }
    const label = actorText.done.add(name.trim() || player?.name || '')
    const change = edit(label, map => withPlaces(map, addNewActor(map, catalogue, wanted)))
    return change.length > 0 ? id : undefined
  }
  const fill = (fields: Partial<Filled>) => setFilled({ ...filled, ...fields })
  return { ...filled, kind, isSeat, fill, choosePlayer, add }
}
