import { useState } from 'react'
import { askText } from '#text/ask.ts'
import { Button } from '#ui/Button.tsx'
import styles from './Ask.module.css'
import type { Asking } from './asking.ts'
import { RouteCard } from './RouteCard.tsx'
import type { Told } from './told.ts'

interface OtherWaysProps {
  readonly asking: Asking
  readonly shown: string | undefined
  readonly onShow: (key: string) => void
  /** All official, or all unofficial; without it any. */
  readonly kind?: 'formal' | 'informal'
  /** The listed ones besides the best. */
  readonly others: readonly Told[]
  /** How many there are in all, the best among them. */
  readonly total: number
}

const words = askText.way
const isCounted = (total: number): boolean => total < Number.MAX_SAFE_INTEGER

/** Ways that are just as short: counted, and listed when asked for. */
export function OtherWays({ asking, others, total, shown, onShow, kind }: OtherWaysProps) {
  const [open, setOpen] = useState(false)
  if (others.length === 0) return null
  const all = isCounted(total) ? total.toLocaleString('nl-NL') : words.tooMany
  const title = isCounted(total) ? words.others(total - 1, kind) : words.manyOthers(kind)
  const Heading = kind ? 'h3' : 'h2'
  const press = open ? words.hideOthers : words.showOthers
  return (
    <section>
      <Heading>{title}</Heading>
      {open && total > others.length + 1 && <p>{words.onlyFirst(others.length + 1, all)}</p>}
      {open && (
        <ul className={styles.list}>
          {others.map(told => (
            <li key={told.key}>
              <RouteCard asking={asking} told={told} shown={shown} onShow={onShow} />
            </li>
          ))}
        </ul>
      )}
      <Button
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        {...(kind && { 'aria-label': words.whichOthers(press, title) })}
      >
        {press}
      </Button>
    </section>
  )
}
