import { Check } from 'lucide-react'
import { wizardText } from '#text/wizard.ts'
import { Button } from '#ui/Button.tsx'
import { mapSize } from './makeMap.ts'
import type { Wizard } from './useWizard.ts'

interface MakeButtonProps {
  readonly wizard: Wizard
  readonly making: boolean
  readonly onMake: () => void
}

/** "Kaart maken met 49 spelers": Ik and the parties are counted too. */
export function MakeButton({ wizard, making, onMake }: MakeButtonProps) {
  return (
    <Button kind="primary" icon={Check} aria-disabled={making} onClick={making ? undefined : onMake}>
      {making ? wizardText.players.making : wizardText.players.make(mapSize(wizard))}
    </Button>
  )
}
