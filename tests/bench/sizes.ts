import type { Browser, Request } from 'playwright'
import { AppSide } from './appSide.ts'

/** Kilobytes (1,000 bytes) of script as it travels, packed, to someone who has nothing yet. */
export interface Sizes {
  readonly start: number
  readonly list: number
  readonly drawing: number
}

/** Measured from the requests themselves: each screen opened at its own address, with an empty cache. */
export async function measureSizes(browser: Browser, address: string, file: string): Promise<Sizes> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  const app = new AppSide(page, address)
  await app.keepMap(100, file)
  await app.page.getByRole('link', { name: 'Kaart van 100', exact: true }).click()
  await page.waitForLoadState('networkidle')
  const map = page.url()
  const debug = await context.newCDPSession(page)
  await debug.send('Network.enable')
  await debug.send('Network.setCacheDisabled', { cacheDisabled: true })

  const scriptsOf = async (place: string): Promise<number> => {
    const sizes: Promise<number>[] = []
    const count = (request: Request) => {
      if (/\.m?js$/.test(new URL(request.url()).pathname))
        sizes.push(request.sizes().then(size => size.responseBodySize))
    }
    await page.goto('about:blank')
    page.on('requestfinished', count)
    await page.goto(place)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await page.waitForLoadState('networkidle')
    page.off('requestfinished', count)
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1000
  }
  const sizes = {
    start: await scriptsOf(address),
    list: await scriptsOf(`${map}/lijst`),
    drawing: await scriptsOf(map),
  }
  await context.close()
  return sizes
}
