import { CalendarPlus, ChevronRight } from 'lucide-react'
import { MOMENTS, type Moment, momentsText as words } from '#text/moments.ts'
import { Button } from '#ui/Button.tsx'
import { Card, Cards } from '#ui/Card.tsx'
import styles from './Gathering.module.css'
import type { GatheringStart } from './gatheringForm.ts'

interface MomentsProps {
  /** Starts a gathering of that kind; absent on a map that can't be changed. */
  readonly onStart: ((start: GatheringStart) => void) | undefined
}

/** *Welke momenten zijn er?*: when you can be heard, and what you can do then. */
export function Moments({ onStart }: MomentsProps) {
  return (
    <details className={styles.fold}>
      <summary>
        <ChevronRight size={22} aria-hidden />
        <h2>{words.title}</h2>
      </summary>
      <p>{words.lead}</p>
      <Cards label={words.title}>
        {MOMENTS.map(moment => (
          <li key={moment.id}>
            <MomentCard moment={moment} onStart={onStart} />
          </li>
        ))}
      </Cards>
    </details>
  )
}

function MomentCard({ moment: { label, when, what, start }, onStart }: MomentsProps & { readonly moment: Moment }) {
  const action = start && onStart && (
    <Button icon={CalendarPlus} aria-label={words.addOne(label)} onClick={() => onStart(start)}>
      {words.add}
    </Button>
  )
  return (
    <Card title={label} actions={action}>
      <dl className={styles.facts}>
        <dt>{words.when}</dt>
        <dd>{when}</dd>
        <dt>{words.what}</dt>
        <dd>{what}</dd>
      </dl>
    </Card>
  )
}
