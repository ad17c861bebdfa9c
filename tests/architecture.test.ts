import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSource, type SourceFile, sourceFiles } from '#tests/support/sourceFiles.ts'

/** Which rooms each room may look into, besides itself (src/README.md). */
const ROOMS: Record<string, readonly string[]> = {
  model: [],
  text: ['model'],
  analysis: ['model', 'text'],
  layout: ['model', 'text'],
  formats: ['model', 'text'],
  storage: ['model', 'text'],
  graph: ['model', 'text', 'layout'],
  ui: ['model', 'text'],
  state: ['model', 'text', 'analysis', 'layout', 'formats', 'storage'],
  features: ['model', 'text', 'analysis', 'layout', 'formats', 'graph', 'ui', 'state'],
  app: ['model', 'text', 'analysis', 'layout', 'formats', 'graph', 'ui', 'state', 'features'],
}

/** Where each library is at home. A library that isn't named here is at home nowhere. */
const LIBRARIES: Record<string, readonly string[]> = {
  dexie: ['storage'],
  zustand: ['state'],
  wouter: ['state', 'app'],
  cytoscape: ['graph'],
  'react-cytoscapejs': ['graph'],
  'd3-force': ['layout'],
  webcola: ['layout'],
  docx: ['formats'],
  minisearch: ['analysis'],
  react: ['graph', 'ui', 'state', 'features', 'app'],
  'react-dom': ['ui', 'features', 'app'],
  'react-aria-components': ['ui', 'features'],
  'lucide-react': ['ui', 'features', 'app'],
  '@fontsource-variable/atkinson-hyperlegible-next': ['ui', 'app', 'layout'],
}

/** What is wrong with one import of one file, or undefined. */
function wrongImport({ path, room, slice }: SourceFile, source: string): string | undefined {
  const name = source.replace(/\?.*$/, '')
  if (name.startsWith('.')) {
    const target = posix.join(posix.dirname(path), name).split('/')
    if (name.startsWith('../..')) return `${source}: too far up, use #room/…`
    const outside = target[0] !== room || (room === 'features' && target[1] !== slice)
    return outside && path.includes('/') ? `${source}: leaves its room` : undefined
  }
  if (name.startsWith('#')) {
    const [target = '', targetSlice] = name.slice(1).split('/')
    if (target === 'templates') return room === 'formats' ? undefined : `${source}: templates come in through formats`
    if (target !== room && !ROOMS[room]?.includes(target)) return `${source}: ${room} may not look into ${target}`
    return room === 'features' && target === 'features' && targetSlice !== slice
      ? `${source}: features don't know each other`
      : undefined
  }
  const library = name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')
  return LIBRARIES[library]?.includes(room) ? undefined : `${source}: not at home in ${room}`
}

const files = sourceFiles('src')

describe.each(files.map(file => [file.path, file] as const))('%s', (_path, file) => {
  test('knows its room', () => {
    expect(Object.keys(ROOMS)).toContain(file.room)
    expect(file.imports.map(source => wrongImport(file, source)).filter(Boolean)).toEqual([])
  })

  test('is written as the house is', () => {
    expect(file.lines, 'lines').toBeLessThanOrEqual(200)
    expect(file.longFunctions, 'functions over the wall').toEqual([])
    expect({ default: file.exportsDefault, barrel: file.exportsAll }).toEqual({ default: false, barrel: false })
    expect(file.path).not.toMatch(/(Manager|Helpers?|Utils?|Service|Handler|Data|Info|index)\.tsx?$/)
    expect(file.sinks, 'text as markup or script').toEqual([])
  })

  test('leaves what people read to text/', () => {
    if (file.room !== 'text') expect(file.wordsInMarkup).toEqual([])
  })
})

describe('the test itself sees', () => {
  const see = (path: string, code: string) => {
    const file = readSource(path, code)
    return file.imports.map(source => wrongImport(file, source)).filter(Boolean).length
  }

  test.each([
    ['a library outside its room', 'features/list/A.ts', "import { Dexie } from 'dexie'"],
    ['a library loaded later', 'app/a.ts', "const c = await import('cytoscape')"],
    ['a library nobody knows', 'model/a.ts', "import _ from 'lodash'"],
    ['an arrow against its direction', 'model/a.ts', "import type { Box } from '#layout/boxes.ts'"],
    ['a re-export against its direction', 'graph/a.ts', "export { useMap } from '#state/mapStore.ts'"],
    ['a worker from another room', 'features/a/b.ts', "new Worker(new URL('../../storage/w.ts', import.meta.url))"],
    ['a feature that knows another', 'features/ask/A.tsx', "import { ListPage } from '#features/list/ListPage.tsx'"],
    ['a feature that walks to another', 'features/ask/A.tsx', "import { ListPage } from '../list/ListPage.tsx'"],
    ['the disk in a feature', 'features/ask/A.tsx', "import { db } from '#storage/database.ts'"],
    ['templates outside formats', 'features/start/a.ts', "const t = import('#templates/eigen-netwerk.json')"],
    ['tests in the app', 'app/a.ts', "import { x } from '#tests/support/maps.ts'"],
  ])('%s', (_what, path, code) => expect(see(path, code)).toBe(1))

  test('nothing wrong where nothing is wrong', () => {
    const code =
      "// import 'dexie'\nimport { useState } from 'react'\nimport './A.module.css'\nimport { edit } from '#state/a.ts'"
    expect(see('features/ask/A.tsx', code)).toBe(0)
  })

  test('words in the markup, long functions and sinks', () => {
    const long = `export const f = () => {\n${'go()\n'.repeat(70)}}`
    const file = readSource('ui/A.tsx', `${long}\nexport const A = () => <p title="Sluit dit">Hoi {x.innerHTML}</p>`)
    expect(file.wordsInMarkup).toEqual(['Sluit dit', 'Hoi'])
    expect(file.longFunctions).toHaveLength(1)
    expect(file.sinks).toEqual(['innerHTML'])
  })
})
