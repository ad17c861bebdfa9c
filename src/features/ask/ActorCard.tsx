import { Route } from 'lucide-react'
import type { ReactNode } from 'react'
import { nearness } from '#analysis/nearness.ts'
import { neighboursOf } from '#analysis/whoToName.ts'
import type { ActorId } from '#model/records.ts'
import { askText } from '#text/ask.ts'
import { nameList } from '#text/shownName.ts'
import { SectorIcon } from '#ui/SectorIcon.tsx'
import { ActorMenu } from './ActorMenu.tsx'
import type { Asking } from './asking.ts'
import card from './Card.module.css'
import { nearnessTold } from './linkTold.ts'

interface ActorCardProps {
  readonly asking: Asking
  readonly id: ActorId
  /** Why this actor stands here. */
  readonly reason?: string | undefined
  /** More to read about them here. */
  readonly details?: ReactNode
  /** What can be done besides looking at the way there. */
  readonly children?: ReactNode
}

/** Someone in an answer: who it is, why they are in it, how far they are, and the way there. */
export function ActorCard({ asking, id, reason, details, children }: ActorCardProps) {
  const { map, day, nameOf } = asking
  const actor = map.actors.get(id)
  if (!actor) return null
  const near = nearness(map, id, day)
  const hasWay = near.kind === 'direct' || near.kind === 'via'
  const stance = actor.stance !== undefined && actor.stance !== 'unknown' ? actor.stance : undefined
  const hasMenu = asking.editable && near.kind !== 'self'
  return (
    <li className={`${card.card} ${hasMenu ? card.withMenu : ''}`}>
      <p className={card.head}>
        <SectorIcon sector={actor.sector} />
        <button type="button" className={card.name} onClick={() => asking.onOpenActor(id)}>
          {asking.labelOf(id)}
        </button>
        {actor.jobTitle && <bdi className={card.fact}>{actor.jobTitle}</bdi>}
        {actor.placeholder && <span className={card.fact}>{askText.placeholder}</span>}
      </p>
      {reason && <p>{reason}</p>}
      <p>
        {nearnessTold(asking, near, id)} {stance && askText.stance(nameOf(id), stance)}
      </p>
      {actor.placeholder && <WhoKnows asking={asking} id={id} />}
      {details}
      <div className={card.actions}>
        {near.kind !== 'noSelf' && near.kind !== 'self' && (
          <a className={card.way} href={asking.hrefOf({ about: 'weg', actor: id })}>
            {hasWay && <Route size={18} aria-hidden />}
            {askText.toWay(nameOf(id))}
          </a>
        )}
        {children}
      </div>
      {hasMenu && (
        <div className={card.menu}>
          <ActorMenu asking={asking} id={id} />
        </div>
      )}
    </li>
  )
}

/** Who can tell the name of a seat nobody's name is known of yet. */
export function WhoKnows({ asking, id }: Pick<ActorCardProps, 'asking' | 'id'>) {
  const neighbours = neighboursOf(asking.map, id, asking.day).slice(0, 3)
  const names = nameList(neighbours.map(asking.nameOf))
  return (
    <p>
      {askText.way.unknownWho} {neighbours.length > 0 ? askText.way.askWho(names) : askText.way.nobodyKnows}
    </p>
  )
}
