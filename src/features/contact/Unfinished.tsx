import { askFor } from '#state/asked.ts'
import { useUnfinished } from '#state/unfinished.ts'
import { contactText } from '#text/contact.ts'
import { GoOn } from '#ui/GoOn.tsx'

interface UnfinishedProps {
  readonly what: 'talk' | 'agreement'
  /** The form that is open now is kept under this name. */
  readonly except?: string
}

/** What someone began to note on this map and didn't save, wherever that was: the way back to it. */
export function Unfinished({ what, except }: UnfinishedProps) {
  const found = useUnfinished(what, except)
  const text = what === 'talk' ? contactText.talks.unfinishedTalk : contactText.talks.unfinishedAgreement
  return found.map(({ key, asked }) => <GoOn key={key} text={text} onGoOn={() => askFor(asked)} />)
}
