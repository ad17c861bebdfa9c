import type { Core } from 'cytoscape'
import { useEffect } from 'react'
import type { ActorId } from '#model/records.ts'
import { glideTo, viewportOf } from './glide.ts'
import { actorKey } from './keys.ts'
import { placeOf } from './useGlidingBoxes.ts'
import { viewportAt } from './viewport.ts'

/** Nearer to the edge than this, in screen pixels, is hardly in sight. */
const EDGE = 30

/**
 * Whoever is chosen elsewhere (in a list, or by being added) comes in sight, and stays so when the details beside the
 * drawing take up room. Someone in sight already moves nothing.
 */
export function useChosenInSight(cy: Core | undefined, only: ActorId | undefined): void {
  useEffect(() => {
    if (!cy || only === undefined) return
    const look = () => {
      const node = cy.getElementById(actorKey(only))
      if (node.empty() || !node.visible()) return
      const place = placeOf(node)
      const { zoom, pan } = viewportOf(cy)
      const [x, y] = [place.x * zoom + pan.x, place.y * zoom + pan.y]
      const size = { width: cy.width(), height: cy.height() }
      if (x > EDGE && y > EDGE && x < size.width - EDGE && y < size.height - EDGE) return
      glideTo(cy, viewportAt(place, zoom, size))
    }
    look()
    cy.on('resize', look)
    return () => void cy.off('resize', look)
  }, [cy, only])
}
