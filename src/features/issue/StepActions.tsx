import type { NextStep } from '#analysis/nextStep.ts'
import { askFor } from '#state/asked.ts'
import { hrefOf } from '#state/place.ts'
import { issueText } from '#text/issue.ts'
import { issueStepsText as words } from '#text/issueSteps.ts'
import { Button } from '#ui/Button.tsx'
import { AskThese } from './AskThese.tsx'
import { DeciderLinks } from './DeciderLinks.tsx'
import styles from './Issue.module.css'
import { askHref, type Looking } from './looking.ts'
import { WayLinks } from './WayLinks.tsx'

interface StepActionsProps {
  readonly looking: Looking
  readonly step: NextStep
  /** The title of the advice: tells buttons with the same words apart. */
  readonly title: string
}

/** What can be done with an advice at once. */
export function StepActions({ looking, step, title }: StepActionsProps) {
  const { map, issue, editable } = looking
  const { actors } = step
  const press = (label: string, run: () => void) =>
    editable && (
      <Button aria-label={issueText.toAsk.of(label, title)} onClick={run}>
        {label}
      </Button>
    )
  const addActor = press(issueText.actions.addActor, () => askFor({ what: 'actor' }))
  const write = (label: string, kind?: string) =>
    press(label, () => askFor({ what: 'letter', issue: issue.id, to: actors, ...(kind && { kind }) }))
  switch (step.kind) {
    case 'addTopics':
      return press(words.addTopics.run, () => askFor({ what: 'issue', edit: issue.id }))
    case 'nobodyToAsk':
    case 'missingGroups':
    case 'findDecider':
      return addActor
    case 'findSupporters':
      return actors.length === 0 ? addActor : write(words.findSupporters.run, 'supporters')
    case 'hear':
    case 'otherGroups':
      return <AskThese looking={looking} actors={actors} />
    case 'askGroups':
    case 'askPeople':
    case 'askMore':
      return null // they stand in *Nog vragen*, with their buttons
    case 'whoDecides':
      return <DeciderLinks looking={looking} deciders={actors} />
    case 'nameDecider':
      return (
        <a className={styles.way} href={askHref(looking, { about: 'naam' })}>
          {words.nameDecider.run}
        </a>
      )
    case 'ways':
    case 'easierDoor':
    case 'askForGroup':
      return <WayLinks looking={looking} actors={actors} />
    case 'letter':
      return write(words.letter.run)
    case 'directLine':
      return (
        <>
          {write(words.letter.run, 'advisers')}
          <WayLinks looking={looking} actors={actors} />
        </>
      )
    case 'advisers':
      return write(words.advisers.run, 'advisers')
    case 'passOn':
      return write(words.passOn.run, 'national')
    case 'meet':
      return (
        <a
          className={styles.way}
          href={hrefOf({
            at: 'map',
            map: map.info.id,
            view: 'gesprekken',
            dealing: { page: 'spiekbriefje', id: step.gathering },
          })}
        >
          {words.meet.run}
        </a>
      )
    case 'hallway':
      return press(words.hallway.run, () => askFor({ what: 'gathering', actors }))
    case 'talk':
      return press(words.talk.run, () => askFor({ what: 'talk', issue: issue.id, actors: actors.slice(0, 1) }))
    case 'helper':
    case 'complaint':
    case 'objection':
      return actors.length === 0 ? addActor : <WayLinks looking={looking} actors={actors} />
  }
}
