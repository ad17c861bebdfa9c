import { talksAbout } from '#analysis/aboutIssue.ts'
import { hrefOf, issueHref } from '#state/place.ts'
import { planOverviewText } from '#text/planOverview.ts'
import { nameList } from '#text/shownName.ts'
import { dayLabel, letterKindLabel } from '#text/words.ts'
import { lettersAbout } from './madeWith.ts'
import styles from './Plan.module.css'
import type { Planning } from './usePlanning.ts'
import { fewNames } from './verdictLines.ts'

const words = planOverviewText

/** Where to find what belongs to the plan: the problem, its letters, the gathering, its talks and agreements. */
export function MadeList({ planning }: { readonly planning: Planning }) {
  const { map, mapId, issue, answers, nameOf } = planning
  if (!issue) return null
  const dealing = (place: Parameters<typeof dealingHref>[1]) => dealingHref(mapId, place)
  const gathering = answers.gathering && map.gatherings.get(answers.gathering)
  return (
    <section className={styles.part} data-screen-only>
      <h2>{words.made}</h2>
      <ul>
        <li>
          <a href={issueHref(mapId, issue.id)}>
            <bdi>{issue.title}</bdi>
          </a>
        </li>
        {lettersAbout(map, issue.id).map(({ id, kind, to, sentOn }) => (
          <li key={id}>
            <a href={dealing({ page: 'brief', id })}>
              {letterKindLabel(kind)}
              {to.length > 0 && words.to(nameList(fewNames(to, nameOf)))}
              {sentOn && ` (${dayLabel(sentOn)})`}
            </a>
          </li>
        ))}
        {gathering && (
          <li>
            <a href={dealing({ page: 'bijeenkomst', id: gathering.id })}>
              <bdi>{gathering.title}</bdi>
            </a>
          </li>
        )}
        {talksAbout(map, issue).length > 0 && (
          <li>
            <a href={dealing({ page: 'gesprek' })}>{words.talks}</a>
          </li>
        )}
        <li>
          <a href={dealing({ page: 'afspraken' })}>{words.agreements}</a>
        </li>
      </ul>
    </section>
  )
}

type Dealing = Extract<Parameters<typeof hrefOf>[0], { at: 'map' }>['dealing']

const dealingHref = (map: string, dealing: NonNullable<Dealing>): string =>
  hrefOf({ at: 'map', map, view: 'gesprekken', dealing })
