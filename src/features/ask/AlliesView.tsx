import { Mail, Spline } from 'lucide-react'
import { useMemo } from 'react'
import { allies, alreadyBeside } from '#analysis/allies.ts'
import { otherGroups } from '#analysis/otherGroups.ts'
import { whyAlly, whyRole } from '#analysis/reasons.ts'
import type { ActorId } from '#model/records.ts'
import { askFor } from '#state/asked.ts'
import { reasonTold } from '#state/reasonTold.ts'
import { topicKey } from '#state/topicKeys.ts'
import { askText } from '#text/ask.ts'
import { alliesText } from '#text/askAllies.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { usePortion } from '#ui/usePortion.ts'
import { ActorCard } from './ActorCard.tsx'
import { ActorCards } from './ActorCards.tsx'
import styles from './Ask.module.css'
import type { Asking } from './asking.ts'
import { BringTogether } from './BringTogether.tsx'
import { groupsTold } from './groupsTold.ts'
import { Introducers } from './Introducers.tsx'
import { TopicPage } from './TopicPage.tsx'
import { useHighlight } from './useHighlight.ts'

const words = alliesText

/** *Wie staat naast me?*: allies on a topic, who can introduce me to them, and whom I can introduce to each other. */
export function AlliesView({ asking, topic }: { readonly asking: Asking; readonly topic: string | undefined }) {
  return (
    <TopicPage asking={asking} about="bondgenoten" intro={words.intro} topic={topic}>
      {topic !== undefined && <Allies key={topic} asking={asking} topic={topic} />}
    </TopicPage>
  )
}

interface AboutTopic {
  readonly asking: Asking
  readonly topic: string
}

function Allies({ asking, topic }: AboutTopic) {
  const { map, day } = asking
  const found = useMemo(() => allies(map, topic, day), [map, topic, day])
  const { shown, next, showNext } = usePortion(found)
  useHighlight(asking, found)
  return (
    <>
      {found.length === 0 && <NoAllies asking={asking} topic={topic} />}
      {found.length > 0 && (
        <section>
          <h2>{words.title(found.length)}</h2>
          <ul className={styles.list}>
            {shown.map(id => (
              <Ally key={id} asking={asking} topic={topic} id={id} />
            ))}
          </ul>
          {next > 0 && <Button onClick={showNext}>{askText.more(next)}</Button>}
        </section>
      )}
      <AlreadyBeside asking={asking} topic={topic} />
      <BringTogether asking={asking} allies={found} />
      <AlsoThinkOf asking={asking} topic={topic} allies={found} />
    </>
  )
}

function AlreadyBeside({ asking, topic }: AboutTopic) {
  const { map, day } = asking
  const beside = useMemo(() => alreadyBeside(map, topic, day), [map, topic, day])
  if (beside.length === 0) return null
  return (
    <section>
      <h2>{words.already}</h2>
      <ActorCards asking={asking} ids={beside} reasonOf={id => whyRole(map, id, topic)} />
    </section>
  )
}

function NoAllies({ asking, topic }: AboutTopic) {
  return (
    <Notice
      kind="info"
      title={words.none(topic)}
      actions={
        <ButtonLink href={asking.hrefOf({ about: 'onderwerp', topic: topicKey(topic) })}>{words.seeAbout}</ButtonLink>
      }
    >
      <p>{words.noneWhy}</p>
    </Notice>
  )
}

function Ally({ asking, topic, id }: AboutTopic & { readonly id: ActorId }) {
  const { map, nameOf } = asking
  return (
    <ActorCard
      asking={asking}
      id={id}
      reason={reasonTold(whyAlly(map, id, topic), nameOf)}
      details={<Introducers asking={asking} ally={id} />}
    >
      {asking.editable && <AllyActions asking={asking} id={id} />}
    </ActorCard>
  )
}

function AllyActions({ asking, id }: { readonly asking: Asking; readonly id: ActorId }) {
  const name = asking.nameOf(id)
  return (
    <>
      <Button icon={Spline} aria-label={words.makeLinkWith(name)} onClick={() => asking.onMakeLink(id)}>
        {words.makeLink}
      </Button>
      <Button
        icon={Mail}
        aria-label={words.messageTo(name)}
        onClick={() => askFor({ what: 'letter', kind: 'supporters', to: [id] })}
      >
        {words.message}
      </Button>
    </>
  )
}

/** Who stands up for other people about the same topic (a source document: they often meet with the same). */
function AlsoThinkOf({ asking, topic, allies: found }: AboutTopic & { readonly allies: readonly ActorId[] }) {
  const { map, day } = asking
  const others = useMemo(() => {
    const listed = new Set(found)
    return otherGroups(map, topic, day).filter(({ actor }) => !listed.has(actor))
  }, [map, topic, day, found])
  const { shown, next, showNext } = usePortion(others)
  if (others.length === 0) return null
  return (
    <section>
      <h2>{words.others.title}</h2>
      <p className={styles.quiet}>{words.others.intro}</p>
      <ul className={styles.list}>
        {shown.map(({ actor, groups }) => (
          <ActorCard key={actor} asking={asking} id={actor} reason={words.others.standsUpFor(groupsTold(groups))} />
        ))}
      </ul>
      {next > 0 && <Button onClick={showNext}>{askText.more(next)}</Button>}
    </section>
  )
}
