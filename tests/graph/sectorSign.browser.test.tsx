import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { expect, test } from 'vitest'
import { sectorSign } from '#graph/sectorSign.ts'
import { SECTORS } from '#model/vocabulary.ts'
import { SectorIcon } from '#ui/SectorIcon.tsx'

const colours = { line: '#123456', fill: '#fedcba' }

/** The strokes of a sign, without how they are coloured. */
const strokes = (from: ParentNode) =>
  [...from.querySelectorAll('path, rect')].map(shape => shape.getAttribute('d') ?? shape.getAttribute('x'))

test.each(SECTORS)('%s has the same sign on the drawing as beside its word', sector => {
  const place = document.createElement('div')
  flushSync(() => createRoot(place).render(<SectorIcon sector={sector} />))
  const image = decodeURIComponent(sectorSign(sector, colours).replace('data:image/svg+xml,', ''))
  const onDrawing = new DOMParser().parseFromString(image, 'image/svg+xml')
  expect(strokes(onDrawing)).toEqual(strokes(place))
})

test('the sign is an image a page can show', async () => {
  const image = new Image()
  image.src = sectorSign('government', colours)
  await image.decode()
  expect(image.naturalWidth).toBe(72)
})
