import { Spline } from 'lucide-react'
import { useMemo } from 'react'
import { toBringTogether } from '#analysis/introductions.ts'
import type { ActorId } from '#model/records.ts'
import { askFor } from '#state/asked.ts'
import { alliesText } from '#text/askAllies.ts'
import { Button } from '#ui/Button.tsx'
import styles from './Ask.module.css'
import type { Asking } from './asking.ts'
import card from './Card.module.css'

const words = alliesText.together

/** Which allies I can introduce to each other. */
export function BringTogether({ asking, allies }: { readonly asking: Asking; readonly allies: readonly ActorId[] }) {
  const { map, day, nameOf } = asking
  const pairs = useMemo(() => toBringTogether(map, allies, day), [map, allies, day])
  if (pairs.length === 0) return null
  return (
    <section>
      <h2>{words.title}</h2>
      <p className={styles.quiet}>{words.intro}</p>
      <ul className={styles.list}>
        {pairs.map(({ one, other }) => (
          <li key={`${one} ${other}`} className={card.card}>
            <p>{words.pair(nameOf(one), nameOf(other))}</p>
            {asking.editable && (
              <Button
                icon={Spline}
                aria-label={words.makeLink(nameOf(one), nameOf(other))}
                onClick={() => askFor({ what: 'link', from: one, to: other })}
              >
                {alliesText.makeLink}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
