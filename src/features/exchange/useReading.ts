import { useEffect, useState } from 'react'
import { type Outcome, startReading } from '#state/reading.ts'

/** How far the reading of a file is, and its end. */
export interface ReadingState {
  readonly done: number
  readonly outcome?: Outcome
}

/** Reads a file for as long as this is on screen; gone from screen, it stops. */
export function useReading(file: Blob): ReadingState {
  const [state, setState] = useState<ReadingState>({ done: 0 })
  useEffect(() => {
    let here = true
    setState({ done: 0 })
    const reading = startReading(file, done => here && setState({ done }))
    void reading.outcome.then(outcome => here && setState({ done: 1, outcome }))
    return () => {
      here = false
      reading.stop()
    }
  }, [file])
  return state
}
