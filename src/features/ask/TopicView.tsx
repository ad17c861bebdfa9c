import { Gavel } from 'lucide-react'
import { useMemo } from 'react'
import { othersOn } from '#analysis/order.ts'
import { whyRole } from '#analysis/reasons.ts'
import { tipsAbout } from '#analysis/tips.ts'
import { whoAbout } from '#analysis/whoAbout.ts'
import { topicIn } from '#model/topics.ts'
import { ROLES } from '#model/vocabulary.ts'
import { topicKey } from '#state/topicKeys.ts'
import { askText } from '#text/ask.ts'
import { nameList } from '#text/shownName.ts'
import { topicLabel } from '#text/topics.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { ActorCards } from './ActorCards.tsx'
import type { Asking } from './asking.ts'
import { SelfQuestion } from './SelfQuestion.tsx'
import { Tips } from './Tips.tsx'
import { TopicChoice } from './TopicChoice.tsx'
import { TopicPick } from './TopicPick.tsx'
import { useHighlight } from './useHighlight.ts'

/** Whom to ask about a topic: everyone by what they do, with the reason and the distance. */
export function TopicView({ asking, topic }: { readonly asking: Asking; readonly topic: string | undefined }) {
  if (topic === undefined) {
    return (
      <>
        <h1>{askText.title}</h1>
        <Notice kind="info">
          <p>{askText.lostTopic}</p>
        </Notice>
        <TopicChoice asking={asking} about="onderwerp" />
      </>
    )
  }
  return (
    <>
      <h1>{askText.title}</h1>
      <p>
        <strong>{askText.chosenTopic(topicLabel(topic))}</strong>
      </p>
      <TopicPick asking={asking} about="onderwerp" chosen={topic} />
      <SelfQuestion asking={asking} />
      <Groups asking={asking} topic={topic} />
    </>
  )
}

function Groups({ asking, topic }: { readonly asking: Asking; readonly topic: string }) {
  const { map, day } = asking
  const answer = useMemo(() => whoAbout(map, topic, day), [map, topic, day])
  const roles = ROLES.filter(role => answer[role])
  useHighlight(asking, Object.values(answer).flat())
  if (roles.length === 0) return <Nobody asking={asking} topic={topic} />
  return (
    <>
      {roles.map(role => (
        <section key={role}>
          <h2>{askText.group(role)}</h2>
          <ActorCards key={topic} asking={asking} ids={answer[role] ?? []} reasonOf={id => whyRole(map, id, topic)} />
        </section>
      ))}
      {answer.decides && (
        <p>
          <ButtonLink icon={Gavel} href={asking.hrefOf({ about: 'beslist', topic: topicKey(topic) })}>
            {askText.decides.fromAbout}
          </ButtonLink>
        </p>
      )}
      <Tips asking={asking} tips={tipsAbout(map, topic, day)} />
    </>
  )
}

function Nobody({ asking, topic }: { readonly asking: Asking; readonly topic: string }) {
  const isAbout = topicIn(topic)
  const withoutRole = othersOn(asking.map, asking.day).filter(({ topics }) => isAbout(topics))
  const names = withoutRole.slice(0, 5).map(({ id }) => asking.nameOf(id))
  return (
    <Notice
      kind="info"
      title={askText.nobodyAbout(topic)}
      actions={asking.editable && <Button onClick={asking.onAddActor}>{askText.addActor}</Button>}
    >
      {names.length > 0 && <p>{askText.someWithoutRole(nameList(names))}</p>}
      <p>{askText.nobodyAboutNow}</p>
    </Notice>
  )
}
