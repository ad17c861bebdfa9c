import { Mail, MessageSquarePlus, Spline } from 'lucide-react'
import { type ReactNode, useCallback } from 'react'
import { distances } from '#analysis/distances.ts'
import { distinguish } from '#model/names.ts'
import type { Actor, ActorId } from '#model/records.ts'
import { selfOf } from '#model/records.ts'
import { askFor } from '#state/asked.ts'
import { useEditable, useMap } from '#state/mapStore.ts'
import { today } from '#state/today.ts'
import { actorText } from '#text/actor.ts'
import { kindLabel, roleLabel, sectorLabel, stanceLabel } from '#text/words.ts'
import { Button } from '#ui/Button.tsx'
import { SectorIcon } from '#ui/SectorIcon.tsx'
import styles from './ActorPanel.module.css'

interface ActorHeadProps {
  readonly actor: Actor
  readonly onMakeLink: (from?: ActorId) => void
  readonly onShowRoute: (id: ActorId) => void
  /** What else can be done with it. */
  readonly children: ReactNode
}

/** At a glance: what kind of actor, how far from Ik, and what to do first. */
export function ActorHead({ actor, onMakeLink, onShowRoute, children }: ActorHeadProps) {
  const editable = useEditable()
  const beside = useMap(useCallback(map => actor.jobTitle ?? distinguish(actor, map), [actor]))
  return (
    <>
      {beside && (
        <p className={styles.beside}>
          <bdi>{beside}</bdi>
        </p>
      )}
      <Facts actor={actor} />
      <Distance actor={actor} onShowRoute={onShowRoute} />
      {editable && (
        <div className={styles.actions}>
          <Button kind="primary" icon={Spline} onClick={() => onMakeLink(actor.id)}>
            {actorText.makeLink}
          </Button>
          {!actor.self && (
            <>
              <Button icon={MessageSquarePlus} onClick={() => askFor({ what: 'talk', actors: [actor.id] })}>
                {actorText.talk}
              </Button>
              <Button icon={Mail} onClick={() => askFor({ what: 'letter', to: [actor.id] })}>
                {actorText.letter}
              </Button>
            </>
          )}
          {children}
        </div>
      )}
    </>
  )
}

const STANCE_SIGNS = { for: '+', neutral: '0', against: '−', unknown: '?' }

function Facts({ actor }: { readonly actor: Actor }) {
  return (
    <ul className={styles.facts}>
      {actor.self && <li className={styles.self}>{actorText.self}</li>}
      <li>{kindLabel(actor.kind)}</li>
      <li>
        <SectorIcon sector={actor.sector} size={18} />
        {sectorLabel(actor.sector)}
      </li>
      {actor.role && <li>{roleLabel(actor.role)}</li>}
      {actor.stance && (
        <li>
          <span aria-hidden>{STANCE_SIGNS[actor.stance]}</span>
          {stanceLabel(actor.stance)}
        </li>
      )}
      {actor.pinned && <li>{actorText.pinned}</li>}
    </ul>
  )
}

function Distance({ actor, onShowRoute }: Pick<ActorHeadProps, 'actor' | 'onShowRoute'>) {
  const hasSelf = useMap(map => selfOf(map) !== undefined)
  const steps = useMap(useCallback(map => distances(map, today()).get(actor.id), [actor.id]))
  if (actor.self || !hasSelf) return null
  return (
    <p className={styles.distance}>
      {actorText.distance(steps)}
      {steps !== undefined && (
        <button type="button" className={styles.inText} onClick={() => onShowRoute(actor.id)}>
          {actorText.showRoute}
        </button>
      )}
    </p>
  )
}
