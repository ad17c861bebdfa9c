// Runs the commands that fetch a browser, and tells what happens.
import { spawnSync } from 'node:child_process'

/** Runs a command to its end, at most ten minutes; says why when it fails.
 * @param {string} command @param {string[]} args @param {string} [cwd] */
export function run(command, args, cwd) {
  say(`${command} ${args.join(' ')}`)
  const done = spawnSync(command, args, {
    cwd,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: process.platform === 'win32',
    timeout: 600_000,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (done.status === 0) return true
  const reason = (done.stderr || String(done.error ?? '')).trim().split('\n').at(-1)
  say(`  failed: ${reason?.slice(0, 160)}`)
  return false
}

/** @param {string} sentence */
export function say(sentence) {
  process.stderr.write(`[browser] ${sentence}\n`)
}
