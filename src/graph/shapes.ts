import type { Box } from '#layout/boxes.ts'

/** The corners of a flat hexagon, clockwise from the top left, each axis from −1 to 1 as Cytoscape wants it. */
export function hexagonPoints({ width, slant }: Pick<Box, 'width' | 'slant'>): string {
  const x = 1 - (2 * slant) / width
  return [-x, -1, x, -1, 1, 0, x, 1, -x, 1, -1, 0].map(n => Number(n.toFixed(4))).join(' ')
}
