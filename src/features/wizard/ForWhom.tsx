import { audienceText } from '#text/audience.ts'
import { AudienceChoice } from '#ui/AudienceChoice.tsx'
import styles from './players.module.css'
import type { Wizard } from './useWizard.ts'

/** *Voor wie is deze kaart?* May be left for later: then the map asks it once more. */
export function ForWhom({ wizard: { choices, choose } }: { readonly wizard: Wizard }) {
  return (
    <section className={styles.selfLinks} aria-labelledby="for-whom">
      <h2 id="for-whom">{audienceText.title}</h2>
      <AudienceChoice value={choices.audience} onChange={audience => choose({ ...choices, audience })} />
    </section>
  )
}
