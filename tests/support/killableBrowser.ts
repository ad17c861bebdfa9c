import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium } from 'playwright'
import { launchArgs } from '../scripts/find-browser.mjs'

/** A browser on a profile of its own, that can die at any moment as in a power cut. */
export interface KillableBrowser {
  readonly context: BrowserContext
  /** Ends every process of the browser at once, without a goodbye (SIGKILL to the process group). */
  readonly kill: () => Promise<void>
}

/** A browser's own folder, for as long as a test needs it. */
export interface Profile {
  readonly folder: string
  /** Ends whatever browser still has it open, and throws it away. */
  readonly remove: () => Promise<void>
}

const alive = new Map<string, () => Promise<void>>()

/** A profile nobody has used yet. */
export function newProfile(): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'netwerkkaart-profile-'))
  return {
    folder,
    remove: async () => {
      await alive.get(folder)?.()
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
    },
  }
}

/** Starts a browser on this profile, also when its last owner was killed. */
export async function startKillable(profile: string): Promise<KillableBrowser> {
  // What a killed browser leaves: a lock, and the number of a door that is gone.
  for (const name of readdirSync(profile)) {
    if (name.startsWith('Singleton') || name === 'DevToolsActivePort') rmSync(join(profile, name), { force: true })
  }
  const child = spawn(process.env.CHROMIUM_PATH ?? chromium.executablePath(), browserArgs(profile), {
    detached: true,
    stdio: 'ignore',
  })
  const gone = new Promise<void>(resolve => child.once('exit', () => resolve()))
  const kill = async () => {
    killGroup(child)
    await gone
    alive.delete(profile)
  }
  alive.set(profile, kill)
  try {
    const browser = await connect(await debugPort(profile, child))
    const [context] = browser.contexts()
    if (!context) throw new Error('The browser has no window')
    return { context, kill }
  } catch (problem) {
    await kill()
    throw problem
  }
}

function browserArgs(profile: string): string[] {
  return [
    ...launchArgs,
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--disable-default-apps',
    '--hide-crash-restore-bubble',
    '--password-store=basic',
    '--use-mock-keychain',
    '--window-size=1280,800',
    'about:blank',
  ]
}

/** The browser writes its port to its profile as soon as it listens. */
async function debugPort(profile: string, child: ChildProcess): Promise<number> {
  const file = join(profile, 'DevToolsActivePort')
  for (let waited = 0; waited < 30_000; waited += 25) {
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0
    if (port) return port
    if (child.exitCode !== null) throw new Error(`The browser stopped by itself (${child.exitCode})`)
    await new Promise(resolve => setTimeout(resolve, 25))
  }
  throw new Error('The browser did not start within 30 s')
}

const connect = (port: number): Promise<Browser> => chromium.connectOverCDP(`http://127.0.0.1:${port}`)

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'ESRCH') throw problem // gone already: what we wanted
  }
}
