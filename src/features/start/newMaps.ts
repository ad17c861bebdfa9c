import { loadCatalogue } from '#formats/catalogue.ts'
import { loadExample } from '#formats/example.ts'
import { layTemplates } from '#model/commands/layTemplates.ts'
import { newId } from '#model/records.ts'
import { createMap, type MapSummary } from '#state/maps.ts'
import { startText } from '#text/start.ts'

/** Makes a map with nobody but Ik on it. Returns its id. */
export async function makeEmptyMap(): Promise<string> {
  const choices = {
    name: startText.nameOfEmptyMap,
    topics: [],
    templates: [],
    players: [],
    ownNames: new Map(),
    absentPlayers: [],
    parties: [],
    selfLinks: new Set<string>(),
  }
  const map = layTemplates(await loadCatalogue(), choices, new Date().toISOString())
  await createMap(map, startText.madeEmptyMap)
  return map.info.id
}

/** The worked example, to play with and to throw away: the one that is here already, or a fresh one. Returns its id. */
export async function makeExample(maps: readonly MapSummary[]): Promise<string> {
  const here = maps.find(({ example }) => example)
  if (here) return here.id
  const now = new Date().toISOString()
  const map = await loadExample(now)
  const id = newId<'info'>()
  await createMap({ ...map, info: { ...map.info, id, createdAt: now, updatedAt: now } }, startText.madeExample, {
    example: true,
  })
  return id
}
