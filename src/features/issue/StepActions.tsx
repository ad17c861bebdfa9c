import type { NextStep } from '#analysis/nextStep.ts'
import type { LetterKind } from '#model/vocabulary.ts'
import { askFor } from '#state/asked.ts'
import { hrefOf } from '#state/place.ts'
import { issueText } from '#text/issue.ts'
import { issueStepsText as words } from '#text/issueSteps.ts'
import { Button } from '#ui/Button.tsx'
import { AskThese } from './AskThese.tsx'
import { BELONGING } from './Belonging.tsx'
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

/** What can be done with an advice at once: someone to ask or go to, or something to write or note. */
export function StepActions(props: StepActionsProps) {
  return (
    <>
      <StepButton {...props} />
      <StepLinks {...props} />
    </>
  )
}

function StepButton({ looking: { issue, editable }, step, title }: StepActionsProps) {
  const { actors, kind } = step
  if (!editable) return null
  const press = (label: string, run: () => void) => (
    <Button aria-label={issueText.toAsk.of(label, title)} onClick={run}>
      {label}
    </Button>
  )
  const write = (label: string, letter?: LetterKind) =>
    press(label, () => askFor({ what: 'letter', issue: issue.id, to: actors, ...(letter && { kind: letter }) }))
  if (ADDS_ACTOR.includes(kind) && actors.length === 0)
    return press(issueText.actions.addActor, () => askFor({ what: 'actor' }))
  switch (kind) {
    case 'addTopics':
      return press(words.addTopics.run, () => askFor({ what: 'issue', edit: issue.id }))
    case 'sayWhoBelongs':
      return press(words.sayWhoBelongs.run, toBelonging)
    case 'askGroups':
      return write(words.askGroups.run, 'supporters')
    case 'findSupporters':
      return write(words.findSupporters.run, 'supporters')
    case 'letter':
      return write(words.letter.run)
    case 'directLine':
      return write(words.letter.run, 'advisers')
    case 'advisers':
      return write(words.advisers.run, 'advisers')
    case 'passOn':
      return write(words.passOn.run, 'national')
    case 'hallway':
      return press(words.hallway.run, () => askFor({ what: 'gathering', actors }))
    case 'talk':
      return press(words.talk.run, () => askFor({ what: 'talk', issue: issue.id, actors: actors.slice(0, 1) }))
    default:
      return null // a link, or buttons in *Nog vragen*
  }
}

/** To the first box that can be ticked. */
const toBelonging = () => document.getElementById(BELONGING)?.querySelector('input')?.focus()

function StepLinks({ looking, step }: StepActionsProps) {
  const { actors, kind } = step
  switch (kind) {
    case 'hear':
    case 'otherGroups':
      return <AskThese looking={looking} actors={actors} />
    case 'whoDecides':
      return <DeciderLinks looking={looking} deciders={actors} />
    case 'nameDecider':
      return (
        <a className={styles.way} href={askHref(looking, { about: 'naam' })}>
          {words.nameDecider.run}
        </a>
      )
    case 'meet':
      return (
        <a className={styles.way} href={sheetHref(looking, step.gathering)}>
          {words.meet.run}
        </a>
      )
    case 'ways':
    case 'easierDoor':
    case 'askForGroup':
    case 'directLine':
    case 'helper':
    case 'complaint':
    case 'objection':
      return <WayLinks looking={looking} actors={actors} />
    default:
      return null
  }
}

/** Advice that first asks for someone on the map. */
const ADDS_ACTOR: readonly NextStep['kind'][] = [
  'nobodyToAsk',
  'missingGroups',
  'findDecider',
  'findSupporters',
  'helper',
  'complaint',
  'objection',
]

/** The small card to take along to a gathering. */
const sheetHref = ({ map }: Looking, id: string): string =>
  hrefOf({ at: 'map', map: map.info.id, view: 'gesprekken', dealing: { page: 'spiekbriefje', id } })
