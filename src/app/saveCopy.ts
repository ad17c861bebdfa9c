import { useCallback } from 'react'
import { currentMap } from '#state/mapStore.ts'
import { say } from '#state/messages.ts'
import { appText } from '#text/app.ts'

type SaveCopy = typeof import('#features/exchange/saveCopy.ts').saveCopy

const loadSaving = (): Promise<SaveCopy> => import('#features/exchange/saveCopy.ts').then(({ saveCopy }) => saveCopy)

/** *Kopie opslaan* of the open map: by button, and by Ctrl/Cmd S. When its part of the program doesn't come in, it says so. */
export function useSaveCopy(load = loadSaving): () => void {
  return useCallback(() => {
    const save = async () => {
      const map = currentMap()
      if (!map) return
      const saveCopy = await load().catch(() => undefined)
      if (saveCopy) saveCopy(map)
      else say({ kind: 'problem', text: appText.copyFailed, action: { label: appText.retry, run: () => void save() } })
    }
    void save()
  }, [load])
}
