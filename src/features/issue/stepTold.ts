import type { NextStep } from '#analysis/nextStep.ts'
import { issueStepsText as words } from '#text/issueSteps.ts'
import { shownName } from '#text/shownName.ts'
import { dayLabel } from '#text/words.ts'
import { groupsInSentence } from './factTold.ts'
import { fewNames, type Looking } from './looking.ts'

/** An advice in words. */
export interface StepTold {
  readonly title: string
  readonly text: string
}

/** An advice in words: a title to do, and why it helps, with the names it is about. */
export function stepTold(looking: Looking, step: NextStep): StepTold {
  return { title: words[step.kind].title, text: textOf(looking, step) }
}

function textOf(looking: Looking, step: NextStep): string {
  const { nameOf } = looking
  const names = fewNames(looking, step.actors)
  const [first] = step.actors
  const name = first ? nameOf(first) : ''
  switch (step.kind) {
    case 'addTopics':
    case 'nobodyToAsk':
    case 'sayWhoBelongs':
    case 'findDecider':
      return words[step.kind].text
    case 'missingGroups':
      return words.missingGroups.text(groupsInSentence(step.groups))
    case 'findSupporters':
    case 'nameDecider':
    case 'helper':
    case 'talk':
      return names.length > 0 ? words[step.kind].text(names) : words[step.kind].none
    case 'complaint':
    case 'objection':
      return ownMatter(step.kind, names)
    case 'ways':
      return waysTold(looking, step)
    case 'letter':
      return words.letter.text(names, step.others)
    case 'meet': {
      const gathering = looking.map.gatherings.get(step.gathering)
      return words.meet.text(names, shownName(gathering?.title ?? ''), dayLabel(gathering?.on ?? ''))
    }
    case 'directLine':
      return words.directLine.text(name, nameOf(step.decider))
    case 'advisers':
      return words.advisers.text(names, nameOf(step.decider))
    case 'easierDoor':
      return words.easierDoor.text(name, nameOf(step.council))
    case 'askForGroup':
      return words.askForGroup.text(name)
    default:
      return words[step.kind].text(names)
  }
}

function ownMatter(kind: 'complaint' | 'objection', names: readonly string[]): string {
  const { text, none } = words[kind]
  const helps = names.length > 0 ? words.complaint.who(names) : kind === 'complaint' ? none : ''
  return [text, helps, kind === 'objection' ? none : ''].filter(part => part !== '').join(' ')
}

function waysTold({ nameOf }: Looking, step: Extract<NextStep, { kind: 'ways' }>): string {
  const { decider, formal, informal } = step
  const name = nameOf(decider)
  if (formal !== undefined && informal !== undefined) return words.ways.both(name, formal, informal)
  if (formal !== undefined) return words.ways.formal(name, formal)
  return informal !== undefined ? words.ways.informal(name, informal) : words.ways.mixed(name)
}
