import { useEffect, useState } from 'react'

/** What a loader brings, once it is here. The loader is one function that stays the same; a failing one is thrown. */
export function useLoaded<T>(load: () => Promise<T>): T | undefined {
  const [loaded, setLoaded] = useState<{ readonly by: () => Promise<T>; readonly value: T }>()
  const [failure, setFailure] = useState<{ readonly error: unknown }>()
  useEffect(() => {
    let wanted = true
    load().then(
      value => wanted && setLoaded({ by: load, value }),
      (error: unknown) => wanted && setFailure({ error }),
    )
    return () => {
      wanted = false
    }
  }, [load])
  if (failure) throw failure.error
  return loaded?.by === load ? loaded.value : undefined
}
