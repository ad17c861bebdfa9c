import { useEffect, useState } from 'react'
import { loadCatalogue } from '#formats/catalogue.ts'
import type { Catalogue } from '#model/catalogue.ts'

/** The usual players, once they have been fetched; nothing while they aren't. */
export function useCatalogue(needed = true): Catalogue | undefined {
  const [catalogue, setCatalogue] = useState<Catalogue>()
  useEffect(() => {
    if (!needed) return
    let wanted = true
    void loadCatalogue().then(loaded => {
      if (wanted) setCatalogue(loaded)
    })
    return () => {
      wanted = false
    }
  }, [needed])
  return catalogue
}
