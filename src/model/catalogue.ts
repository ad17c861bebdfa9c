import { foldName } from './names.ts'
import type {
  ActorFormality,
  ActorKind,
  Duration,
  Formality,
  LinkType,
  Role,
  Scope,
  Sector,
  Threshold,
} from './vocabulary.ts'

/** How often a kind of player is there at all. Not a statement of law. */
export const USUALS = ['always', 'often', 'sometimes'] as const
export type Usual = (typeof USUALS)[number]

/** How large a municipality is: up to 25,000 inhabitants, up to 100,000, or more. */
export type SizeClass = 'small' | 'middle' | 'large'

/** A typical player: what it is called, what it does, and what it is usually like. */
export interface Player {
  readonly id: string
  readonly name: string
  /** For narrow places. */
  readonly shortName: string
  readonly aliases: readonly string[]
  readonly kind: ActorKind
  readonly sector: Sector
  readonly role: Role
  readonly scope: Scope
  readonly formality: ActorFormality
  readonly threshold: Threshold
  readonly duration: Duration
  /** Groups of people it stands up for; never on a person. */
  readonly represents?: readonly string[]
  readonly topics: readonly string[]
  readonly whatItDoes: string
  /** May be empty. */
  readonly goodToKnow: string
  readonly howToReach: string
  readonly usual: Usual
  /** A source says that the law asks for it; shown with its footnote. */
  readonly statutory?: true
  /** For experts; may be empty. */
  readonly legalBasis: string
  readonly fromSource: boolean
}

/** How two players usually relate. */
export interface PlayerLink {
  readonly source: string
  readonly target: string
  readonly type: LinkType
  readonly formality: Formality
  /** May be empty. */
  readonly note: string
}

/** All typical players and their usual links. */
export interface Catalogue {
  readonly players: ReadonlyMap<string, Player>
  readonly links: readonly PlayerLink[]
  /** Players by every name and alias, folded. */
  readonly byName: ReadonlyMap<string, Player>
}

/** The catalogue of these players, ready to be asked. A name that two players share belongs to the first. */
export function catalogueOf(players: readonly Player[], links: readonly PlayerLink[]): Catalogue {
  const byName = new Map<string, Player>()
  for (const of of [(player: Player) => [player.name], namesOf])
    for (const player of players)
      for (const name of of(player)) if (!byName.has(foldName(name))) byName.set(foldName(name), player)
  return { players: new Map(players.map(player => [player.id, player])), links, byName }
}

/** The player that is the user. */
export const SELF_PLAYER = 'ik'
/** The player that each party in a council is. */
export const PARTY_PLAYER = 'fractie'
/** The player that parties are members of. */
export const COUNCIL_PLAYER = 'gemeenteraad'

/** The players of some ready-made maps on one table: each once, in the order of the maps, Ik first. */
export function stackPlayers(templates: readonly { readonly players: readonly string[] }[]): string[] {
  return [...new Set([SELF_PLAYER, ...templates.flatMap(({ players }) => players)])]
}

/** The player with exactly this name or alias, capitals and accents aside. */
export const playerByName = (catalogue: Catalogue, name: string): Player | undefined =>
  catalogue.byName.get(foldName(name))

/** Whose work it is to speak for people. */
const SPEAKERS: ReadonlySet<Role> = new Set<Role>(['advocates', 'advises', 'affected'])

/** Organisations and groups of the catalogue that speak for these people; those for few kinds of people first. */
export function playersFor(catalogue: Catalogue, group: string): Player[] {
  const wanted = foldName(group)
  const standsUp = ({ kind, role, represents = [] }: Player) =>
    kind !== 'person' && SPEAKERS.has(role) && represents.some(word => foldName(word) === wanted)
  const width = ({ represents = [] }: Player) => represents.length
  return [...catalogue.players.values()].filter(standsUp).sort((a, b) => width(a) - width(b))
}

/** Players whose name or alias holds the text, best first: the whole name, a beginning, a beginning of a word, anywhere. */
export function findPlayers(catalogue: Catalogue, text: string): Player[] {
  const wanted = foldName(text)
  if (wanted === '') return []
  const best = new Map<Player, number>()
  for (const [name, player] of catalogue.byName) {
    const rank = rankOf(name, wanted)
    if (rank < (best.get(player) ?? NOT_IN)) best.set(player, rank)
  }
  return [...best].sort(([, a], [, b]) => a - b).map(([player]) => player)
}

const namesOf = (player: Player): readonly string[] => [player.name, player.shortName, ...player.aliases]

const NOT_IN = 4
function rankOf(name: string, wanted: string): number {
  const at = name.indexOf(wanted)
  if (at < 0) return NOT_IN
  if (name === wanted) return 0
  if (at === 0) return 1
  return /[\p{L}\p{N}]/u.test(name.charAt(at - 1)) ? 3 : 2
}
