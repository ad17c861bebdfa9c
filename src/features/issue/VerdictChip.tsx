import { CircleHelp, User, UserRoundPlus, Users } from 'lucide-react'
import type { Verdict } from '#analysis/whoShares.ts'
import { verdictLabel } from '#text/words.ts'
import styles from './Issue.module.css'

const ICONS = { individual: User, shared: UserRoundPlus, collective: Users, unknown: CircleHelp }

/** Whose problem it is, in a few words. */
export function VerdictChip({ verdict }: { readonly verdict: Verdict }) {
  const Icon = ICONS[verdict]
  return (
    <span className={`${styles.verdict} ${verdict === 'collective' ? styles.good : ''}`}>
      <Icon size={18} aria-hidden />
      {verdictLabel(verdict)}
    </span>
  )
}
