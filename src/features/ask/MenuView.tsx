import { Gavel, Route, Unlink } from 'lucide-react'
import { topicKey, topicsOfMap } from '#state/topicKeys.ts'
import { askText } from '#text/ask.ts'
import styles from './Ask.module.css'
import type { Asking } from './asking.ts'
import { SelfQuestion } from './SelfQuestion.tsx'
import { TopicChoice } from './TopicChoice.tsx'

/** Where asking starts: a topic, or one of the other questions. */
export function MenuView({ asking }: { readonly asking: Asking }) {
  const [topic = 'zorg'] = topicsOfMap(asking.map)
  const others = [
    { about: { about: 'weg' }, icon: Route, words: askText.question.weg },
    { about: { about: 'beslist', topic: topicKey(topic) }, icon: Gavel, words: askText.question.beslist },
    { about: { about: 'los' }, icon: Unlink, words: askText.question.los },
  ] as const
  return (
    <>
      <h1>{askText.title}</h1>
      <p className={styles.quiet}>{askText.intro}</p>
      <TopicChoice asking={asking} about="onderwerp" />
      <SelfQuestion asking={asking} />
      <h2>{askText.questions}</h2>
      <ul className={styles.list}>
        {others.map(({ about, icon: Icon, words }) => (
          <li key={words.title}>
            <a className={styles.question} href={asking.hrefOf(about)}>
              <Icon size={24} aria-hidden />
              <span>
                <strong>{words.title}</strong>
                <span className={styles.quiet}>{words.text}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
