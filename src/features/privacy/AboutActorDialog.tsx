import { Copy, Printer } from 'lucide-react'
import { useCallback, useMemo, useState } from 'react'
import type { Actor, ActorId } from '#model/records.ts'
import { copyText } from '#state/copyText.ts'
import { useMap } from '#state/mapStore.ts'
import { useNames } from '#state/names.ts'
import { today } from '#state/today.ts'
import { aboutText } from '#text/aboutActor.ts'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Choice.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Notice } from '#ui/Notice.tsx'
import { asText } from './aboutLine.ts'
import { aboutSections, hasPrivate } from './aboutSections.ts'
import { Paper } from './Paper.tsx'
import { SectionList } from './SectionList.tsx'
import { TakeAway } from './TakeAway.tsx'

interface AboutActorDialogProps {
  readonly actor: ActorId
  readonly onClose: () => void
}

/** *Alles over deze persoon*: everything that the map knows of someone, to read, to print and to give. */
export function AboutActorDialog({ actor: id, onClose }: AboutActorDialogProps) {
  const actor = useMap(useCallback(map => map.actors.get(id), [id]))
  if (actor) return <About actor={actor} onClose={onClose} />
  return (
    <Dialog title={aboutText.title('unknown')} open onClose={onClose}>
      <p>{aboutText.gone}</p>
    </Dialog>
  )
}

function About({ actor, onClose }: { readonly actor: Actor; readonly onClose: () => void }) {
  const [withPrivate, setWithPrivate] = useState(false)
  const map = useMap(all => all)
  const names = useNames()
  const sections = useMemo(
    () => aboutSections(actor, { map, id: actor.id, names, withPrivate, today: today() }),
    [actor, map, names, withPrivate],
  )
  const isPrivate = useMemo(() => hasPrivate(map, actor), [map, actor])
  const name = names.labelOf(actor.id)
  const foot = aboutText.printedOn(today())
  return (
    <Dialog
      title={aboutText.title(actor.kind)}
      open
      onClose={onClose}
      wide
      footer={
        <>
          <Button kind="primary" icon={Printer} onClick={() => window.print()}>
            {aboutText.print}
          </Button>
          <Button icon={Copy} onClick={() => copyText(asText(name, sections, foot), aboutText.copied)}>
            {aboutText.copy}
          </Button>
        </>
      }
    >
      <Notice kind="info">
        <p>{aboutText.rights}</p>
      </Notice>
      {isPrivate && (
        <Checkbox
          label={aboutText.withPrivate}
          hint={aboutText.withPrivateHint}
          checked={withPrivate}
          onChange={setWithPrivate}
        />
      )}
      <SectionList sections={sections} level={3} />
      <TakeAway actor={actor} onClose={onClose} />
      <Paper title={name} sections={sections} foot={foot} />
    </Dialog>
  )
}
