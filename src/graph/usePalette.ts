import { useEffect, useState } from 'react'
import { type Palette, readPalette, watchPalette } from './palette.ts'

/** The colours of the page, kept right when the system goes dark or to high contrast. */
export function usePalette(): Palette {
  const [palette, setPalette] = useState(() => readPalette())
  useEffect(() => watchPalette(() => setPalette(readPalette())), [])
  return palette
}
