// Finds a Chromium for the browser tests, or fetches one. A browser counts only when it starts and runs a page.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright'
import { browserFromPackage } from './browser-from-package.mjs'
import { run, say } from './run-command.mjs'

/** @typedef {{ executablePath: string, env?: Record<string, string> }} Candidate */

const isRoot = process.getuid?.() === 0

/** A tests' browser speaks to nobody but us; as root it has no sandbox to stand in. */
export const launchArgs = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']

/** Where these systems put a browser that is on no PATH. @type {Partial<Record<NodeJS.Platform, string[]>>} */
const USUAL_PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap(folder =>
    folder
      ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]
      : [],
  ),
}

/** From cheap to dear; each way is tried only when the ones before it gave no working browser.
 * @type {readonly [how: string, find: () => Candidate[] | Promise<Candidate[]>][]} */
const WAYS = [
  ['CHROMIUM_PATH', () => files(process.env.CHROMIUM_PATH, process.env.CHROME_PATH)],
  ['Playwright', () => files(chromium.executablePath())],
  ['on this machine', installed],
  ['playwright install', () => playwrightInstall('install', '--only-shell')],
  // Only after a download went well: where it is refused, nothing on the machine is changed.
  [
    'playwright install-deps',
    () => (isRoot && files(chromium.executablePath()).length ? playwrightInstall('install-deps') : []),
  ],
  ['npm package', browserFromPackage],
  ['apt-get', aptGet],
]

/** A Chromium that works here. Throws when there is none and none can be fetched. @returns {Promise<Candidate>} */
export async function findBrowser() {
  for (const [how, find] of WAYS) {
    for (const candidate of await find()) {
      const problem = await trial(candidate)
      say(`${how}: ${candidate.executablePath} ${problem ? `does not start (${problem})` : 'works'}`)
      if (!problem) return candidate
    }
  }
  throw new Error('No Chromium found. Set CHROMIUM_PATH, or run: npx playwright install --with-deps chromium')
}

/** What keeps this browser from loading a page, or undefined. @param {Candidate} candidate */
async function trial({ executablePath, env }) {
  try {
    const browser = await chromium.launch({ executablePath, args: launchArgs, timeout: 30_000, env: withEnv(env) })
    try {
      const page = await browser.newPage()
      return (await page.evaluate('1 + 1')) === 2 ? undefined : 'no script'
    } finally {
      await browser.close()
    }
  } catch (problem) {
    return String(problem).split('\n')[0]?.slice(0, 120)
  }
}

/** This process' variables and some more. @param {Record<string, string> | undefined} env */
export function withEnv(env) {
  const own = Object.entries(process.env).filter(entry => entry[1] !== undefined)
  return /** @type {Record<string, string>} */ ({ ...Object.fromEntries(own), ...env })
}

/** @param {(string | undefined)[]} paths @returns {Candidate[]} */
function files(...paths) {
  return paths.flatMap(path => (path && existsSync(path) ? [{ executablePath: path }] : []))
}

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const onPath = NAMES.flatMap(name => folders.map(folder => join(folder, name + suffix)))
  return files(...onPath, ...(USUAL_PLACES[process.platform] ?? []))
}

/** @param {string} task @param {string[]} options */
function playwrightInstall(task, ...options) {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js')
  return run(process.execPath, [cli, task, ...options, 'chromium']) ? files(chromium.executablePath()) : []
}

function aptGet() {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return []
  run('apt-get', ['update', '-qq'])
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']) ? installed() : []
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  console.log((await findBrowser()).executablePath)
