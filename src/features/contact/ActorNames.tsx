import { Fragment } from 'react'
import type { ActorId } from '#model/records.ts'
import { useMap } from '#state/mapStore.ts'
import { useNames } from '#state/names.ts'
import { openBeside } from '#state/place.ts'
import styles from './Contact.module.css'

/** Names after one another; each opens its details. */
export function ActorNames({ ids }: { readonly ids: readonly ActorId[] }) {
  const { labelOf } = useNames()
  const here = useMap(map => map.actors)
  const known = ids.filter(id => here.has(id))
  return known.map((id, at) => (
    <Fragment key={id}>
      {at > 0 && ', '}
      <button type="button" className={styles.inText} onClick={() => openBeside({ kind: 'speler', id })}>
        <bdi>{labelOf(id)}</bdi>
      </button>
    </Fragment>
  ))
}
