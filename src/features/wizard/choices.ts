import type { Municipality, TemplateSummary } from '#formats/catalogue.ts'
import { type Catalogue, COUNCIL_PLAYER, type PlayerLink, SELF_PLAYER, stackPlayers } from '#model/catalogue.ts'
import { linksOfSelf, playerLinkKey } from '#model/commands/playerLink.ts'

/** What someone chose so far for a new map; kept on this device, so that reload loses nothing. */
export interface WizardChoices {
  readonly topics: readonly string[]
  /** The code of a municipality, or that it isn't known or not in the Netherlands. */
  readonly municipality?: string
  /** Absent until someone chose: then what is suggested counts. */
  readonly templates?: readonly string[]
  /** Players of the chosen ready-made maps that were unticked. */
  readonly dropped: readonly string[]
  /** Players from the catalogue that were added. */
  readonly added: readonly string[]
  readonly ownNames: Readonly<Record<string, string>>
  readonly absent: readonly string[]
  readonly parties: readonly string[]
  readonly selfLinks: readonly string[]
  /** Whether the map is for oneself or for a group. */
  readonly audience?: 'self' | 'group'
}

/** Not known, or not in the Netherlands. */
export const ELSEWHERE = 'elsewhere'

export const NO_CHOICES: WizardChoices = {
  topics: [],
  dropped: [],
  added: [],
  ownNames: {},
  absent: [],
  parties: [],
  selfLinks: [],
}

/** Whether anything was chosen yet. */
export const hasChosen = ({ municipality, ownNames, templates, audience, ...lists }: WizardChoices): boolean =>
  Boolean(municipality) ||
  audience !== undefined ||
  templates !== undefined ||
  Object.keys(ownNames).length > 0 ||
  Object.values(lists).some(list => list.length > 0)

/** The list with this thing, or without it. */
export const withThing = (list: readonly string[], thing: string, wanted: boolean): readonly string[] =>
  wanted ? [...new Set([...list, thing])] : list.filter(other => other !== thing)

/** Another municipality has other ready-made maps and other parties. */
export function chooseMunicipality(choices: WizardChoices, municipality: string): WizardChoices {
  if (choices.municipality === municipality) return choices
  const { templates: _, ...rest } = choices
  return { ...rest, municipality, parties: [] }
}

/** Which ready-made maps fit: the one for this size of municipality (the middle one when it isn't known), and the topics. */
export function suggestedTemplates(
  templates: readonly TemplateSummary[],
  municipality: Municipality | undefined,
  topics: readonly string[],
): string[] {
  const size = municipality?.sizeClass ?? 'middle'
  return templates
    .filter(({ id, sizeClass }) => sizeClass === size || (id === TRANSPORT_MAP && topics.includes(TRANSPORT_TOPIC)))
    .map(({ id }) => id)
}

const TRANSPORT_MAP = 'probleem-vervoer-kinderen'
const TRANSPORT_TOPIC = 'leerlingenvervoer'

/** Everyone that could be on the map, in the order to show: those of the ready-made maps, then those added. Ik is no choice. */
export function offeredPlayers(
  catalogue: Catalogue,
  templates: readonly TemplateSummary[],
  ticked: readonly string[],
  { added }: Pick<WizardChoices, 'added'>,
): string[] {
  const stacked = stackPlayers(templates.filter(({ id }) => ticked.includes(id)))
  return [...new Set([...stacked, ...added])].filter(id => id !== SELF_PLAYER && catalogue.players.has(id))
}

/** Those of the offered players that go on the map. */
export function tickedPlayers(
  offered: readonly string[],
  { dropped, absent }: Pick<WizardChoices, 'dropped' | 'absent'>,
): string[] {
  return offered.filter(id => !dropped.includes(id) && !absent.includes(id))
}

/** Puts players on the map or leaves them off. Who is put on it exists here after all. */
export function tickPlayers(choices: WizardChoices, ids: readonly string[], wanted: boolean): WizardChoices {
  const others = (list: readonly string[]) => list.filter(id => !ids.includes(id))
  return wanted
    ? { ...choices, dropped: others(choices.dropped), absent: others(choices.absent) }
    : { ...choices, dropped: [...others(choices.dropped), ...ids] }
}

/** Adds a player from the catalogue; one that was left off comes back. */
export const addPlayerToChoices = (choices: WizardChoices, id: string): WizardChoices =>
  tickPlayers({ ...choices, added: withThing(choices.added, id, true) }, [id], true)

/** What a player is called here; nothing typed is the usual name. */
export function nameOwn(choices: WizardChoices, id: string, name: string): WizardChoices {
  const { [id]: _, ...others } = choices.ownNames
  return { ...choices, ownNames: name === '' ? others : { ...others, [id]: name } }
}

/** The links of Ik that can be ticked with these players on the map. */
export const offeredSelfLinks = (catalogue: Catalogue, ticked: readonly string[]): PlayerLink[] =>
  linksOfSelf(catalogue, new Set(ticked))

/** Those that were ticked, of the ones that can be. */
export const tickedSelfLinks = (offered: readonly PlayerLink[], { selfLinks }: WizardChoices): Set<string> =>
  new Set(offered.map(playerLinkKey).filter(key => selfLinks.includes(key)))

/** Has the council been put on the map, so that its parties can be too? */
export const hasCouncil = (ticked: readonly string[]): boolean => ticked.includes(COUNCIL_PLAYER)
