import { useCallback } from 'react'
import { currentMap } from '#state/mapStore.ts'

/** *Kopie opslaan* of the open map: by button, and by Ctrl/Cmd S. */
export function useSaveCopy(): () => void {
  return useCallback(() => {
    const map = currentMap()
    if (map) void import('#features/exchange/saveCopy.ts').then(({ saveCopy }) => saveCopy(map))
  }, [])
}
