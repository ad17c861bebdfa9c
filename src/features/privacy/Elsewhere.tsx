import { useCallback } from 'react'
import type { RecordKey } from '#model/commands/eraseRecords.ts'
import { type Elsewhere as OtherMap, standsElsewhere } from '#state/erasing.ts'
import { hrefOf } from '#state/place.ts'
import { useLoaded } from '#state/useLoaded.ts'
import { privacyText } from '#text/privacy.ts'
import { shownName } from '#text/shownName.ts'
import { ButtonLink } from '#ui/Button.tsx'
import styles from './Privacy.module.css'

interface ElsewhereProps {
  readonly map: string
  readonly subject: RecordKey
}

/** On which other maps of this device the same one stands: out of the bin it goes too, on others it stays. */
export function Elsewhere({ map, subject: { table, id } }: ElsewhereProps) {
  const found = useLoaded(useCallback(() => standsElsewhere(map, [{ table, id }]), [map, table, id]))
  if (!found) return <p>{privacyText.looking}</p>
  if (found.length === 0) return null
  return (
    <section className={styles.section}>
      <h3>{privacyText.elsewhereTitle}</h3>
      <ul className={styles.lines}>
        {found.map(other => (
          <li key={other.id} className={styles.line}>
            <p className={`${styles.told} ${styles.words}`}>{told(other)}</p>
            {!other.inBin && (
              <ButtonLink
                kind="quiet"
                href={hrefOf({ at: 'map', map: other.id, view: 'kaart' })}
                aria-label={privacyText.openOf(shownName(other.name))}
              >
                {privacyText.open}
              </ButtonLink>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function told({ name, inBin, onMap }: OtherMap): string {
  const shown = shownName(name)
  if (inBin) return privacyText.inBin(shown)
  return onMap ? privacyText.onMap(shown) : privacyText.inHistory(shown)
}
