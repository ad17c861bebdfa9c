// `npm start`: serves the built app with its security headers, at one fixed address.

import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { answer } from './answer.mjs'

export const HOST = '127.0.0.1'
/** Maps are kept per address, so this never changes by itself: another port is another, empty store. */
export const PORT = 4173
/** Where `npm run build` puts the app. */
export const distFolder = join(import.meta.dirname, '..', '..', 'dist')

/** @type {Record<string, string>} */
const securityHeaders = JSON.parse(readFileSync(join(import.meta.dirname, 'headers.json'), 'utf8'))

/**
 * Serves a folder with the app's headers. Port 0 takes any free port (tests). Rejects when the port is taken.
 * @param {{ folder?: string, port?: number }} [options]
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>}
 */
export function startServer({ folder = distFolder, port = PORT } = {}) {
  const server = createServer((request, response) => answer(folder, securityHeaders, request, response))
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, HOST, () => {
      const taken = server.address()
      const actual = typeof taken === 'object' && taken ? taken.port : port
      resolve({ address: `http://${HOST}:${actual}/`, stop: () => stop(server) })
    })
  })
}

/** @param {import('node:http').Server} server @returns {Promise<void>} */
function stop(server) {
  server.closeAllConnections()
  return new Promise((resolve, reject) => server.close(problem => (problem ? reject(problem) : resolve())))
}

async function main() {
  if (!existsSync(join(distFolder, 'index.html'))) return fail('Er is nog niets om te tonen: start met "npm start".')
  try {
    const { address } = await startServer()
    console.log(`Netwerkkaart staat klaar op ${address.slice(0, -1)} (stoppen: Ctrl + C)`)
  } catch (problem) {
    if (/** @type {NodeJS.ErrnoException} */ (problem).code !== 'EADDRINUSE') throw problem
    fail(
      `Poort ${PORT} is al bezet: sluit het programma dat hem gebruikt (misschien draait Netwerkkaart al) en start opnieuw.`,
    )
  }
}

/** @param {string} sentence */
function fail(sentence) {
  console.error(sentence)
  process.exitCode = 1
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main()
