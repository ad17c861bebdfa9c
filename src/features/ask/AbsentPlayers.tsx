import { RotateCcw } from 'lucide-react'
import type { Catalogue } from '#model/catalogue.ts'
import { missingText } from '#text/askMissing.ts'
import { shownName } from '#text/shownName.ts'
import { Button } from '#ui/Button.tsx'
import styles from './Ask.module.css'
import type { Asking } from './asking.ts'
import card from './Card.module.css'
import { focusNextRow } from './focusNext.ts'
import { sayPresent } from './playerEdits.ts'

const words = missingText

/** Who doesn't exist here, by the user's word; each can be taken back. */
export function AbsentPlayers({ asking, catalogue }: { readonly asking: Asking; readonly catalogue: Catalogue }) {
  const absent = [...new Set(asking.map.info.absentPlayers)]
  if (absent.length === 0) return null
  return (
    <section>
      <h2>{words.absentTitle}</h2>
      <p className={styles.quiet}>{words.absentIntro}</p>
      <ul className={styles.list}>
        {absent.map(id => {
          const name = catalogue.players.get(id)?.name ?? shownName(id)
          return (
            <li key={id} className={card.oneLine}>
              <span>{name}</span>
              {asking.editable && (
                <Button
                  kind="quiet"
                  icon={RotateCcw}
                  aria-label={words.againOne(name)}
                  onClick={event => {
                    focusNextRow(event.currentTarget)
                    sayPresent(id, name)
                  }}
                >
                  {words.again}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
