// `npm test`: types, format and lint, the build, and every test, in a browser that is found or fetched.
// Words after `npm test --` go to Vitest (a file, --project unit).
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser, withEnv } from './find-browser.mjs'

const top = join(import.meta.dirname, '..', '..')
const resultFile = join(top, '.cache', 'test-results.json')

/** @type {readonly [name: string, program: string, ...args: string[]][]} */
const CHECKS = [
  ['types', 'node_modules/typescript/bin/tsc'],
  ['format and lint', 'node_modules/@biomejs/biome/bin/biome', 'ci', '--config-path=.biome.json', '.'],
  ['build', 'node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
]

let passed = 0
let failed = 0

/** @param {string} name @param {boolean} good */
function count(name, good) {
  console.log(`${good ? '✓' : '✗'} ${name}`)
  if (good) passed++
  else failed++
  return good
}

/** @param {string} program @param {string[]} args @param {Record<string, string>} [env] */
function run(program, args, env) {
  return spawnSync(process.execPath, [program, ...args], { cwd: top, stdio: 'inherit', env: withEnv(env) }).status === 0
}

/** Counts what Vitest wrote down. A file that could not even be read has no tests, and is one failure. */
function countTests() {
  /** @type {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, name: string, assertionResults: unknown[] }[] }} */
  const report = JSON.parse(readFileSync(resultFile, 'utf8'))
  passed += report.numPassedTests
  failed += report.numFailedTests
  for (const { status, assertionResults } of report.testResults)
    if (status === 'failed' && !assertionResults.length) failed++
}

for (const [name, program, ...args] of CHECKS) count(name, run(program, args))

const browser = await findBrowser()
mkdirSync(join(top, '.cache'), { recursive: true })
rmSync(resultFile, { force: true })
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${resultFile}`]
const good = run('node_modules/vitest/vitest.mjs', ['run', ...reporters, ...process.argv.slice(2)], {
  ...browser.env,
  CHROMIUM_PATH: browser.executablePath,
})
if (existsSync(resultFile)) countTests()
if (!good && failed === 0) count('the test run itself', false)

console.log(failed ? '\nNot good yet: see ✗ and FAIL above.' : '\nAll good.')
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed || !good ? 1 : 0
