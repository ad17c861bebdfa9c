import { Copy, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { copyMap, type MapSummary, removeMap, renameMap, restoreMap } from '#state/maps.ts'
import { say } from '#state/messages.ts'
import { hrefOf } from '#state/place.ts'
import { startText, whenLabel } from '#text/start.ts'
import { Button } from '#ui/Button.tsx'
import { RenameDialog } from '#ui/RenameDialog.tsx'
import { attempt } from './attempt.ts'
import { MapPicture } from './MapPicture.tsx'
import styles from './start.module.css'

/** One map of mine: open it, or give it another name, copy it, throw it away. */
export function MapCard({ map }: { readonly map: MapSummary }) {
  const [renaming, setRenaming] = useState(false)
  return (
    <li className={styles.card}>
      <MapPicture map={map} />
      <div className={styles.cardWords}>
        <h3 className={styles.name}>
          <a href={hrefOf({ at: 'map', map: map.id, view: 'kaart' })}>
            <bdi>{map.name}</bdi>
          </a>
        </h3>
        <p className={styles.facts}>
          {startText.size(map.actors, map.links)}
          <br />
          {startText.changed(whenLabel(map.updatedAt, new Date()))}
        </p>
        <div className={styles.cardActions}>
          <Button
            kind="quiet"
            icon={Pencil}
            aria-label={startText.renameOf(map.name)}
            onClick={() => setRenaming(true)}
          >
            {startText.rename}
          </Button>
          <Button kind="quiet" icon={Copy} aria-label={startText.copyOf(map.name)} onClick={() => copy(map)}>
            {startText.copy}
          </Button>
          <Button kind="quiet" icon={Trash2} aria-label={startText.removeOf(map.name)} onClick={() => remove(map)}>
            {startText.remove}
          </Button>
        </div>
      </div>
      {renaming && (
        <RenameDialog name={map.name} onRename={name => rename(map, name)} onClose={() => setRenaming(false)} />
      )}
    </li>
  )
}

const rename = ({ id }: MapSummary, name: string) =>
  attempt(async () => {
    await renameMap(id, name)
    say({ text: startText.renamed(name) })
  })

const copy = ({ id, name }: MapSummary) =>
  attempt(async () => {
    const nameOfCopy = startText.nameOfCopy(name)
    await copyMap(id, nameOfCopy)
    say({ text: startText.copied(nameOfCopy) })
  })

const remove = ({ id, name }: MapSummary) =>
  attempt(async () => {
    await removeMap(id)
    const putBack = () => attempt(() => restoreMap(id))
    say({ text: startText.removed(name), action: { label: startText.putBack, run: () => void putBack() } })
  })
