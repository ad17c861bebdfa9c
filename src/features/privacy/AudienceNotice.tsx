import { askFor } from '#state/asked.ts'
import { setAudience } from '#state/audience.ts'
import { useEditable, useMap } from '#state/mapStore.ts'
import { audienceText } from '#text/audience.ts'
import { Button } from '#ui/Button.tsx'
import styles from './AudienceNotice.module.css'

const explain = () => askFor({ what: 'audience' })
const forSelf = () => setAudience('self')
function forGroup(): void {
  setAudience('group')
  explain() // there is something to watch
}

/** Asks once whom this map is for, in one line above it, until it is answered. */
export function AudienceNotice() {
  const audience = useMap(map => map.info.audience)
  const editable = useEditable()
  if (audience || !editable) return null
  return (
    <section className={styles.bar} aria-label={audienceText.title}>
      <p className={styles.question}>{audienceText.question}</p>
      <Button className={styles.wide ?? ''} onClick={forSelf}>
        {audienceText.self}
      </Button>
      <Button className={styles.wide ?? ''} onClick={forGroup}>
        {audienceText.group}
      </Button>
      <Button kind="quiet" className={styles.wide ?? ''} onClick={explain}>
        {audienceText.what}
      </Button>
      <Button className={styles.narrow ?? ''} onClick={explain}>
        {audienceText.choose}
      </Button>
    </section>
  )
}
