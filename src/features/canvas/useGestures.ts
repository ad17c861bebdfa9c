import { useCallback, useEffect, useState } from 'react'
import type { Gesture } from '#graph/gestures.ts'
import { moveActors } from '#model/commands/moveActors.ts'
import type { ActorId, LinkId, Point } from '#model/records.ts'
import { currentMap, edit } from '#state/mapStore.ts'
import { currentPlace } from '#state/place.ts'
import { letGoOfLink, select, selectLink, selectNobody, toggleSelected, useView } from '#state/view.ts'
import { canvasText } from '#text/canvas.ts'

/** What the screen around the drawing can do. */
export interface OnMap {
  readonly onAddActor: (position?: Point) => void
  /** `at`: the line was let go on an empty spot, where someone new could stand. */
  readonly onMakeLink: (from?: ActorId, to?: ActorId, at?: Point) => void
  readonly onOpenActor: (id: ActorId) => void
  readonly onOpenLink: (id: LinkId) => void
  /** Two into one. */
  readonly onMerge: (keep: ActorId, other: ActorId) => void
}

/** What each gesture on the drawing leads to. */
export function useGestures({ onAddActor, onMakeLink, onOpenActor, onOpenLink }: OnMap, editable: boolean) {
  const [choosingMore, setChoosingMore] = useState(false)
  const chosenLink = useView(view => view.chosenLink)
  useEffect(() => letGoOfLink, []) // a line is chosen on the drawing only

  const onGesture = useCallback(
    (gesture: Gesture) => {
      if (gesture.type !== 'pickLink' && gesture.type !== 'openLink') letGoOfLink()
      switch (gesture.type) {
        case 'pick':
          if (gesture.more || choosingMore) return toggleSelected(gesture.actor)
          select([gesture.actor])
          // Who reads the details of one goes on reading those of the next.
          return isPanelOpen() ? onOpenActor(gesture.actor) : undefined
        case 'pickLink':
          selectLink(gesture.link)
          return isPanelOpen() ? onOpenLink(gesture.link) : undefined
        case 'letGo':
          return choosingMore ? undefined : selectNobody()
        case 'open':
          return choosingMore ? undefined : onOpenActor(gesture.actor)
        case 'openLink':
          return onOpenLink(gesture.link)
        case 'addAt':
          return editable && !choosingMore ? onAddActor(gesture.at) : undefined
        case 'move':
          return void edit(moveLabel(gesture.to), map => moveActors(map, gesture.to))
        case 'box':
          return select([...useView.getState().selection, ...gesture.actors])
        case 'link':
          return onMakeLink(gesture.from, gesture.to, gesture.at)
        case 'hold':
          if (gesture.touch) setChoosingMore(true)
          if (useView.getState().selection.has(gesture.actor)) return undefined
          return gesture.touch ? toggleSelected(gesture.actor) : select([gesture.actor])
      }
    },
    [choosingMore, editable, onAddActor, onMakeLink, onOpenActor, onOpenLink],
  )
  const letGo = useCallback(() => {
    setChoosingMore(false)
    selectNobody()
  }, [])
  return { onGesture, choosingMore, setChoosingMore, chosenLink, letGo }
}

function isPanelOpen(): boolean {
  const place = currentPlace()
  return place.at === 'map' && place.beside !== undefined
}

function moveLabel(to: ReadonlyMap<ActorId, Point>): string {
  const [only] = to.keys()
  const name = to.size === 1 && only !== undefined ? currentMap()?.actors.get(only)?.name : undefined
  return name === undefined ? canvasText.done.moveMany(to.size) : canvasText.done.move(name)
}
