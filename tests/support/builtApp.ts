import type { TestProject } from 'vitest/node'
import { distFolder, startServer } from '../scripts/serve.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served for the journeys, with a slash at the end. */
    address: string
  }
}

/** Serves the built app, with its real headers, for as long as the journeys run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer({ folder: process.env.NETWERKKAART_DIST ?? distFolder, port: 0 })
  project.provide('address', server.address)
  return server.stop
}
