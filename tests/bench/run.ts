import { type BrowserContext, chromium, type LaunchOptions } from 'playwright'
import { startServer } from '../scripts/serve.mjs'
import { installClock } from './clock.ts'
import { dragActor, pan, zoom } from './gestures.ts'
import { RawSide } from './rawSide.ts'

export async function run(options: LaunchOptions, pageFolder: string, _write: boolean): Promise<void> {
  const rawServer = await startServer({ folder: pageFolder, port: 0 })
  const browser = await chromium.launch(options)
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  })
  await installClock(context)
  const raw = await RawSide.open(context, rawServer.address)
  const messages: string[] = []
  raw.page.on('console', m => messages.push(m.text()))
  raw.page.on('pageerror', m => messages.push(String(m)))
  for (const n of [100, 1000, 3000]) {
    console.log(n, 'draw', await raw.draw(n, { zoom: 0.5, pan: { x: 50, y: 50 } }))
    await raw.page.screenshot({ path: `/tmp/h8/raw-${n}.png` })
    console.log('add', await raw.add(n + 1, 'x'))
    console.log(
      'drag',
      await dragActor(raw.page),
      'pan',
      await pan(raw.page, { x: 115, y: 82 }),
      'zoom',
      await zoom(raw.page, { x: 700, y: 400 }),
    )
    console.log(await raw.search(n, 20), await raw.ask('whoAbout', n, 20), await raw.ask('routesTo', n, 20))
  }
  console.log(messages)
  await browser.close()
  await rawServer.stop()
}
