// The last resort before system packages: a Chromium shipped inside an npm package (Linux, x64), with a lock file of its own.
import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { run } from './run-command.mjs'

const list = join(import.meta.dirname, 'browser-fallback')
const folder = join(import.meta.dirname, '..', '..', '.cache', 'browser')
const PARTS = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']

/** Installs and unpacks it under .cache/. @returns {Promise<import('./find-browser.mjs').Candidate[]>} */
export async function browserFromPackage() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return []
  mkdirSync(folder, { recursive: true })
  for (const name of ['package.json', 'package-lock.json']) cpSync(join(list, name), join(folder, name))
  const ready = existsSync(join(folder, 'node_modules'))
  if (!ready && !run('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], folder)) return []
  return [await unpack(join(folder, 'node_modules', '@sparticuz', 'chromium'), join(folder, 'unpacked'))]
}

/** The package unpacks into the folder for temporary files, so that is where we send it.
 * @param {string} from @param {string} to */
async function unpack(from, to) {
  mkdirSync(to, { recursive: true })
  const before = process.env.TMPDIR
  process.env.TMPDIR = to
  try {
    const { inflate } = await import(pathToFileURL(join(from, 'build', 'esm', 'lambdafs.js')).href)
    for (const part of PARTS) await inflate(join(from, 'bin', part))
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
  const libraries = [join(to, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter)
  const fonts = process.env.FONTCONFIG_PATH ?? join(to, 'fonts')
  return { executablePath: join(to, 'chromium'), env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: fonts } }
}
