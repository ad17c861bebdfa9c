import {
  loadCatalogue,
  loadMunicipalities,
  loadTemplates,
  type Municipalities,
  type Municipality,
  type TemplateSummary,
} from '#formats/catalogue.ts'
import type { Catalogue } from '#model/catalogue.ts'
import { useLoaded } from '#state/useLoaded.ts'
import { offeredPlayers, suggestedTemplates, tickedPlayers, type WizardChoices } from './choices.ts'
import { useChoices } from './useChoices.ts'

/** All that making a new map needs: what can be chosen, and what was. */
export interface Wizard {
  readonly catalogue: Catalogue
  readonly templates: readonly TemplateSummary[]
  readonly municipalities: Municipalities
  readonly choices: WizardChoices
  readonly choose: (choices: WizardChoices) => void
  readonly municipality: Municipality | undefined
  /** The ready-made maps that lie on the table: chosen, or as suggested. */
  readonly onTable: readonly string[]
  readonly suggested: readonly string[]
  readonly offered: readonly string[]
  readonly ticked: readonly string[]
}

const loadAll = () => Promise.all([loadCatalogue(), loadTemplates(), loadMunicipalities()])

/** The new map in the making; nothing while it is still coming in. */
export function useWizard(): Wizard | undefined {
  const loaded = useLoaded(loadAll)
  const [choices, choose, ready] = useChoices()
  if (!loaded || !ready) return undefined
  const [catalogue, templates, municipalities] = loaded
  const municipality = municipalities.municipalities.find(({ code }) => code === choices.municipality)
  const suggested = suggestedTemplates(templates, municipality, choices.topics)
  const onTable = choices.templates ?? suggested
  const offered = offeredPlayers(catalogue, templates, onTable, choices)
  const ticked = tickedPlayers(offered, choices)
  return { catalogue, templates, municipalities, choices, choose, municipality, onTable, suggested, offered, ticked }
}
