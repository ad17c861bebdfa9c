import { contactNet } from '#analysis/contactNet.ts'
import { introductions } from '#analysis/introductions.ts'
import { nearness } from '#analysis/nearness.ts'
import type { ActorId } from '#model/records.ts'
import { alliesText } from '#text/askAllies.ts'
import styles from './Ask.module.css'
import type { Asking } from './asking.ts'
import card from './Card.module.css'
import { linkTold, mineTold } from './linkTold.ts'

/** How many can be read at a glance. */
const FEW = 3

/** Who can introduce me to an ally: who knows us both, with the two links that say so. */
export function Introducers({ asking, ally }: { readonly asking: Asking; readonly ally: ActorId }) {
  const { map, day, nameOf } = asking
  if (contactNet(map, day).self === undefined) return null
  if (nearness(map, ally, day).kind === 'direct') return <p>{alliesText.know}</p>
  const found = introductions(map, ally, day)
  if (found.length === 0) return <p className={styles.quiet}>{alliesText.nobodyBetween}</p>
  return (
    <>
      <p className={card.lead}>{alliesText.introducers(nameOf(ally))}</p>
      <ul className={card.lines}>
        {found.slice(0, FEW).map(({ by, mine, through, theirs }) => (
          <li key={by}>
            {alliesText.by(
              nameOf(by),
              through === undefined ? mineTold(asking, mine, by) : linkTold(asking, mine, by, through),
              linkTold(asking, theirs, by, ally),
            )}
          </li>
        ))}
      </ul>
      {found.length > FEW && <p className={styles.quiet}>{alliesText.more(found.length - FEW)}</p>}
    </>
  )
}
