import { RotateCcw } from 'lucide-react'
import { say } from '#state/messages.ts'
import { go } from '#state/place.ts'
import { wizardText } from '#text/wizard.ts'
import { Button } from '#ui/Button.tsx'
import { hasChosen, NO_CHOICES } from './choices.ts'
import { useChoices } from './useChoices.ts'

/** *Opnieuw beginnen*: all choices gone and back to the first question. They can be brought back with one press. */
export function StartOver({ onDone }: { readonly onDone: () => void }) {
  const [choices, choose] = useChoices()
  if (!hasChosen(choices)) return null
  const startOver = () => {
    choose(NO_CHOICES)
    go({ at: 'new', step: 'onderwerpen' })
    onDone()
    say({
      text: wizardText.startedOver,
      action: { label: wizardText.bringBack, run: () => choose(choices) },
    })
  }
  return (
    <Button kind="quiet" icon={RotateCcw} onClick={startOver}>
      {wizardText.startOver}
    </Button>
  )
}
