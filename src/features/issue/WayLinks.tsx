import { Route } from 'lucide-react'
import type { ActorId } from '#model/records.ts'
import { issueStepsText as words } from '#text/issueSteps.ts'
import styles from './Issue.module.css'
import { askHref, type Looking } from './looking.ts'

const FEW = 3

/** The way to the first of these. */
export function WayLinks({ looking, actors }: { readonly looking: Looking; readonly actors: readonly ActorId[] }) {
  if (!looking.self) return null
  return actors.slice(0, FEW).map(actor => (
    <a key={actor} className={styles.way} href={askHref(looking, { about: 'weg', actor })}>
      <Route size={18} aria-hidden />
      {words.ways.runTo(looking.nameOf(actor))}
    </a>
  ))
}
