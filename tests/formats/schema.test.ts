import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readNetwerkkaart } from '#formats/netwerkkaart/read.ts'
import { jsonSchema } from '#formats/netwerkkaart/schema.ts'
import { SHAPES } from '#formats/netwerkkaart/shapes.ts'
import { writeNetwerkkaart } from '#formats/netwerkkaart/write.ts'
import { FILES, fullFile } from './files.ts'
import { mutations } from './mutations.ts'

const SCHEMA = 'public/schema/netwerkkaart-1.json'
const published = JSON.parse(readFileSync(SCHEMA, 'utf8'))
const fits = new Ajv2020({ allErrors: false, strict: true, strictTypes: false }).compile(published)

test('the published schema is the one that the reader goes by', async () => {
  await expect(`${JSON.stringify(jsonSchema(), null, 1)}\n`).toMatchFileSnapshot(`../../${SCHEMA}`)
})

test.each(FILES)('%s fits the schema, also as we write it', name => {
  const text = readFileSync(name, 'utf8')
  expect(fits(JSON.parse(text)), JSON.stringify(fits.errors)).toBe(true)
  const result = readNetwerkkaart(text)
  if (!result.ok) throw new Error(result.reason.code)
  expect(fits(JSON.parse(writeNetwerkkaart(result.map, '2026-11-22T08:00:00Z'))), JSON.stringify(fits.errors)).toBe(
    true,
  )
})

/** Things that a schema can't say: they are about records together, or about words and letters. */
const BEYOND_A_SCHEMA = new Set([
  'unknownWord',
  'damagedText',
  'newId',
  'twiceTheSame',
  'lineEndMissing',
  'lineToItself',
  'secondSelf',
  'mentionCleared',
  'answerLeftOut',
])

test('schema and reader agree on a file with something changed at random', () => {
  const seen = { fits: 0, not: 0 }
  fc.assert(
    fc.property(mutations(fullFile), file => {
      const text = JSON.stringify(file)
      const result = readNetwerkkaart(text)
      const bySchema = fits(JSON.parse(text))
      if (bySchema) seen.fits++
      else seen.not++
      const wrong = result.ok
        ? result.report.findings.filter(({ reason }) => !BEYOND_A_SCHEMA.has(reason))
        : [result.reason]
      expect({ fits: wrong.length === 0, wrong }).toEqual({ fits: bySchema, wrong })
    }),
    { numRuns: 800, seed: 20261121 },
  )
  expect(Math.min(seen.fits, seen.not)).toBeGreaterThan(80)
}, 60_000)

test('every field of every record is in the schema', () => {
  for (const [table, shape] of Object.entries(SHAPES)) {
    expect(Object.keys(published.$defs[table].properties)).toEqual([...shape.keys()])
  }
})
