import type { ActorId } from '#model/records.ts'
import { useNames } from '#state/names.ts'
import { openBeside } from '#state/place.ts'
import styles from './Todo.module.css'

/** Someone's name, which opens their details. */
export function ActorName({ id }: { readonly id: ActorId }) {
  const { labelOf } = useNames()
  return (
    <button type="button" className={styles.name} onClick={() => openBeside({ kind: 'speler', id })}>
      <bdi>{labelOf(id)}</bdi>
    </button>
  )
}
