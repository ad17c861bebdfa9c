import { useState } from 'react'
import { loadCouncil } from '#formats/catalogue.ts'
import { createMap } from '#state/maps.ts'
import { whyNotKept } from '#state/notKept.ts'
import { go } from '#state/place.ts'
import { notKeptText } from '#text/start.ts'
import { wizardText } from '#text/wizard.ts'
import { NO_CHOICES } from './choices.ts'
import { mapOf } from './makeMap.ts'
import type { Wizard } from './useWizard.ts'

/** Makes the map, keeps it and goes to it. When it could not be kept, the choices stay and it says why. */
export function useMaking(wizard: Wizard) {
  const [making, setMaking] = useState(false)
  const [problem, setProblem] = useState<string>()
  const make = async () => {
    setMaking(true)
    setProblem(undefined)
    try {
      const council = wizard.municipality && (await loadCouncil(wizard.municipality.code))
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
