import { LIMITS } from '#formats/netwerkkaart/limits.ts'
import type { ReadResult } from '#formats/netwerkkaart/read.ts'
import type { Refusal } from '#formats/netwerkkaart/report.ts'
import type { ReadingNews } from '#formats/read.worker.ts'
import workerUrl from '#formats/read.worker.ts?worker&url'
import { startWorker } from './worker.ts'

/** Why a file doesn't open; besides what is wrong with it: the browser can't read it, or our reading broke. */
export type Unopened = Refusal | { readonly code: 'unreadable' | 'failed' }

/** How reading ended. */
export type Outcome = Extract<ReadResult, { ok: true }> | { readonly ok: false; readonly reason: Unopened }

/** A file that is being read, away from the page. */
export interface Reading {
  readonly outcome: Promise<Outcome>
  /** Stops at once; then there is no outcome, and nothing has changed. */
  readonly stop: () => void
}

/** Reads a file in a worker. `onProgress` gets which part is done, from 0 to 1. A file that is too big isn't read. */
export function startReading(file: Blob, onProgress: (done: number) => void): Reading {
  if (file.size > LIMITS.fileBytes) {
    const reason: Unopened = { code: 'tooBig', found: file.size, most: LIMITS.fileBytes }
    return { outcome: Promise.resolve({ ok: false, reason }), stop: () => {} }
  }
  const worker = startWorker(workerUrl)
  const stop = () => worker.terminate()
  const outcome = new Promise<Outcome>(resolve => {
    const end = (ended: Outcome) => {
      stop()
      resolve(ended)
    }
    worker.onmessage = ({ data }: MessageEvent<ReadingNews>) => {
      if (data.kind === 'progress') onProgress(data.done)
      else end(data.kind === 'read' ? data.result : { ok: false, reason: { code: 'unreadable' } })
    }
    const broken = (event: Event) => {
      event.preventDefault() // it is told on the screen
      end({ ok: false, reason: { code: 'failed' } })
    }
    worker.onerror = broken
    worker.onmessageerror = broken
    worker.postMessage(file)
  })
  return { outcome, stop }
}
