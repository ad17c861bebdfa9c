import { Mail } from 'lucide-react'
import type { Issue } from '#model/dealings.ts'
import { askFor } from '#state/asked.ts'
import { hrefOf } from '#state/place.ts'
import { planText } from '#text/plan.ts'
import { planOverviewText } from '#text/planOverview.ts'
import { nameList } from '#text/shownName.ts'
import { letterKindLabel } from '#text/words.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { BeforeDay } from './BeforeDay.tsx'
import { decidersOnMap, lettersAbout } from './madeWith.ts'
import styles from './Plan.module.css'
import type { Planning } from './usePlanning.ts'
import { fewNames } from './verdictLines.ts'

const words = planText.ask

/** A letter: before which day; the letters about this problem, and one more to write. */
export function AskByLetter({ planning, issue }: { readonly planning: Planning; readonly issue: Issue }) {
  const { map, mapId, editable } = planning
  const letters = lettersAbout(map, issue.id)
  return (
    <>
      <BeforeDay planning={planning} />
      {letters.length > 0 && (
        <>
          <h2>{words.letters}</h2>
          <ul className={styles.choices}>
            {letters.map(({ id, kind, to }) => (
              <li key={id}>
                <ButtonLink
                  href={hrefOf({ at: 'map', map: mapId, view: 'gesprekken', dealing: { page: 'brief', id } })}
                >
                  {letterKindLabel(kind)}
                  {to.length > 0 && planOverviewText.to(nameList(fewNames(to, planning.nameOf)))}
                </ButtonLink>
              </li>
            ))}
          </ul>
        </>
      )}
      {editable && (
        <p>
          <Button icon={Mail} onClick={() => askToWrite(planning, issue)}>
            {words.writeLetter}
          </Button>
        </p>
      )}
    </>
  )
}

/** What I wrote that I ask is the first thing that the letter asks. */
function askToWrite(planning: Planning, issue: Issue): void {
  const { ask } = planning.answers
  askFor({ what: 'letter', to: decidersOnMap(planning), issue: issue.id, ...(ask && { ask }) })
}
