import { ArrowLeft, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { type MapSummary, restoreMap, useMaps } from '#state/maps.ts'
import { say } from '#state/messages.ts'
import { hrefOf } from '#state/place.ts'
import { startText } from '#text/start.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'
import { attempt } from './attempt.ts'
import { daysLeft } from './daysLeft.ts'
import { EraseDialog } from './EraseDialog.tsx'
import styles from './start.module.css'

/** *Prullenbak*: maps that were thrown away, for as long as they can come back. */
export function BinPage() {
  const { ready, bin } = useMaps()
  return (
    <Page title={startText.bin} narrow>
      <p>{startText.binIntro}</p>
      <ButtonLink icon={ArrowLeft} href={hrefOf({ at: 'start' })}>
        {startText.backToMaps}
      </ButtonLink>
      {!ready && <p role="status">{startText.loading}</p>}
      {ready && bin.length === 0 && <p className={styles.none}>{startText.binEmpty}</p>}
      <ul className={styles.binList}>
        {bin.map(map => (
          <BinRow key={map.id} map={map} />
        ))}
      </ul>
    </Page>
  )
}

function BinRow({ map }: { readonly map: MapSummary }) {
  const [erasing, setErasing] = useState(false)
  const left = daysLeft(map.removedAt, new Date())
  return (
    <li className={styles.binRow}>
      <div className={styles.cardWords}>
        <h2 className={styles.name}>
          <bdi>{map.name}</bdi>
        </h2>
        <p className={styles.facts}>
          {startText.size(map.actors, map.links)} · {left > 0 ? startText.daysLeft(left) : startText.lastDay}
        </p>
      </div>
      <div className={styles.binActions}>
        <Button icon={Undo2} aria-label={startText.putBackOf(map.name)} onClick={() => putBack(map)}>
          {startText.putBack}
        </Button>
        <Button kind="quiet" aria-label={startText.eraseOf(map.name)} onClick={() => setErasing(true)}>
          {startText.erase}
        </Button>
      </div>
      <EraseDialog map={map} open={erasing} onClose={() => setErasing(false)} />
    </li>
  )
}

const putBack = ({ id, name }: MapSummary) =>
  attempt(async () => {
    await restoreMap(id)
    say({ text: startText.isBack(name) })
  })
