import { readFileSync } from 'node:fs'
import type { TemplateSummary } from '#formats/catalogue.ts'
import { catalogueOf, type Player, type PlayerLink } from '#model/catalogue.ts'
import type { Actor, Link, MapInfo } from '#model/records.ts'

/** A file of templates/, parsed and not checked. */
export function templateFile(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../templates/${name}.json`, import.meta.url), 'utf8'))
}

/** A ready-made map as it stands in its file. */
export interface MapFile {
  readonly format: string
  readonly version: number
  readonly map: Omit<MapInfo, 'order'>
  readonly actors: readonly Omit<Actor, 'order'>[]
  readonly links: readonly Omit<Link, 'order'>[]
}

/** All typical players and their links, as they stand in the file. */
export const playerFile = templateFile('players') as { players: readonly Player[]; links: readonly PlayerLink[] }

/** The catalogue made of that file. */
export const catalogue = catalogueOf(playerFile.players, playerFile.links)

/** The ready-made maps that are offered. */
export const summaries = templateFile('index') as readonly TemplateSummary[]

/** The file of one ready-made map. */
export const mapFile = (id: string): MapFile => templateFile(id) as MapFile
