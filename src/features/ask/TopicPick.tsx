import { useSyncExternalStore } from 'react'
import { askText } from '#text/ask.ts'
import styles from './Ask.module.css'
import type { Asking } from './asking.ts'
import { TopicChoice, type TopicQuestion } from './TopicChoice.tsx'

interface TopicPickProps {
  readonly asking: Asking
  readonly about: TopicQuestion
  readonly chosen?: string | undefined
}

/** The choice of a topic with a question; on a phone folded away once there is one, so that the answer is in sight. */
export function TopicPick({ asking, about, chosen }: TopicPickProps) {
  const isPhone = useSyncExternalStore(listen, () => phone.matches)
  const choice = <TopicChoice asking={asking} about={about} {...(chosen !== undefined && { chosen })} />
  if (!isPhone || chosen === undefined) return choice
  return (
    <details key={chosen} className={styles.pick}>
      <summary>{askText.otherTopicShort}</summary>
      {choice}
    </details>
  )
}

const phone = matchMedia('(max-width: 760px)')

function listen(onChange: () => void): () => void {
  phone.addEventListener('change', onChange)
  return () => phone.removeEventListener('change', onChange)
}
