import { selfOn } from '#analysis/contactNet.ts'
import { handOverSelf } from '#model/commands/handOverSelf.ts'
import { edit } from '#state/mapStore.ts'
import { say } from '#state/messages.ts'
import { hrefOf } from '#state/place.ts'
import { askText } from '#text/ask.ts'
import { planText } from '#text/plan.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { usePortion } from '#ui/usePortion.ts'
import { ActorField } from './ActorField.tsx'
import { FEW_TO_CHOOSE } from './fewToChoose.ts'
import { planPlace } from './planPlaces.ts'
import type { Planning } from './usePlanning.ts'
import { WayTo } from './WayTo.tsx'

const words = planText.ways

/** Step 5: through whom I reach each of them: the official and the unofficial way side by side. */
export function WaysStep({ planning }: { readonly planning: Planning }) {
  const { map, mapId, day, plan, answers } = planning
  const deciders = answers.deciders.filter(id => map.actors.has(id))
  const { shown, next, showNext } = usePortion(deciders, FEW_TO_CHOOSE)
  if (deciders.length === 0) {
    const toDeciders = <ButtonLink href={hrefOf(planPlace(mapId, plan.id, '4'))}>{words.toDeciders}</ButtonLink>
    return (
      <Notice kind="info" actions={toDeciders}>
        <p>{words.nobody}</p>
      </Notice>
    )
  }
  if (!selfOn(map, day)) return <WhoAmI planning={planning} />
  return (
    <>
      {shown.map(id => (
        <WayTo key={id} planning={planning} actor={id} />
      ))}
      {next > 0 && <Button onClick={showNext}>{planText.more(next)}</Button>}
    </>
  )
}

/** Without Ik no way begins anywhere. */
function WhoAmI({ planning }: { readonly planning: Planning }) {
  const { map, editable } = planning
  return (
    <>
      <Notice kind="info" title={askText.self.question}>
        <p>{words.noSelf}</p>
      </Notice>
      {editable && (
        <ActorField
          planning={planning}
          label={askText.self.typeName}
          hint={askText.way.whoHint}
          withSelf
          except={({ kind }) => kind !== 'person'}
          onChoose={id => {
            const name = map.actors.get(id)?.name ?? ''
            edit(askText.self.done(name), open => handOverSelf(open, id))
            say({ text: askText.self.told(name), undo: true })
          }}
        />
      )}
    </>
  )
}
