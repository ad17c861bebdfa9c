import { MapPin, Spline } from 'lucide-react'
import { useMemo } from 'react'
import { type Route, type Routes, routesTo } from '#analysis/routesTo.ts'
import { PLAN_WAYS, type PlanWay } from '#model/planAnswers.ts'
import type { ActorId } from '#model/records.ts'
import { askFor } from '#state/asked.ts'
import { hrefOf } from '#state/place.ts'
import { planText } from '#text/plan.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { RadioGroup } from '#ui/Choice.tsx'
import { Notice } from '#ui/Notice.tsx'
import styles from './Plan.module.css'
import type { Planning } from './usePlanning.ts'

const words = planText.ways

interface WayToProps {
  readonly planning: Planning
  readonly actor: ActorId
}

/** The ways to one who decides, and which of them I take. */
export function WayTo({ planning, actor }: WayToProps) {
  const { map, day, labelOf, nameOf, mapId, answers } = planning
  const routes = useMemo(() => routesTo(map, actor, day), [map, actor, day])
  const name = nameOf(actor)
  const isSelf = map.actors.get(actor)?.self === true
  const options = PLAN_WAYS.filter(way => isOpen(way, routes))
  const show = hrefOf({ at: 'map', map: mapId, view: 'vragen', ask: { about: 'weg', actor } })
  return (
    <section>
      <h2>{labelOf(actor)}</h2>
      {isSelf && <p>{words.isSelf}</p>}
      {!isSelf && options.length === 0 && <NoWay planning={planning} actor={actor} />}
      {options.length > 0 && (
        <>
          <WaysSideBySide planning={planning} routes={routes} />
          {options.includes('both') && <p>{words.both}</p>}
          <RadioGroup
            legend={words.choose(name)}
            options={options.map(value => ({ value, label: words.of[value].label }))}
            value={answers.ways.find(one => one.actor === actor)?.way}
            onChange={way => choose(planning, actor, way)}
            inRow
          />
          <p className={styles.line}>
            <ButtonLink icon={MapPin} href={show} aria-label={words.showOf(name)}>
              {words.show}
            </ButtonLink>
          </p>
        </>
      )}
    </section>
  )
}

function choose({ answers, set }: Planning, actor: ActorId, way: PlanWay): void {
  set(planText.done.way, { ways: [...answers.ways.filter(one => one.actor !== actor), { actor, way }] })
}

/** Whether there is such a way; the shortest is told apart only when it is neither of the two. */
function isOpen(way: PlanWay, { shortest, shortestFormal, shortestInformal }: Routes): boolean {
  const [formal, informal] = [shortestFormal.length > 0, shortestInformal.length > 0]
  if (way === 'both') return formal && informal
  if (way === 'formal') return formal
  if (way === 'informal') return informal
  return shortest[0]?.formality === 'mixed'
}

function WaysSideBySide({ planning, routes }: { readonly planning: Planning; readonly routes: Routes }) {
  const [best] = routes.shortest
  const [formal] = routes.shortestFormal
  const [informal] = routes.shortestInformal
  return (
    <div className={styles.ways}>
      {best?.formality === 'mixed' && (
        <OneWay planning={planning} title={words.of.shortest.label} route={best} none="" />
      )}
      <OneWay planning={planning} title={words.of.formal.label} route={formal} none={words.noFormal} />
      <OneWay planning={planning} title={words.of.informal.label} route={informal} none={words.noInformal} />
    </div>
  )
}

interface OneWayProps {
  readonly planning: Planning
  readonly title: string
  readonly route: Route | undefined
  readonly none: string
}

function OneWay({ planning, title, route, none }: OneWayProps) {
  if (!route) return <Card title={title}>{<p className={styles.quiet}>{none}</p>}</Card>
  const facts = words.steps(route.steps)
  return (
    <Card title={title} facts={route.formality === 'mixed' ? `${facts}, ${words.mixed}` : facts}>
      <ol className={styles.stops}>
        {route.route.slice(1).map(id => (
          <li key={id}>
            <bdi>{planning.labelOf(id)}</bdi>
          </li>
        ))}
      </ol>
    </Card>
  )
}

function NoWay({ planning, actor }: WayToProps) {
  const name = planning.nameOf(actor)
  const make = (
    <Button icon={Spline} onClick={() => askFor({ what: 'link', to: actor })}>
      {words.makeLink(name)}
    </Button>
  )
  return (
    <Notice kind="info" title={words.noWay(name)} actions={planning.editable && make}>
      <p>{words.noWayNow}</p>
    </Notice>
  )
}
