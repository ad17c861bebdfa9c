// Lays out the ready-made maps and the worked example, and writes the places into templates/. Run it after a change of
// their players, links or names, or of the layout itself:  node tests/scripts/layout-templates.mjs [id …]
// A map's own file holds the places that go with its links, those of Ik included; places.json holds those for while Ik
// has no links yet, which is how the wizard makes a map.
import { readFileSync, writeFileSync } from 'node:fs'
import { runnerImport } from 'vite'

/** A module of the project, as Vite reads it: this Node knows no TypeScript. @param {string} file */
const load = async file =>
  (await runnerImport(file, { configFile: false, root: process.cwd(), logLevel: 'error' })).module
const { laidOut, READY_MADE, readyMade, withoutSelfLinks } = await load('./tests/layout/readyMade.ts')
const { AT_LEISURE } = await load('./src/layout/layOut.ts')

const asked = process.argv.slice(2)
/** @type {readonly string[]} */
const all = [...READY_MADE, 'example']
const placesFile = new URL('../../templates/places.json', import.meta.url)
const withoutSelf = new Map(Object.entries(JSON.parse(readFileSync(placesFile, 'utf8'))))

for (const id of all.filter(id => asked.length === 0 || asked.includes(id))) {
  console.log(id)
  const map = readyMade(id)
  const file = new URL(`../../templates/${id}.json`, import.meta.url)
  writeFileSync(file, withPlaces(readFileSync(file, 'utf8'), laidOut(map, AT_LEISURE)))
  if (id === 'example') continue
  const places = laidOut(withoutSelfLinks(map), AT_LEISURE)
  withoutSelf.set(id, Object.fromEntries([...places].map(([actor, { x, y }]) => [actor, [x, y]])))
}
const lines = all.filter(id => withoutSelf.has(id)).map(id => ` "${id}": ${JSON.stringify(withoutSelf.get(id))}`)
writeFileSync(placesFile, `{\n${lines.join(',\n')}\n}\n`)

/**
 * The file with everyone at these places; one record is one line of it.
 * @param {string} text
 * @param {ReadonlyMap<string, { x: number, y: number }>} places
 */
function withPlaces(text, places) {
  const [head = '', ...rest] = text.split('"actors": [\n')
  const [actors = '', ...tail] = rest.join('"actors": [\n').split('\n ]')
  const placed = actors.split('\n').map(line => {
    const { position: _, ...actor } = JSON.parse(line.replace(/,$/, ''))
    return `  ${JSON.stringify({ ...actor, position: places.get(actor.id) })}`
  })
  return `${head}"actors": [\n${placed.join(',\n')}\n ]${tail.join('\n ]')}`
}
