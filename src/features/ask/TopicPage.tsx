import type { ReactNode } from 'react'
import { askText } from '#text/ask.ts'
import { topicLabel } from '#text/topics.ts'
import { Notice } from '#ui/Notice.tsx'
import styles from './Ask.module.css'
import type { Asking } from './asking.ts'
import { SelfQuestion } from './SelfQuestion.tsx'
import type { TopicQuestion } from './TopicChoice.tsx'
import { TopicPick } from './TopicPick.tsx'

interface TopicPageProps {
  readonly asking: Asking
  readonly about: Exclude<TopicQuestion, 'onderwerp'>
  readonly intro: string
  /** Undefined when the address tells a topic that isn't known any more. */
  readonly topic: string | undefined
  readonly children: ReactNode
}

/** A question about a topic: what it asks, the topic, and who I am, before the answer. */
export function TopicPage({ asking, about, intro, topic, children }: TopicPageProps) {
  return (
    <>
      <h1>{askText.question[about].title}</h1>
      <p className={styles.quiet}>{intro}</p>
      {topic === undefined ? (
        <Notice kind="info">
          <p>{askText.lostTopic}</p>
        </Notice>
      ) : (
        <p>
          <strong>{askText.chosenTopic(topicLabel(topic))}</strong>
        </p>
      )}
      <TopicPick asking={asking} about={about} chosen={topic} />
      <SelfQuestion asking={asking} />
      {children}
    </>
  )
}
