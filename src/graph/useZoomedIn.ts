import type { Core } from 'cytoscape'
import { useEffect, useState } from 'react'

/** From here on there is room for words on lines. */
const ROOM_FOR_WORDS = 1.35

/** Whether the drawing is zoomed in so far that lines show their words. */
export function useZoomedIn(cy: Core | undefined): boolean {
  const [zoomedIn, setZoomedIn] = useState(false)
  useEffect(() => {
    if (!cy) return
    const look = () => setZoomedIn(cy.zoom() >= ROOM_FOR_WORDS)
    look()
    cy.on('zoom', look)
    return () => void cy.off('zoom', look)
  }, [cy])
  return zoomedIn
}
