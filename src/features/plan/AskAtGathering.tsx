import { CalendarPlus } from 'lucide-react'
import type { Id } from '#model/records.ts'
import { askFor } from '#state/asked.ts'
import { planText } from '#text/plan.ts'
import { dayLabel } from '#text/words.ts'
import { Button } from '#ui/Button.tsx'
import { Select } from '#ui/Select.tsx'
import { decidersOnMap, gatheringsAhead } from './madeWith.ts'
import { useMade } from './useMade.ts'
import type { Planning } from './usePlanning.ts'

const words = planText.ask

/** A gathering: one that is still to come, or one to add; what is added is chosen. */
export function AskAtGathering({ planning }: { readonly planning: Planning }) {
  const { map, day, editable, answers, set } = planning
  const gatherings = gatheringsAhead(map, day, answers.gathering)
  const take = (id: Id<'gatherings'> | undefined) => set(planText.done.moment, { gathering: id })
  const watch = useMade(map.gatherings, take)
  const add = () => {
    watch()
    askFor({ what: 'gathering', actors: decidersOnMap(planning) })
  }
  return (
    <>
      {gatherings.length === 0 ? (
        <p>{words.noGathering}</p>
      ) : (
        <Select
          label={words.gathering}
          emptyLabel={words.chooseGathering}
          options={gatherings.map(({ id, title, on }) => ({
            value: id,
            label: on ? `${title} (${dayLabel(on)})` : title,
          }))}
          value={answers.gathering}
          onChange={take}
          disabled={!editable}
        />
      )}
      {editable && (
        <p>
          <Button icon={CalendarPlus} onClick={add}>
            {words.addGathering}
          </Button>
        </p>
      )}
    </>
  )
}
