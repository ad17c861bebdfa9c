import { Waypoints } from 'lucide-react'
import { useCallback } from 'react'
import { type MapSummary, readMap } from '#state/maps.ts'
import { useLoaded } from '#state/useLoaded.ts'
import { type Picture, pictureOf } from './picture.ts'
import styles from './start.module.css'

/** Above this a picture so small would tell nothing, and reading the map would take long. */
const MOST_ACTORS = 300

/** A small drawing of a map, to know it again. Nothing is read from it, so it is not told to a screen reader. */
export function MapPicture({ map: { id, actors, updatedAt } }: { readonly map: MapSummary }) {
  // A map that can't be read has no picture; opening it tells what is wrong.
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew when the map was changed
  const load = useCallback(
    async () => (actors > MOST_ACTORS ? undefined : readMap(id).then(pictureOf, () => undefined)),
    [id, actors, updatedAt],
  )
  const picture = useLoaded(load)
  return (
    <div className={styles.picture} aria-hidden>
      {picture ? <Drawing picture={picture} /> : <Waypoints size={36} />}
    </div>
  )
}

function Drawing({ picture: { viewBox, boxes, lines } }: { readonly picture: Picture }) {
  return (
    <svg viewBox={viewBox} aria-hidden focusable="false">
      {lines.map(({ key, ...ends }) => (
        <line key={key} {...ends} stroke="var(--link-line)" strokeWidth={6} />
      ))}
      {boxes.map(({ key, sector, isSelf, ...box }) => (
        <rect
          key={key}
          {...box}
          rx={16}
          fill={isSelf ? 'var(--self)' : `var(--sector-${sector}-fill)`}
          stroke={isSelf ? 'var(--on-self)' : `var(--sector-${sector}-line)`}
          strokeWidth={7}
        />
      ))}
    </svg>
  )
}
