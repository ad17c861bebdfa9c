import { BellRing, CircleCheck } from 'lucide-react'
import { daysBetween } from '#model/days.ts'
import type { Gathering } from '#model/dealings.ts'
import type { Day } from '#model/records.ts'
import { useEditable } from '#state/mapStore.ts'
import { markRegistered } from '#state/markRegistered.ts'
import { today } from '#state/today.ts'
import { gatheringText as words } from '#text/gathering.ts'
import { Button } from '#ui/Button.tsx'
import styles from './Gathering.module.css'

/** Within so many days registering stands out. */
const SOON = 7

/** Whether a gathering stands out because of registering: soon, or too late while it is still to come. */
export function registerTone({ on, registerBefore }: Gathering, day: Day): 'plain' | 'warning' {
  if (registerBefore === undefined || (on !== undefined && on < day)) return 'plain'
  if (registerBefore < day) return on === undefined ? 'plain' : 'warning'
  return daysBetween(day, registerBefore) <= SOON ? 'warning' : 'plain'
}

/** Until when to register for a gathering, and the button to say that it is done. */
export function RegisterLine({ gathering }: { readonly gathering: Gathering }) {
  const editable = useEditable()
  const day = today()
  const { id, title, on, registerBefore } = gathering
  if (registerBefore === undefined || (on !== undefined && on < day)) return null
  const stands = registerTone(gathering, day) === 'warning'
  return (
    <>
      <p className={`${styles.line} ${stands ? styles.warning : ''}`}>
        <BellRing size={20} aria-hidden />
        {wordsOf(on, registerBefore, day)}
      </p>
      {editable && registerBefore >= day && (
        <Button icon={CircleCheck} aria-label={words.registeredFor(title)} onClick={() => markRegistered(id)}>
          {words.registered}
        </Button>
      )}
    </>
  )
}

function wordsOf(on: Day | undefined, before: Day, day: Day): string {
  if (before >= day) return words.registerBefore(before, daysBetween(day, before))
  return on === undefined ? words.registerPast(before) : words.registerLate(before)
}
