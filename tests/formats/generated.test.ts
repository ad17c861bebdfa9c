import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonical, type Json } from '#formats/netwerkkaart/json.ts'
import { readNetwerkkaart } from '#formats/netwerkkaart/read.ts'
import { LEFT_OUT } from '#formats/netwerkkaart/report.ts'
import { writeNetwerkkaart } from '#formats/netwerkkaart/write.ts'
import { LIST_TABLES } from '#model/records.ts'
import { fullFile } from './files.ts'
import { mutations } from './mutations.ts'
import { NOW } from './reading.ts'
import { withUnknownFields } from './unknownFields.ts'

const equalText = (file: unknown) => canonical(JSON.parse(JSON.stringify(file)) as Json)

test('fields that we do not know come back in the same place, at every level', () => {
  fc.assert(
    fc.property(withUnknownFields(fullFile), file => {
      const text = JSON.stringify(file)
      const result = readNetwerkkaart(text)
      if (!result.ok) throw new Error(result.reason.code)
      expect(result.report.findings).toEqual([])
      const { exportedAt: _read, ...read } = JSON.parse(text)
      const { exportedAt: _written, ...written } = JSON.parse(writeNetwerkkaart(result.map, NOW))
      expect(equalText(written)).toBe(equalText(read))
    }),
    { numRuns: 300, seed: 20261121 },
  )
}, 60_000)

const UNHARMED = new Set(['wrongField', 'unknownWord'])

test('a file with something strange in it: what is kept aside comes back, and read and reported is what was in it', () => {
  let strange = 0
  fc.assert(
    fc.property(mutations(fullFile), file => {
      const text = JSON.stringify(file)
      const result = readNetwerkkaart(text, { now: NOW })
      if (!result.ok) return
      const { map, report } = result
      for (const table of LIST_TABLES) {
        const left = report.findings.filter(
          ({ where, reason }) => where === table && LEFT_OUT.some(name => name === reason),
        )
        expect([table, map[table].size + left.length]).toEqual([table, report.inFile[table]])
      }
      const written = writeNetwerkkaart(map, NOW)
      if (report.findings.every(({ reason }) => UNHARMED.has(reason))) {
        strange++
        expect(equalText({ ...JSON.parse(written), exportedAt: 0 })).toBe(
          equalText({ ...JSON.parse(text), exportedAt: 0 }),
        )
      }
      const again = readNetwerkkaart(written, { now: NOW })
      if (!again.ok) throw new Error(again.reason.code)
      expect(equalText(JSON.parse(writeNetwerkkaart(again.map, NOW)))).toBe(equalText(JSON.parse(written)))
    }),
    { numRuns: 800, seed: 20261121 },
  )
  expect(strange).toBeGreaterThan(100)
}, 60_000)

test('any bytes at all give an answer', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 400 }),
        fc.json().map(text => new TextEncoder().encode(text)),
      ),
      bytes => {
        const result = readNetwerkkaart(bytes)
        expect(result.ok).toBe(false)
      },
    ),
    { numRuns: 500, seed: 20261121 },
  )
}, 60_000)
