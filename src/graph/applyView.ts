import type { Core } from 'cytoscape'
import type { NetworkMap } from '#model/records.ts'
import { actorKey } from './keys.ts'
import { type DrawingView, viewClasses } from './view.ts'

/** Scratch space of an element: the classes it was given last, so that only what differs costs anything. */
const GIVEN = '_netwerkkaart_view'

/**
 * Shows the drawing as someone looks at it. The map's own elements stay as they are: choosing one box among thousands
 * touches that box and its neighbours only.
 */
export function applyView(cy: Core, map: NetworkMap, view: DrawingView): void {
  const wanted = viewClasses(map, view)
  cy.batch(() => {
    cy.elements().forEach(element => {
      const classes = wanted.get(element.id()) ?? ''
      const given: string = element.scratch(GIVEN) ?? ''
      if (given === classes) return
      element.scratch(GIVEN, classes)
      element.removeClass(given).addClass(classes)
    })
    // Cytoscape drags everything that is selected along with the box under the pointer.
    const chosen = new Set([...view.chosen].map(actorKey))
    cy.nodes().forEach(node => {
      if (node.selected() === chosen.has(node.id())) return
      node.selectify()
      if (node.selected()) node.unselect()
      else node.select()
      node.unselectify()
    })
  })
}
