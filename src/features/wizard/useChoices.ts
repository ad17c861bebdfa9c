import { useKept } from '#state/drafts.ts'
import { NO_CHOICES, type WizardChoices } from './choices.ts'

/** What was chosen so far for a new map, kept on this device; `ready` is false until it has been read. */
export function useChoices(): [choices: WizardChoices, choose: (choices: WizardChoices) => void, ready: boolean] {
  const [kept, choose, ready] = useKept<WizardChoices>('newMap', NO_CHOICES)
  return [{ ...NO_CHOICES, ...kept }, choose, ready]
}
