import { useMemo } from 'react'
import { type Catalogue, findPlayers, type Player, SELF_PLAYER } from '#model/catalogue.ts'
import { type ActorId, type NetworkMap, selfOf } from '#model/records.ts'
import { actorsNamedLike } from '#state/choices.ts'
import { addActorText } from '#text/addActor.ts'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import styles from './AddActorDialog.module.css'

interface NameOffersProps {
  readonly text: string
  readonly map: NetworkMap
  readonly catalogue: Catalogue | undefined
  readonly onPick: (player: Player) => void
  readonly onOpen: (id: ActorId) => void
}

const MOST_PLAYERS = 4
const MOST_ON_MAP = 2

/** What the typed name may be: a usual player by any of its names, or someone who is on the map already. */
export function NameOffers({ text, map, catalogue, onPick, onOpen }: NameOffersProps) {
  const enough = text.trim().length >= 2
  const players = useMemo(() => {
    if (!catalogue || !enough) return []
    const hasSelf = selfOf(map) !== undefined
    // A second neighbour may come; a second council can't.
    const here = new Set([...map.actors.values()].map(({ player }) => player))
    return findPlayers(catalogue, text)
      .filter(({ id }) => id !== SELF_PLAYER || !hasSelf)
      .filter(({ id, kind }) => kind === 'person' || !here.has(id))
  }, [catalogue, enough, map, text]).slice(0, MOST_PLAYERS)
  const known = useMemo(() => (enough ? actorsNamedLike(map, text) : []), [enough, map, text]).slice(0, MOST_ON_MAP)
  const count = players.length + known.length
  return (
    <>
      <VisuallyHidden>
        <span role="status">{addActorText.offered(count)}</span>
      </VisuallyHidden>
      {count > 0 && (
        <section className={styles.offers} aria-label={addActorText.offers}>
          <p>{addActorText.offers}</p>
          <ul>
            {known.map(actor => (
              <li key={actor.id}>
                <button type="button" onClick={() => onOpen(actor.id)}>
                  <strong>
                    <bdi>{actor.name}</bdi>
                  </strong>
                  <span className={styles.onMap}>{addActorText.onMap}</span>
                </button>
              </li>
            ))}
            {players.map(player => (
              <li key={player.id}>
                <button type="button" onClick={() => onPick(player)}>
                  <strong>{player.name}</strong>
                  <span>{player.whatItDoes.split(/(?<=\.)\s/u)[0]}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
