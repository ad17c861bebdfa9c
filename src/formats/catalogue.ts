import { type Catalogue, catalogueOf, type Player, type PlayerLink, type SizeClass } from '#model/catalogue.ts'
import type { Source } from '#model/records.ts'

/** A ready-made map, as it is offered. */
export interface TemplateSummary {
  readonly id: string
  readonly name: string
  readonly explanation: string
  readonly audienceText: string
  /** For which municipalities it is meant; absent: for all. */
  readonly sizeClass?: SizeClass
  readonly players: readonly string[]
  /** How many links there are between its players, those of Ik included. */
  readonly links: number
}

/** A Dutch municipality, with the names that people look it up by. */
export interface Municipality {
  readonly code: string
  readonly name: string
  readonly otherNames: readonly string[]
  readonly province: string
  readonly inhabitants: number
  readonly sizeClass: SizeClass
  /** Seats that the council has by law; the parties' seats may add up to fewer. */
  readonly seats: number
  readonly website: string
}

/** All municipalities, and where that is known from. */
export interface Municipalities {
  readonly source: Source
  readonly municipalities: readonly Municipality[]
}

/** The parties in a council with their seats, most seats first, and where that is known from. */
export interface Council {
  readonly source: Source
  readonly parties: readonly { readonly name: string; readonly seats: number }[]
}

// Templates are our own and checked by tests/templates: nothing of them is in the script that opens the page.

/** All typical players and their usual links. */
export async function loadCatalogue(): Promise<Catalogue> {
  const { players, links } = (await import('#templates/players.json')).default
  return catalogueOf(players as readonly Player[], links as readonly PlayerLink[])
}

/** The ready-made maps, in the order to offer. */
export async function loadTemplates(): Promise<readonly TemplateSummary[]> {
  return (await import('#templates/index.json')).default as readonly TemplateSummary[]
}

/** All municipalities of the Netherlands. */
export async function loadMunicipalities(): Promise<Municipalities> {
  return (await import('#templates/municipalities.json')).default as Municipalities
}

/** The council of a municipality; nothing when the register doesn't know it. */
export async function loadCouncil(code: string): Promise<Council | undefined> {
  const { source, councils } = (await import('#templates/councils.json')).default
  const parties = new Map<string, unknown>(Object.entries(councils)).get(code) as [string, number][] | undefined
  return parties && { source, parties: parties.map(([name, seats]) => ({ name, seats })) }
}
