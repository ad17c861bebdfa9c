import { useEffect, useMemo, useState } from 'react'
import type { Routes } from '#analysis/routesTo.ts'
import type { ActorId } from '#model/records.ts'
import { currentPlace } from '#state/place.ts'
import { showRoute } from '#state/view.ts'
import { askText } from '#text/ask.ts'
import styles from './Ask.module.css'
import type { Asking } from './asking.ts'
import { OtherWays } from './OtherWays.tsx'
import { RouteCard } from './RouteCard.tsx'
import { RouteSteps } from './RouteSteps.tsx'
import { type Told, type ToldKind, tellAll } from './told.ts'

const words = askText.way

interface WaysProps {
  readonly asking: Asking
  readonly target: ActorId
  readonly routes: Routes
}

/** All ways to someone: the best one step by step, the official and the unofficial one, and equally short ones. */
export function Ways({ asking, target, routes }: WaysProps) {
  const { map, day } = asking
  const told = useMemo(() => tellAll(map, routes, day), [map, routes, day])
  const { best, formal, informal, others } = told
  const [chosen, setChosen] = useState<string>()
  const all = [best, formal.first, informal.first, ...others, ...formal.others, ...informal.others]
  const shown = all.find(way => way?.key === chosen) ?? best
  useShownRoute(target, shown)
  if (!best) return null
  const card = { asking, shown: shown?.key, onShow: setChosen }
  return (
    <>
      <section>
        <h2>{words.best}</h2>
        <RouteSteps asking={asking} told={best} />
        {shown !== best && <RouteCard {...card} told={best} />}
      </section>
      <section>
        <h2>{words.formal}</h2>
        <OneKind {...card} kind="formal" told={formal} best={best} none={words.noFormal} />
      </section>
      <section>
        <h2>{words.informal}</h2>
        <OneKind {...card} kind="informal" told={informal} best={best} none={words.noInformal} />
      </section>
      <OtherWays {...card} others={others} total={routes.total.shortest} />
    </>
  )
}

interface OneKindProps {
  readonly asking: Asking
  readonly shown: string | undefined
  readonly onShow: (key: string) => void
  readonly kind: 'formal' | 'informal'
  readonly told: ToldKind
  readonly best: Told
  readonly none: string
}

function OneKind({ kind, told: { first, others, total }, best, none, ...card }: OneKindProps) {
  if (!first) return <p className={styles.quiet}>{none}</p>
  if (sameLinks(first, best)) return <p>{words.sameAsBest}</p>
  return (
    <>
      <RouteCard {...card} told={first} />
      <OtherWays {...card} kind={kind} others={others} total={total} />
    </>
  )
}

const sameLinks = (a: Told, b: Told): boolean =>
  a.links.length === b.links.length && a.links.every(({ id }, index) => id === b.links[index]?.id)

/** Draws the way on the map as long as this question is in sight; looking at someone's details on the way keeps it. */
function useShownRoute(target: ActorId, told: Told | undefined): void {
  useEffect(() => {
    showRoute(told && { actors: told.route.route, links: told.links.map(({ id }) => id) })
    return () => {
      if (!isAsked(target)) showRoute(undefined)
    }
  }, [told, target])
}

function isAsked(target: ActorId): boolean {
  const place = currentPlace()
  return place.at === 'map' && place.ask?.about === 'weg' && place.ask.actor === target
}
