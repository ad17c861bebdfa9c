import { useMemo } from 'react'
import { compareWithMap, type Keep } from '#formats/merge/addToMap.ts'
import type { NetworkMap } from '#model/records.ts'
import type { MapSummary } from '#state/maps.ts'
import { exchangeText } from '#text/exchange.ts'
import { dayLabel } from '#text/words.ts'
import { RadioGroup } from '#ui/Choice.tsx'
import { ConflictQuestion } from './ConflictQuestion.tsx'
import styles from './OpenFileDialog.module.css'

/** What to do with a file that was read. */
export type Choice = 'new' | 'beside' | 'replace' | 'add'

/** What there is on this device already. */
export interface Here {
  /** Whether that is known yet. */
  readonly ready: boolean
  /** The map with the same id. */
  readonly same?: MapSummary
  readonly inBin: boolean
  /** The map that is open, and may be changed. */
  readonly openMap?: NetworkMap
}

/** What can be chosen, the safest first. */
export function choicesFor({ same, openMap }: Here): Choice[] {
  return [...(same ? (['beside', 'replace'] as const) : (['new'] as const)), ...(openMap ? (['add'] as const) : [])]
}

interface ChoicesProps {
  readonly map: NetworkMap
  readonly here: Here
  readonly choice: Choice
  readonly onChoose: (choice: Choice) => void
  readonly keep: Keep
  readonly onKeep: (keep: Keep) => void
}

/** A new map, beside or in place of the one that is here, or added to the open one. */
export function Choices({ map, here, choice, onChoose, keep, onKeep }: ChoicesProps) {
  const { same, openMap, inBin } = here
  const hints: Record<Choice, string> = {
    new: exchangeText.asNewHint,
    beside: exchangeText.besideHint,
    replace: exchangeText.replaceHint,
    add: exchangeText.addHint(openMap?.info.name ?? ''),
  }
  const options = choicesFor(here).map(value => ({ value, label: exchangeText.choice[value], hint: hints[value] }))
  return (
    <>
      {same && <p className={styles.item}>{exchangeText.alreadyHere(same.name, dayLabel(same.updatedAt))}</p>}
      {inBin && <p>{exchangeText.inBin}</p>}
      {options.length > 1 && (
        <RadioGroup legend={exchangeText.whatNow} options={options} value={choice} onChange={onChoose} />
      )}
      {choice === 'add' && openMap && <AddQuestion open={openMap} map={map} keep={keep} onKeep={onKeep} />}
    </>
  )
}

interface AddQuestionProps {
  readonly open: NetworkMap
  readonly map: NetworkMap
  readonly keep: Keep
  readonly onKeep: (keep: Keep) => void
}

/** What adding comes down to, and the one question for all that differs. */
function AddQuestion({ open, map, keep, onKeep }: AddQuestionProps) {
  const { added, same, different, otherSelf } = useMemo(() => compareWithMap(open, map), [open, map])
  return (
    <div className={styles.conflict} role="status">
      <p>{exchangeText.addCounts(added, same)}</p>
      {otherSelf !== undefined && <p className={styles.item}>{exchangeText.otherSelf(otherSelf)}</p>}
      {different.length > 0 && <ConflictQuestion map={map} different={different} keep={keep} onKeep={onKeep} />}
    </div>
  )
}
