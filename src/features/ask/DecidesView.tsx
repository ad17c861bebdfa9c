import { UsersRound } from 'lucide-react'
import { useMemo } from 'react'
import { whyAdviser, whyRole } from '#analysis/reasons.ts'
import { unaskedAdvice } from '#analysis/tips.ts'
import { type WhoDecides, whoDecides } from '#analysis/whoDecides.ts'
import { fold } from '#model/fold.ts'
import type { Actor, ActorId } from '#model/records.ts'
import { topicKey } from '#state/topicKeys.ts'
import { askText } from '#text/ask.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { usePortion } from '#ui/usePortion.ts'
import { ActorCards } from './ActorCards.tsx'
import styles from './Ask.module.css'
import type { Asking } from './asking.ts'
import card from './Card.module.css'
import { Tips } from './Tips.tsx'
import { TopicPage } from './TopicPage.tsx'
import { useHighlight } from './useHighlight.ts'

const words = askText.decides

/** *Wie beslist?*: who decides about a topic, and who advises each of them. */
export function DecidesView({ asking, topic }: { readonly asking: Asking; readonly topic: string | undefined }) {
  return (
    <TopicPage asking={asking} about="beslist" intro={words.intro} topic={topic}>
      {topic !== undefined && <Deciders asking={asking} topic={topic} />}
    </TopicPage>
  )
}

function Deciders({ asking, topic }: { readonly asking: Asking; readonly topic: string }) {
  const { map, day } = asking
  const answer = useMemo(() => whoDecides(map, topic, day), [map, topic, day])
  const { shown, next, showNext } = usePortion(answer.deciders)
  useHighlight(asking, [...answer.deciders, ...Object.values(answer.advisersPerDecider).flat()])
  if (answer.deciders.length === 0) {
    return (
      <Notice
        kind="info"
        title={words.none(topic)}
        actions={asking.editable && <Button onClick={asking.onAddActor}>{askText.addActor}</Button>}
      >
        <p>{words.noneNow}</p>
      </Notice>
    )
  }
  const advice = answer.deciders.flatMap(decider => unaskedAdvice(map, decider, day)).slice(0, 2)
  return (
    <>
      {shown.map(decider => (
        <Decider key={decider} asking={asking} topic={topic} decider={decider} answer={answer} />
      ))}
      {next > 0 && <Button onClick={showNext}>{askText.more(next)}</Button>}
      <p>
        <ButtonLink icon={UsersRound} href={asking.hrefOf({ about: 'onderwerp', topic: topicKey(topic) })}>
          {words.toAbout}
        </ButtonLink>
      </p>
      <Tips asking={asking} tips={advice} />
    </>
  )
}

/** Bodies and who governs get official advice; a councillor gets it with the whole council. */
const getsAdvice = (actor: Actor | undefined): boolean =>
  actor !== undefined && (actor.kind !== 'person' || (actor.sector !== 'politics' && !isCouncillor(actor)))

const isCouncillor = ({ name, jobTitle = '' }: Actor): boolean =>
  /raadslid|statenlid|fractie/u.test(fold(`${name} ${jobTitle}`))

interface DeciderProps {
  readonly asking: Asking
  readonly topic: string
  readonly decider: ActorId
  readonly answer: WhoDecides
}

function Decider({ asking, topic, decider, answer }: DeciderProps) {
  const name = asking.nameOf(decider)
  const advisers = answer.advisersPerDecider[decider] ?? []
  return (
    <section className={card.decider}>
      <ActorCards asking={asking} ids={[decider]} reasonOf={id => whyRole(asking.map, id, topic)} />
      {advisers.length === 0 && getsAdvice(asking.map.actors.get(decider)) && (
        <p className={styles.quiet}>{words.noAdvisers(name)}</p>
      )}
      {advisers.length > 0 && (
        <>
          <h2>{words.advisers(name)}</h2>
          <ActorCards asking={asking} ids={advisers} reasonOf={id => whyAdviser(asking.map, id, decider, asking.day)} />
        </>
      )}
    </section>
  )
}
