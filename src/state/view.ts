import { create } from 'zustand'
import type { Filter } from '#analysis/filter.ts'
import type { ActorId, LinkId } from '#model/records.ts'

/** One actor with everyone within so many steps around. */
export interface Focus {
  readonly actor: ActorId
  readonly steps: 1 | 2 | 3
}

/** A way over the map that is drawn in the accent colour: actors in order. */
export interface ShownRoute {
  readonly actors: readonly ActorId[]
  readonly links: readonly LinkId[]
}

/** What someone is looking at on the open map. Not part of the map, not kept on disk. */
interface View {
  readonly selection: ReadonlySet<ActorId>
  /** The line that is chosen on the drawing; then no actor is. */
  readonly chosenLink: LinkId | undefined
  readonly filter: Filter
  readonly focus: Focus | undefined
  readonly shownRoute: ShownRoute | undefined
  /** The actors an answer is about, drawn out from the rest. */
  readonly highlighted: ReadonlySet<ActorId>
}

const NOBODY: ReadonlySet<ActorId> = new Set()
const START: View = {
  selection: NOBODY,
  chosenLink: undefined,
  filter: {},
  focus: undefined,
  shownRoute: undefined,
  highlighted: NOBODY,
}

export const useView = create<View>(() => START)

/** Looks at a map afresh: nobody chosen, everybody shown. */
export const resetView = (): void => useView.setState(START)

export const select = (actors: Iterable<ActorId>): void =>
  useView.setState({ selection: new Set(actors), chosenLink: undefined })

export const selectNobody = (): void => useView.setState({ selection: NOBODY, chosenLink: undefined })

/** Chooses one line, in place of any actors. */
export const selectLink = (chosenLink: LinkId): void => useView.setState({ selection: NOBODY, chosenLink })

/** Whoever is chosen stays so; a line doesn't. */
export const letGoOfLink = (): void => useView.setState({ chosenLink: undefined })

/** Chooses one more, or lets one go that was chosen. */
export function toggleSelected(actor: ActorId): void {
  const selection = new Set(useView.getState().selection)
  if (!selection.delete(actor)) selection.add(actor)
  useView.setState({ selection, chosenLink: undefined })
}

export const setFilter = (filter: Filter): void => useView.setState({ filter })

export const setFocus = (focus: Focus | undefined): void => useView.setState({ focus })

export const showRoute = (shownRoute: ShownRoute | undefined): void => useView.setState({ shownRoute })

export const highlight = (actors: Iterable<ActorId>): void => useView.setState({ highlighted: new Set(actors) })

/** *Toon alles*: no filter, no focus. */
export const showEveryone = (): void => useView.setState({ filter: {}, focus: undefined })
