import axe from 'axe-core'
import type { Page } from 'playwright'

/** What axe finds on the screen as it is, one line a finding; 7:1 contrast counts too, as look.md promises. */
export async function axeViolations(page: Page, screen: string): Promise<string[]> {
  await injectAxe(page)
  const findings = await page.evaluate(async () => {
    const { axe: here } = window as unknown as { axe: typeof axe }
    const { violations } = await here.run(document, {
      resultTypes: ['violations'],
      rules: { 'color-contrast-enhanced': { enabled: true } },
    })
    return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target.join(' ')} ${node.html}`))
  })
  return findings.map(finding => `${screen}: ${finding.slice(0, 300)}`)
}

/** By the debugger, which stands above the page's policy: the page itself keeps its rules. */
async function injectAxe(page: Page): Promise<void> {
  const debug = await page.context().newCDPSession(page)
  const { exceptionDetails } = await debug.send('Runtime.evaluate', { expression: `${axe.source};undefined` })
  await debug.detach()
  if (exceptionDetails) throw new Error(`axe did not load: ${exceptionDetails.text}`)
}
