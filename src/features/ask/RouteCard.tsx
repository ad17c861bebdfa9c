import { MapPin, MapPinCheck } from 'lucide-react'
import { askText } from '#text/ask.ts'
import { Button } from '#ui/Button.tsx'
import styles from './Ask.module.css'
import type { Asking } from './asking.ts'
import card from './Card.module.css'
import type { Told } from './told.ts'
import way from './Way.module.css'

interface RouteCardProps {
  readonly asking: Asking
  readonly told: Told
  /** The key of the way that is drawn now. */
  readonly shown: string | undefined
  readonly onShow: (key: string) => void
}

/** A way in one line, that can be drawn on the map. */
export function RouteCard({ asking, told, shown, onShow }: RouteCardProps) {
  const [, ...stops] = told.route.route
  const isShown = told.key === shown
  const { steps, formality } = told.route
  return (
    <div className={card.card}>
      <ol className={way.stops}>
        {stops.map(id => (
          <li key={id}>{asking.labelOf(id)}</li>
        ))}
      </ol>
      <p className={styles.quiet}>
        {askText.steps(steps)} · {askText.way.all[formality].toLowerCase()}
      </p>
      <Button icon={isShown ? MapPinCheck : MapPin} aria-pressed={isShown} onClick={() => onShow(told.key)}>
        {isShown ? askText.way.shown : askText.way.show}
      </Button>
    </div>
  )
}
