import { useMemo } from 'react'
import { selfOn } from '#analysis/contactNet.ts'
import { holdsOn } from '#analysis/holdsOn.ts'
import { routesTo } from '#analysis/routesTo.ts'
import { tipsOnTheWay } from '#analysis/tips.ts'
import type { Actor, ActorId } from '#model/records.ts'
import { askText } from '#text/ask.ts'
import { reasonText } from '#text/reasons.ts'
import { Notice } from '#ui/Notice.tsx'
import { WhoKnows } from './ActorCard.tsx'
import { ActorButtons } from './ActorMenu.tsx'
import styles from './Ask.module.css'
import type { Asking } from './asking.ts'
import { NoWay } from './NoWay.tsx'
import { Reach } from './Reach.tsx'
import { SelfQuestion } from './SelfQuestion.tsx'
import { Tips } from './Tips.tsx'
import { WhoToReach } from './WayChoice.tsx'
import { Ways } from './Ways.tsx'

const words = askText.way

/** *De weg naar …*: through whom Ik reaches someone, and how to reach them. */
export function WayView({ asking, target }: { readonly asking: Asking; readonly target: ActorId }) {
  const actor = asking.map.actors.get(target)
  return (
    <>
      <h1>{actor ? words.title(asking.nameOf(target)) : words.chooseTitle}</h1>
      {actor ? (
        <Way asking={asking} actor={actor} />
      ) : (
        <Notice kind="info">
          <p>{words.gone}</p>
        </Notice>
      )}
      <section>
        <WhoToReach asking={asking} label={words.other} />
      </section>
    </>
  )
}

function Way({ asking, actor }: { readonly asking: Asking; readonly actor: Actor }) {
  const { map, day, nameOf } = asking
  const routes = useMemo(() => routesTo(map, actor.id, day), [map, actor.id, day])
  const self = selfOn(map, day)
  if (self?.id === actor.id) return <p>{words.isSelf}</p>
  const { role, topics = [] } = actor
  return (
    <>
      {actor.jobTitle && (
        <p>
          <bdi>{actor.jobTitle}</bdi>
        </p>
      )}
      {role && topics.length > 0 && <p className={styles.quiet}>{reasonText.role(role, topics)}</p>}
      {actor.placeholder && <WhoKnows asking={asking} id={actor.id} />}
      {!holdsOn(actor, day) && (
        <Notice kind="warning">
          <p>{words.notNow(nameOf(actor.id))}</p>
        </Notice>
      )}
      <SelfQuestion asking={asking} />
      {self && routes.shortest.length > 0 && <Ways asking={asking} target={actor.id} routes={routes} />}
      {self && routes.shortest.length === 0 && holdsOn(actor, day) && <NoWay asking={asking} target={actor.id} />}
      <Reach asking={asking} actor={actor} />
      {asking.editable && <ActorButtons asking={asking} id={actor.id} />}
      {self && <Tips asking={asking} tips={tipsOnTheWay(map, actor.id, routes, day)} />}
    </>
  )
}
