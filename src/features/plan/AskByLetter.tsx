import { PenLine } from 'lucide-react'
import type { Issue } from '#model/dealings.ts'
import { askFor } from '#state/asked.ts'
import { hrefOf } from '#state/place.ts'
import { planText } from '#text/plan.ts'
import { letterKindLabel } from '#text/words.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { BeforeDay } from './BeforeDay.tsx'
import { decidersOnMap, lettersAbout } from './madeWith.ts'
import styles from './Plan.module.css'
import type { Planning } from './usePlanning.ts'

const words = planText.ask

/** A letter: before which day; the letters about this problem, and one more to write. */
export function AskByLetter({ planning, issue }: { readonly planning: Planning; readonly issue: Issue }) {
  const { map, mapId, editable } = planning
  const letters = lettersAbout(map, issue.id)
  return (
    <>
      <BeforeDay planning={planning} />
      {letters.length > 0 && (
        <ul className={styles.choices} aria-label={words.letters}>
          {letters.map(({ id, kind }) => (
            <li key={id}>
              <ButtonLink href={hrefOf({ at: 'map', map: mapId, view: 'gesprekken', dealing: { page: 'brief', id } })}>
                {letterKindLabel(kind)}
              </ButtonLink>
            </li>
          ))}
        </ul>
      )}
      {editable && (
        <p>
          <Button
            icon={PenLine}
            onClick={() => askFor({ what: 'letter', to: decidersOnMap(planning), issue: issue.id })}
          >
            {words.writeLetter}
          </Button>
        </p>
      )}
    </>
  )
}
