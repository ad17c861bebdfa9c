import { MapPin, Users } from 'lucide-react'
import { talksAt } from '#analysis/talksAt.ts'
import { daysBetween } from '#model/days.ts'
import type { Gathering } from '#model/dealings.ts'
import type { Day } from '#model/records.ts'
import { useMap } from '#state/mapStore.ts'
import { hrefOf } from '#state/place.ts'
import { today } from '#state/today.ts'
import { gatheringKindLabel, gatheringText as words } from '#text/gathering.ts'
import { Card } from '#ui/Card.tsx'
import styles from './Gathering.module.css'
import { RegisterLine, registerTone } from './RegisterLine.tsx'

interface GatheringCardProps {
  readonly gathering: Gathering
  /** The map's id. */
  readonly map: string
}

/** One gathering in a list: when, where, who comes; what has to be done for it stands out. */
export function GatheringCard({ gathering, map: mapId }: GatheringCardProps) {
  const map = useMap(whole => whole)
  const day = today()
  const { id, title, on, place, kind, actors } = gathering
  const noted = talksAt(map, id).length
  const href = hrefOf({ at: 'map', map: mapId, view: 'gesprekken', dealing: { page: 'bijeenkomst', id } })
  const label = kind === undefined ? undefined : gatheringKindLabel(kind)
  return (
    <li>
      <Card
        tone={registerTone(gathering, day)}
        title={
          <a className={styles.name} href={href} data-gathering={id}>
            <bdi>{title}</bdi>
          </a>
        }
        facts={whenOf(on, day)}
      >
        {label !== undefined && label !== title && (
          <p className={styles.line}>
            <bdi>{label}</bdi>
          </p>
        )}
        {place && (
          <p className={styles.line}>
            <MapPin size={20} aria-hidden />
            <bdi>{place}</bdi>
          </p>
        )}
        {actors.length > 0 && (
          <p className={styles.line}>
            <Users size={20} aria-hidden />
            {words.attendees(actors.length)}
          </p>
        )}
        <RegisterLine gathering={gathering} />
        {on !== undefined && on < day && <p>{noted > 0 ? words.noted(noted) : words.notNoted}</p>}
      </Card>
    </li>
  )
}

const whenOf = (on: Day | undefined, day: Day): string =>
  on === undefined ? words.noDay : words.on(on, daysBetween(day, on))
