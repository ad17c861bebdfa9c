import type { Council } from '#formats/catalogue.ts'
import { PARTY_PLAYER } from '#model/catalogue.ts'
import { type Choices, layTemplates } from '#model/commands/layTemplates.ts'
import type { NetworkMap } from '#model/records.ts'
import { topicLabel } from '#text/topics.ts'
import { wizardText } from '#text/wizard.ts'
import { hasCouncil, offeredSelfLinks, tickedSelfLinks } from './choices.ts'
import type { Wizard } from './useWizard.ts'

/** What was chosen, as a new map wants to hear it. The council is that of the chosen municipality. */
export function choicesOf(wizard: Wizard, council: Council | undefined): Choices {
  const { catalogue, choices, municipality, onTable, ticked } = wizard
  const parties = council?.parties.filter(({ name }) => tickedParties(wizard).includes(name)) ?? []
  const ownNames = Object.entries(choices.ownNames).filter(([, name]) => name.trim() !== '')
  return {
    name: wizardText.nameOfMap(choices.topics.map(topicLabel), municipality?.name),
    topics: choices.topics,
    municipality: municipality && { code: municipality.code, name: municipality.name },
    templates: onTable,
    players: ticked,
    ownNames: new Map(ownNames),
    absentPlayers: choices.absent,
    parties: parties.map(({ name, seats }) => ({ name, tasks: wizardText.council.tasks(seats) })),
    partySource: council?.source,
    selfLinks: tickedSelfLinks(offeredSelfLinks(catalogue, ticked), choices),
  }
}

/** The map that was put together. */
export function mapOf(wizard: Wizard, council: Council | undefined, now: string): NetworkMap {
  const map = layTemplates(wizard.catalogue, choicesOf(wizard, council), now)
  const { audience } = wizard.choices
  return audience ? { ...map, info: { ...map.info, audience } } : map
}

/** Parties come along only with a council that they are in. */
export const tickedParties = ({ choices, municipality, ticked }: Wizard): readonly string[] =>
  municipality && hasCouncil(ticked) ? choices.parties : []

/** How many the map will have: Ik and the parties too, and no typical party beside real ones. */
export function mapSize(wizard: Wizard): number {
  const parties = tickedParties(wizard).length
  const typical = parties > 0 && wizard.ticked.includes(PARTY_PLAYER) ? 1 : 0
  return 1 + wizard.ticked.length - typical + parties
}
