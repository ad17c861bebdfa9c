import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

/** Work of which one piece goes on at a time; off the screen none does. */
export interface OneAtATime {
  /** How often work has ended. */
  readonly ended: number
  readonly isFree: () => boolean
  /** Takes the place of what went on. */
  readonly begin: () => AbortController
  readonly isOn: (work: AbortController) => boolean
  readonly end: () => void
  /** Stops what goes on. */
  readonly giveUp: () => void
}

/** Keeps track of the piece of work that goes on. */
export function useOneAtATime(): OneAtATime {
  const [ended, setEnded] = useState(0)
  const running = useRef<AbortController>(undefined)
  const begin = useCallback(() => {
    running.current?.abort()
    running.current = new AbortController()
    return running.current
  }, [])
  const isFree = useCallback(() => running.current === undefined, [])
  const isOn = useCallback((work: AbortController) => running.current === work, [])
  const end = useCallback(() => {
    running.current = undefined
    setEnded(times => times + 1)
  }, [])
  const giveUp = useCallback(() => {
    running.current?.abort()
    end()
  }, [end])
  useEffect(() => giveUp, [giveUp])
  return useMemo(() => ({ ended, isFree, begin, isOn, end, giveUp }), [ended, isFree, begin, isOn, end, giveUp])
}
