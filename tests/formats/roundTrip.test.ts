import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readNetwerkkaart } from '#formats/netwerkkaart/read.ts'
import { writeNetwerkkaart } from '#formats/netwerkkaart/write.ts'
import { FILES } from './files.ts'

const NOW = '2026-11-22T08:00:00.000Z'

test.each(FILES)('%s comes back as it was, but for the day it was saved', name => {
  const bytes = readFileSync(name)
  const result = readNetwerkkaart(bytes)
  if (!result.ok) throw new Error(result.reason.code)
  expect(result.report.findings).toEqual([])
  const file = JSON.parse(bytes.toString())
  expect(JSON.parse(writeNetwerkkaart(result.map, NOW))).toEqual({ ...file, exportedAt: NOW })
})
