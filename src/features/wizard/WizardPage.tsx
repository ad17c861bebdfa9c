import type { WizardStep } from '#state/place.ts'
import { wizardText } from '#text/wizard.ts'
import { MunicipalityStep } from './MunicipalityStep.tsx'
import { PlayersStep } from './PlayersStep.tsx'
import { TemplatesStep } from './TemplatesStep.tsx'
import { TopicsStep } from './TopicsStep.tsx'
import { useWizard } from './useWizard.ts'

/** *Nieuwe kaart*: four questions, one a screen. */
export function WizardPage({ step }: { readonly step: WizardStep }) {
  const wizard = useWizard()
  if (!wizard) return <p role="status">{wizardText.loading}</p>
  switch (step) {
    case 'onderwerpen':
      return <TopicsStep wizard={wizard} />
    case 'gemeente':
      return <MunicipalityStep wizard={wizard} />
    case 'kaarten':
      return <TemplatesStep wizard={wizard} />
    case 'spelers':
      return <PlayersStep wizard={wizard} />
  }
}
