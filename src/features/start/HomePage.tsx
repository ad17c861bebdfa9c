import { FolderOpen, Lock, Map as MapIcon, Plus, Square, Trash2 } from 'lucide-react'
import { useMaps } from '#state/maps.ts'
import { go, hrefOf } from '#state/place.ts'
import { startText } from '#text/start.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'
import { attempt } from './attempt.ts'
import { MapCard } from './MapCard.tsx'
import { makeEmptyMap, makeExample } from './newMaps.ts'
import { StoreNotice, UnsavedNotice } from './StoreNotice.tsx'
import styles from './start.module.css'

const show = (id: string) => go({ at: 'map', map: id, view: 'kaart' })

/** The start page: what you can begin with, and the maps you have. */
export function HomePage({ onOpenFile }: { readonly onOpenFile: () => void }) {
  const { ready, maps, bin, store } = useMaps()
  return (
    <Page title={startText.title}>
      <p className={styles.intro}>{startText.intro}</p>
      <StoreNotice store={store} />
      <UnsavedNotice />
      <div className={styles.begin}>
        <ButtonLink kind="primary" icon={Plus} href={hrefOf({ at: 'new', step: 'onderwerpen' })}>
          {startText.newMap}
        </ButtonLink>
        <Button icon={FolderOpen} onClick={onOpenFile}>
          {startText.openCopy}
        </Button>
        <Button icon={MapIcon} onClick={() => attempt(async () => show(await makeExample(maps)))}>
          {startText.seeExample}
        </Button>
        <Button icon={Square} onClick={() => attempt(async () => show(await makeEmptyMap()))}>
          {startText.emptyMap}
        </Button>
      </div>
      <p className={styles.quiet}>
        <Lock size={18} aria-hidden /> {startText.onThisDevice}
      </p>
      <section aria-labelledby="my-maps" className={styles.section}>
        <h2 id="my-maps">{startText.myMaps}</h2>
        {!ready && <p role="status">{startText.loading}</p>}
        {ready && maps.length === 0 && <NoMaps />}
        <ul className={styles.cards}>
          {maps.map(map => (
            <MapCard key={map.id} map={map} />
          ))}
        </ul>
      </section>
      {bin.length > 0 && (
        <ButtonLink kind="quiet" icon={Trash2} href={hrefOf({ at: 'bin' })}>
          {startText.toBin(bin.length)}
        </ButtonLink>
      )}
    </Page>
  )
}

function NoMaps() {
  return (
    <div className={styles.none}>
      <h3>{startText.noMapsYet}</h3>
      <p>{startText.noMapsHow}</p>
      <ol className={styles.steps}>
        {startText.stepsOfNew.map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  )
}
