import { UserPen } from 'lucide-react'
import { nameSeat } from '#model/commands/nameSeat.ts'
import { withoutPlace } from '#model/names.ts'
import type { Actor } from '#model/records.ts'
import { edit, useEditable, useMap } from '#state/mapStore.ts'
import { actorText } from '#text/actor.ts'
import styles from './ActorPanel.module.css'
import { FieldText } from './FieldText.tsx'

/** Asks for the name of who sits in a seat; what the seat is called stays as the function. */
export function SeatName({ actor }: { readonly actor: Actor }) {
  const editable = useEditable()
  const info = useMap(map => map.info)
  if (!actor.placeholder || !editable) return null
  const seat = actor.jobTitle ?? withoutPlace(actor.name, info)
  return (
    <section className={styles.prompt}>
      <h3>
        <UserPen size={22} aria-hidden />
        {actorText.seat.title}
      </h3>
      <FieldText
        actor={actor}
        field="seatName"
        label={actorText.seat.field}
        hint={actorText.seat.hint(seat)}
        value=""
        isPrivate
        onCommit={name => edit(actorText.seat.label(name), map => nameSeat(map, actor.id, name))}
      />
    </section>
  )
}
