import { REPRESENTED, representedLabel } from '#text/actor.ts'
import { nameList, shownName } from '#text/shownName.ts'

const KNOWN = new Set(REPRESENTED.map(({ id }) => id))

/** How a group of people is called: the app's words for those it knows, else the user's own word. */
export const groupTold = (group: string): string => shownName(representedLabel(group))

/** Groups of people inside a sentence: "ouderen en mensen met weinig geld". */
export const groupsTold = (groups: readonly string[]): string => nameList(groups.map(groupInSentence))

function groupInSentence(group: string): string {
  const label = groupTold(group)
  return KNOWN.has(group) ? label.charAt(0).toLowerCase() + label.slice(1) : label
}
