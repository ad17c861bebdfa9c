// Writes public/licences.txt: the licence texts of everything that ships in the built app.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** One entry a package that the app runs with: name, version, licence and its text. */
export function licences(root = process.cwd()) {
  const listed = execFileSync('npm', ['ls', '--omit=dev', '--all', '--parseable'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const folders = [...new Set(listed.split('\n').filter(line => line.includes('node_modules')))]
  return folders
    .map(folder => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      const file = readdirSync(folder).find(entry => /^licen[cs]e(\.md|\.txt)?$/i.test(entry))
      return { name, version, license, text: file ? readFileSync(join(folder, file), 'utf8').trim() : '' }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/**
 * The texts, each once, with the packages that have it above it.
 * @param {ReturnType<typeof licences>} entries
 */
export function licencesText(entries) {
  const byText = new Map()
  for (const { name, version, license, text } of entries) {
    const key = text || `${license} (no text in the package)`
    byText.set(key, [...(byText.get(key) ?? []), `${name} ${version} (${license})`])
  }
  return `${[...byText].map(([text, names]) => `${names.join('\n')}\n\n${text}`).join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync('public/licences.txt', licencesText(licences()))
