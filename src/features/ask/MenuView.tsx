import {
  CircleCheckBig,
  Gavel,
  Grid2x2,
  HeartHandshake,
  type LucideIcon,
  MicOff,
  Route,
  Unlink,
  UserRoundPlus,
  UserRoundSearch,
  Users,
} from 'lucide-react'
import { hrefOf } from '#state/place.ts'
import { topicKey, topicsOfMap } from '#state/topicKeys.ts'
import { askText } from '#text/ask.ts'
import styles from './Ask.module.css'
import type { Asking } from './asking.ts'
import { IssueVerdicts } from './IssueVerdicts.tsx'
import { SelfQuestion } from './SelfQuestion.tsx'
import { TopicChoice } from './TopicChoice.tsx'

type QuestionName = keyof typeof askText.question
interface Group {
  readonly title: string
  readonly questions: readonly { readonly name: QuestionName; readonly icon: LucideIcon; readonly href: string }[]
}

/** Where asking starts: a topic, or one of the other questions. */
export function MenuView({ asking }: { readonly asking: Asking }) {
  return (
    <>
      <h1>{askText.title}</h1>
      <p className={styles.quiet}>{askText.intro}</p>
      <TopicChoice asking={asking} about="onderwerp" />
      <SelfQuestion asking={asking} />
      {groupsOf(asking).map(({ title, questions }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul className={styles.list}>
            {questions.map(({ name, icon: Icon, href }) => (
              <li key={name}>
                <a className={styles.question} href={href}>
                  <Icon size={24} aria-hidden />
                  <span>
                    <strong>{askText.question[name].title}</strong>
                    <span className={styles.quiet}>{askText.question[name].text}</span>
                  </span>
                </a>
                {name === 'deelt' && <IssueVerdicts asking={asking} />}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function groupsOf(asking: Asking): readonly Group[] {
  const { map } = asking
  const [first = 'zorg'] = topicsOfMap(map)
  const topic = topicKey(first)
  const onMap = { at: 'map', map: map.info.id } as const
  const { groups } = askText
  return [
    {
      title: groups.who,
      questions: [
        { name: 'beslist', icon: Gavel, href: asking.hrefOf({ about: 'beslist', topic }) },
        { name: 'bondgenoten', icon: HeartHandshake, href: asking.hrefOf({ about: 'bondgenoten', topic }) },
        { name: 'invloed', icon: Grid2x2, href: asking.hrefOf({ about: 'invloed' }) },
      ],
    },
    {
      title: groups.how,
      questions: [
        { name: 'weg', icon: Route, href: asking.hrefOf({ about: 'weg' }) },
        { name: 'los', icon: Unlink, href: asking.hrefOf({ about: 'los' }) },
      ],
    },
    {
      title: groups.missing,
      questions: [
        { name: 'mist', icon: UserRoundPlus, href: asking.hrefOf({ about: 'mist' }) },
        { name: 'stem', icon: MicOff, href: asking.hrefOf({ about: 'stem', topic }) },
        { name: 'naam', icon: UserRoundSearch, href: asking.hrefOf({ about: 'naam' }) },
      ],
    },
    {
      title: groups.done,
      questions: [
        { name: 'deelt', icon: Users, href: hrefOf({ ...onMap, view: 'problemen', issue: { page: 'alle' } }) },
        {
          name: 'afspraken',
          icon: CircleCheckBig,
          href: hrefOf({ ...onMap, view: 'gesprekken', dealing: { page: 'afspraken' } }),
        },
      ],
    },
  ]
}
