import { CircleAlert, List, Map as MapIcon, MessageCircleQuestionMark, MessagesSquare } from 'lucide-react'
import { hrefOf, MAP_VIEWS, type MapView } from '#state/place.ts'
import { appText } from '#text/app.ts'
import styles from './Places.module.css'

const ICONS = {
  kaart: MapIcon,
  lijst: List,
  vragen: MessageCircleQuestionMark,
  problemen: CircleAlert,
  gesprekken: MessagesSquare,
}

/** The places of a map, always in the same spot: left on a desktop, below on a phone. */
export function Places({ map, view }: { readonly map: string; readonly view: MapView }) {
  return (
    <nav className={styles.places} aria-label={appText.places}>
      {MAP_VIEWS.map(to => {
        const Icon = ICONS[to]
        return (
          <a
            key={to}
            href={hrefOf({ at: 'map', map, view: to })}
            className={styles.place}
            aria-label={appText.place[to]}
            {...(to === view ? { 'aria-current': 'page' as const } : {})}
          >
            <Icon size={26} aria-hidden />
            <span className={styles.long}>{appText.place[to]}</span>
            <span className={styles.short}>{appText.shortPlace[to]}</span>
          </a>
        )
      })}
    </nav>
  )
}
