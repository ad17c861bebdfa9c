import { useSyncExternalStore } from 'react'

/** Follows a condition of the screen. */
function following(condition: string): () => boolean {
  const query = matchMedia(condition)
  const listen = (onChange: () => void) => {
    query.addEventListener('change', onChange)
    return () => query.removeEventListener('change', onChange)
  }
  return () => useSyncExternalStore(listen, () => query.matches)
}

/** Whether the screen is as narrow as a phone's, where one thing at a time fits. */
export const useNarrow = following('(max-width: 760px)')

/** Whether not even the five places fit side by side: a small phone, a magnified page, or letters twice as large. */
export const useVeryNarrow = following('(max-width: 22.4em)')
