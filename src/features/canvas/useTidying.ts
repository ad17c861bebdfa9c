import { useCallback, useEffect, useEffectEvent, useState } from 'react'
import { applyChange } from '#model/change.ts'
import { layOutActors } from '#model/commands/layOutActors.ts'
import { moveActors } from '#model/commands/moveActors.ts'
import type { NetworkMap } from '#model/records.ts'
import { edit, settle } from '#state/mapStore.ts'
import { say } from '#state/messages.ts'
import { missingPositions, type Positions, tidy } from '#state/tidying.ts'
import { canvasText } from '#text/canvas.ts'
import { placeless, useFirstDrawing } from './useFirstDrawing.ts'
import { useOneAtATime } from './useOneAtATime.ts'

/** The layout of a map, as the screen follows it. */
export interface Tidying {
  /** The map as it should be drawn now: a layout that is still at work shows its best so far. */
  readonly drawn: NetworkMap
  /** What the layout is at: the first drawing, or *Netjes zetten*. */
  readonly running: 'first' | 'again' | undefined
  /** From 0 to 1. */
  readonly progress: number
  readonly tidy: () => void
  readonly stop: () => void
}

interface Work {
  readonly what: 'first' | 'again'
  readonly progress: number
  /** Whom it moves, and where to, as far as is known. */
  readonly positions?: Positions
}

/** Places for who has none, as soon as the map is looked at, and *Netjes zetten* when asked. */
export function useTidying(map: NetworkMap, editable: boolean, onLaidOut: () => void): Tidying {
  const [work, setWork] = useState<Work>()
  const [arrived, setArrived] = useState<Positions>()
  const { ended, isFree, begin, isOn, end, giveUp } = useOneAtATime()
  const start = useCallback(
    (what: Work['what'], from: NetworkMap) => {
      const abort = begin()
      const whole = what === 'again' || placeless(from).length === from.actors.size
      const show = (progress: number, positions?: Positions) => {
        if (!isOn(abort)) return
        setWork(now => ({ ...(now ?? { what }), what, progress, ...(positions && { positions }) }))
        if (positions && whole) setArrived(positions)
      }
      show(0)
      const layout = what === 'again' ? tidy : missingPositions
      layout(from, { onStep: show, signal: abort.signal }).then(
        positions => {
          show(1, positions)
          if (!isOn(abort)) return
          end()
          // On a map that can't be changed the places are shown and not kept.
          if (editable) setWork(undefined)
          keepPlaces(what, positions)
        },
        (reason: unknown) => {
          if (!isOn(abort)) return // stopped
          end()
          setWork(undefined)
          say({ text: canvasText.tidying.failed, kind: 'problem' })
          throw reason
        },
      )
    },
    [editable, begin, isOn, end],
  )

  const tryAgain = useFirstDrawing(map, ended, () => {
    const free = isFree()
    if (free) start('first', map)
    return free
  })
  const laidOut = useEffectEvent(onLaidOut)
  useEffect(() => {
    if (arrived) laidOut()
  }, [arrived])

  return {
    drawn: work?.positions ? standingAt(map, work.positions) : map,
    running: work && work.progress < 1 ? work.what : undefined,
    progress: work?.progress ?? 0,
    tidy: () => {
      tryAgain() // this takes the place of a first drawing
      start('again', map)
    },
    stop: () => {
      giveUp()
      setWork(now => (now && !editable ? bestSoFar(now) : undefined))
      // A first drawing that is good enough stays; what *Netjes zetten* was at is given up.
      if (work?.what === 'first' && work.positions) keepPlaces('first', work.positions)
    },
  }
}

/** Of work that was stopped on a map that can't be changed: what it showed stays in sight. */
const bestSoFar = (work: Work): Work | undefined => (work.positions ? { ...work, progress: 1 } : undefined)

const standingAt = (map: NetworkMap, positions: Positions): NetworkMap => applyChange(map, moveActors(map, positions))

/** Keeps the places on the map as it is by now. Only *Netjes zetten* is an edit, that undo takes back, and is told. */
function keepPlaces(what: Work['what'], positions: Positions): void {
  const { done, tidying } = canvasText
  if (what === 'first') {
    settle(done.firstDrawing, map => moveActors(map, onlyPlaceless(map, positions)))
    return
  }
  const change = edit(done.tidy, map => layOutActors(map, positions))
  say(change.length > 0 ? { text: tidying.done, undo: true } : { text: tidying.nothing })
}

const onlyPlaceless = (map: NetworkMap, positions: Positions): Positions =>
  new Map(
    placeless(map).flatMap(({ id }) => (positions.has(id) ? [[id, positions.get(id)] as const] : [])),
  ) as Positions
