import { useEffect } from 'react'
import type { Place } from '#state/place.ts'
import { appText } from '#text/app.ts'

/** The window's title tells the place, and never a name: it is printed on paper and kept in the browser's history. */
export function useTitle(place: Place): void {
  const title = titleOf(place)
  useEffect(() => {
    document.title = title
  }, [title])
}

/** "Problemen – Netwerkkaart". */
export function titleOf(place: Place): string {
  const within = withinOf(place)
  return within === undefined ? appText.name : `${within} – ${appText.name}`
}

function withinOf(place: Place): string | undefined {
  switch (place.at) {
    case 'start':
      return undefined
    case 'bin':
      return appText.title.bin
    case 'new':
      return appText.title.new
    case 'map':
      if (place.issue?.page === 'plan') return appText.title.plan
      return place.dealing ? appText.title.dealing[place.dealing.page] : appText.place[place.view]
  }
}
