import { useMemo } from 'react'
import type { Issue } from '#model/dealings.ts'
import { offeredFor, saveBelonging } from '#state/belonging.ts'
import { WhoBelongs } from '#ui/WhoBelongs.tsx'
import type { Planning } from './usePlanning.ts'

interface BelongingProps {
  readonly planning: Planning
  readonly issue: Issue
  /** Why it is asked in this step. */
  readonly why: string
}

/** Who of the map has to do with the problem, to say right here. */
export function Belonging({ planning, issue, why }: BelongingProps) {
  const { map, day, editable } = planning
  const offered = useMemo(() => offeredFor(map, issue, day), [map, issue, day])
  if (!editable || offered.length === 0) return null
  return (
    <WhoBelongs
      key={JSON.stringify(issue.topics)}
      why={why}
      topics={issue.topics}
      all={offered}
      onGive={(topic, given) => saveBelonging(planning, topic, given)}
    />
  )
}
