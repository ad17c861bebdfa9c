import { expect, test } from 'vitest'
import { startWorker } from '#state/worker.ts'

test('a worker comes from our own address only', () => {
  expect(() => startWorker('https://example.org/w.js')).toThrow(TypeError)
  expect(() => startWorker('data:text/javascript,')).toThrow(TypeError)
  const worker = startWorker('/src/state/today.ts')
  expect(worker).toBeInstanceOf(Worker)
  worker.terminate()
})
