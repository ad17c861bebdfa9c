import { useState } from 'react'
import { type Council, loadCouncil } from '#formats/catalogue.ts'
import { createMap } from '#state/maps.ts'
import { whyNotKept } from '#state/notKept.ts'
import { go } from '#state/place.ts'
import { notKeptText } from '#text/start.ts'
import { uiText } from '#text/ui.ts'
import { wizardText } from '#text/wizard.ts'
import { NO_CHOICES } from './choices.ts'
import { mapOf, tickedParties } from './makeMap.ts'
import type { Wizard } from './useWizard.ts'

/** Makes the map, keeps it and goes to it. When it could not be kept, the choices stay and it says why. */
export function useMaking(wizard: Wizard) {
  const [making, setMaking] = useState(false)
  const [problem, setProblem] = useState<string>()
  const make = async () => {
    setMaking(true)
    setProblem(undefined)
    const council = await councilOf(wizard)
    if (council === 'notHere') {
      setMaking(false)
      setProblem(uiText.notHere.text)
      return
    }
    try {
      const map = mapOf(wizard, council, new Date().toISOString())
      await createMap(map, wizardText.players.label)
      wizard.choose(NO_CHOICES)
      go({ at: 'map', map: map.info.id, view: 'kaart' })
    } catch (error) {
      setMaking(false)
      setProblem(notKeptText[whyNotKept(error)])
    }
  }
  return { making, problem, make }
}

/** The council whose parties come along; without any it needn't be there. */
async function councilOf(wizard: Wizard): Promise<Council | 'notHere' | undefined> {
  if (!wizard.municipality || tickedParties(wizard).length === 0) return undefined
  return await loadCouncil(wizard.municipality.code).catch(() => 'notHere' as const)
}
