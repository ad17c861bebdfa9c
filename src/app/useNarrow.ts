import { useSyncExternalStore } from 'react'

const narrow = matchMedia('(max-width: 760px)')

const listen = (onChange: () => void) => {
  narrow.addEventListener('change', onChange)
  return () => narrow.removeEventListener('change', onChange)
}

/** Whether the screen is as narrow as a phone's, where one thing at a time fits. */
export const useNarrow = (): boolean => useSyncExternalStore(listen, () => narrow.matches)
