import {
  CircleAlert,
  List,
  type LucideIcon,
  Map as MapIcon,
  Menu as MenuIcon,
  MessageCircleQuestionMark,
  MessagesSquare,
} from 'lucide-react'
import { useLateCount } from '#state/lateCount.ts'
import { go, hrefOf, MAP_VIEWS, type MapView } from '#state/place.ts'
import { appText } from '#text/app.ts'
import { contactText } from '#text/contact.ts'
import { Menu } from '#ui/Menu.tsx'
import styles from './Places.module.css'
import { useVeryNarrow } from './useNarrow.ts'

const ICONS: Record<MapView, LucideIcon> = {
  kaart: MapIcon,
  lijst: List,
  vragen: MessageCircleQuestionMark,
  problemen: CircleAlert,
  gesprekken: MessagesSquare,
}

interface PlacesProps {
  readonly map: string
  readonly view: MapView
}

/** The places of a map, always in the same spot: left on a desktop, below on a phone, in a menu where they don't fit. */
export function Places(props: PlacesProps) {
  const veryNarrow = useVeryNarrow()
  return (
    <nav className={styles.places} aria-label={appText.places}>
      {veryNarrow ? <PlacesMenu {...props} /> : MAP_VIEWS.map(to => <PlaceLink key={to} to={to} {...props} />)}
    </nav>
  )
}

function PlaceLink({ to, map, view }: PlacesProps & { readonly to: MapView }) {
  const Icon = ICONS[to]
  const late = useLateCount()
  const badge = to === 'gesprekken' && late > 0
  return (
    <a
      href={hrefOf({ at: 'map', map, view: to })}
      className={styles.place}
      aria-label={badge ? contactText.late(appText.place[to], late) : appText.place[to]}
      {...(to === view ? { 'aria-current': 'page' as const } : {})}
    >
      <Icon size={26} aria-hidden />
      {badge && <span className={styles.badge} data-count={late} aria-hidden />}
      <span className={styles.long}>{appText.place[to]}</span>
      <span className={styles.short}>{appText.shortPlace[to]}</span>
    </a>
  )
}

/** The same places as a list, under one button that also tells where we are. */
function PlacesMenu({ map, view }: PlacesProps) {
  const late = useLateCount()
  const items = MAP_VIEWS.map(to => ({
    id: to,
    label: to === 'gesprekken' && late > 0 ? contactText.late(appText.place[to], late) : appText.place[to],
    icon: ICONS[to],
    onRun: () => go({ at: 'map', map, view: to }),
  }))
  const here = appText.placesMenu(appText.shortPlace[view])
  return <Menu label={late > 0 ? contactText.late(here, late) : here} icon={MenuIcon} items={items} />
}
