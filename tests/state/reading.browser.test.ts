import { expect, test } from 'vitest'
import { startReading } from '#state/reading.ts'
import { fileWith, person } from '#tests/formats/reading.ts'

const text = JSON.stringify(fileWith({ actors: [person('a', { name: 'Café €' })] }))
const windows1252 = Uint8Array.from(text, letter => (letter === '€' ? 0x80 : letter.charCodeAt(0)))

test('a file is read away from the page, with what it tells on the way', async () => {
  const steps: number[] = []
  const actors = Array.from({ length: 5000 }, (_, index) => person(`a${index}`))
  const outcome = await startReading(new Blob([JSON.stringify(fileWith({ actors }))]), done => steps.push(done)).outcome
  expect(outcome.ok && outcome.map.actors.size).toBe(5000)
  expect(steps.length).toBeGreaterThan(3)
  expect(steps).toEqual([...steps].sort((a, b) => a - b))
})

test('Windows-1252 is read with its own signs', async () => {
  const outcome = await startReading(new Blob([windows1252]), () => {}).outcome
  if (!outcome.ok) throw new Error(outcome.reason.code)
  expect([...outcome.map.actors.values()].map(({ name }) => name)).toEqual(['Café €'])
  expect(outcome.report.findings.map(({ reason }) => reason)).toEqual(['oldEncoding'])
})

test('stopped, it never answers; the next file is read as ever', async () => {
  const big = new Blob([
    JSON.stringify(fileWith({ actors: Array.from({ length: 20_000 }, (_, i) => person(`a${i}`)) })),
  ])
  let answered = false
  const first = startReading(big, () => {})
  void first.outcome.then(() => {
    answered = true
  })
  first.stop()
  expect(await startReading(big, () => {}).outcome).toMatchObject({ ok: true })
  expect(answered).toBe(false)
})
