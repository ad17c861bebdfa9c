import { nearness } from '#analysis/nearness.ts'
import { whyNeighbour } from '#analysis/reasons.ts'
import type { ToName } from '#analysis/whoToName.ts'
import type { ActorId } from '#model/records.ts'
import { askText } from '#text/ask.ts'
import { namesText } from '#text/askNames.ts'
import styles from './Ask.module.css'
import type { Asking } from './asking.ts'
import card from './Card.module.css'
import { linkTold, nearnessTold } from './linkTold.ts'

const words = namesText
/** How many can be read at a glance. */
const FEW = 3

/** Who can tell who sits in a seat, nearest first: how they know, how far they are, and the way there. */
export function WhoCanTell({ asking, seat }: { readonly asking: Asking; readonly seat: ToName }) {
  const { neighbours, placeholder } = seat
  if (neighbours.length === 0) return <p>{words.nobodyKnows}</p>
  const rest = neighbours.length - FEW
  return (
    <>
      <p className={card.lead}>{words.whoKnows}</p>
      <ul className={card.lines}>
        {neighbours.slice(0, FEW).map(id => (
          <Neighbour key={id} asking={asking} id={id} seat={placeholder} />
        ))}
      </ul>
      {rest > 0 && <p className={styles.quiet}>{words.others(rest)}</p>}
    </>
  )
}

interface NeighbourProps {
  readonly asking: Asking
  readonly id: ActorId
  readonly seat: ActorId
}

function Neighbour({ asking, id, seat }: NeighbourProps) {
  const { map, day, nameOf } = asking
  const near = nearness(map, id, day)
  const [linkId] = whyNeighbour(map, id, seat, day).links
  const link = linkId && map.links.get(linkId)
  const throughSeat = near.kind === 'via' && near.via.includes(seat) // the way there leads over who I look for
  const far = near.kind === 'via' || near.kind === 'none'
  return (
    <li>
      {link && linkTold(asking, link, id, seat)} {!throughSeat && nearnessTold(asking, near, id)}
      {far && !throughSeat && (
        <a className={card.wayLine} href={asking.hrefOf({ about: 'weg', actor: id })}>
          {askText.toWay(nameOf(id))}
        </a>
      )}
    </li>
  )
}
