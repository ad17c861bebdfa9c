import { askFor } from '#state/asked.ts'
import { useUnfinished } from '#state/unfinished.ts'
import { gatheringText } from '#text/gathering.ts'
import { GoOn } from '#ui/GoOn.tsx'

/** A gathering that was begun on this map and not saved, but for the one kept under this name: the way back to it. */
export function Unfinished({ except }: { readonly except?: string }) {
  const found = useUnfinished('gathering', except)
  return found.map(({ key, asked }) => <GoOn key={key} text={gatheringText.unfinished} onGoOn={() => askFor(asked)} />)
}
