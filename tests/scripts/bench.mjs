// `npm run bench`: how fast the built app is, beside raw Cytoscape.js in the same browser. Prints a table in Markdown and
// puts it in the README, between its two markers.
import { join } from 'node:path'
import { build, runnerImport } from 'vite'
import { findBrowser, launchArgs } from './find-browser.mjs'
import { distFolder } from './serve.mjs'

const top = join(import.meta.dirname, '..', '..')
const pageFolder = join(top, '.cache', 'bench')

await build({ configFile: join(top, 'vite.config.ts'), logLevel: 'warn' })
await build({
  configFile: join(top, 'vite.config.ts'),
  root: join(top, 'tests', 'bench', 'page'),
  publicDir: false,
  build: { outDir: pageFolder },
  logLevel: 'warn',
})
const browser = await findBrowser()
/** @type {{ module: typeof import('../bench/run.ts') }} */
const { module } = await runnerImport(join(top, 'tests', 'bench', 'run.ts'))
const table = await module.run({ ...browser, args: launchArgs }, { app: distFolder, raw: pageFolder })
console.log(table)
module.writeToReadme(table)
