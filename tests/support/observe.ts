import type { BrowserContext } from 'playwright'

/** Everything that must not happen during a journey; each list stays empty. */
export interface Observations {
  /** Errors nobody caught. */
  readonly errors: string[]
  /** Whatever the page wrote to the console: the built app has nothing to say there, least of all data. */
  readonly console: string[]
  /** What the security policy had to stop. */
  readonly policy: string[]
  /** Requests to anywhere else. */
  readonly foreign: string[]
  /** Requests that found nothing. */
  readonly missing: string[]
  /** What axe found, screen by screen. */
  readonly axe: string[]
}

/** Watches every page of this context from before its first request. */
export async function observe(context: BrowserContext, origin: string): Promise<Observations> {
  const seen: Observations = { errors: [], console: [], policy: [], foreign: [], missing: [], axe: [] }
  context.on('weberror', problem => seen.errors.push(String(problem.error().stack ?? problem.error())))
  context.on('console', message => seen.console.push(`${message.type()}: ${message.text()}`))
  context.on('request', request => {
    const { protocol, origin: asked } = new URL(request.url())
    if (asked !== origin && protocol !== 'data:' && protocol !== 'blob:') seen.foreign.push(request.url())
  })
  context.on('response', response => {
    if (response.status() >= 400) seen.missing.push(`${response.status()} ${response.url()}`)
  })
  await context.exposeBinding('tellPolicyViolation', (_source, what: string) => void seen.policy.push(what))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', event => {
      const tell = (window as unknown as { tellPolicyViolation: (what: string) => void }).tellPolicyViolation
      tell(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`)
    })
  })
  return seen
}
