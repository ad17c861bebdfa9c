import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { chromium, type LaunchOptions } from 'playwright'
import { startServer } from '../scripts/serve.mjs'
import { type Measured, measure, measureQuestions } from './measure.ts'
import { RawSide } from './rawSide.ts'
import { measureSizes } from './sizes.ts'
import { tableOf } from './table.ts'

const SIZES = [100, 1000, 3000]
const README = 'README.md'
const PLACE = /(<!-- bench -->)[\s\S]*(<!-- \/bench -->)/

/** Where the two built pages are. */
interface Folders {
  readonly app: string
  readonly raw: string
}

/** Measures the built app beside the raw page; gives the table. */
export async function run(options: LaunchOptions, folders: Folders): Promise<string> {
  const appServer = await startServer({ folder: folders.app, port: 0 })
  const rawServer = await startServer({ folder: folders.raw, port: 0 })
  const browser = await chromium.launch(options)
  try {
    const all: Measured[] = []
    for (const actors of SIZES) {
      console.error(`${actors} actors …`)
      all.push(await measure(browser, appServer.address, rawServer.address, actors))
    }
    const context = await browser.newContext()
    const raw = await RawSide.open(context, rawServer.address)
    console.error('questions …')
    const asked = await measureQuestions(raw)
    const file = await raw.file(100)
    const sizes = await measureSizes(browser, appServer.address, file)
    const where = `Chromium ${browser.version().split('.')[0]}, headless, ${cpus().length} cores, Node ${process.versions.node}`
    return `${tableOf(all, asked, sizes)}\n\n${where}.`
  } finally {
    await browser.close()
    await Promise.all([appServer.stop(), rawServer.stop()])
  }
}

/** Puts the table in its place in the README. */
export function writeToReadme(text: string): void {
  const before = readFileSync(README, 'utf8')
  if (!PLACE.test(before)) throw new Error(`${README} has no place for the table: <!-- bench --> and <!-- /bench -->`)
  writeFileSync(
    README,
    before.replace(PLACE, (_all, open, close) => `${open}\n${text}\n${close}`),
  )
}
