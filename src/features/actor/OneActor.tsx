import { type FormEvent, useId, useMemo, useState } from 'react'
import { findSameName } from '#model/names.ts'
import type { ActorId } from '#model/records.ts'
import { useMap } from '#state/mapStore.ts'
import { openBeside } from '#state/place.ts'
import { actorText } from '#text/actor.ts'
import { addActorText } from '#text/addActor.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import type { AddFormProps } from './AddActorDialog.tsx'
import { LinkWith } from './LinkWith.tsx'
import { NameField } from './NameField.tsx'
import { NameOffers } from './NameOffers.tsx'
import { OnMapNotice } from './OnMapNotice.tsx'
import { PlainFields } from './PlainFields.tsx'
import { PlayerChosen } from './PlayerChosen.tsx'
import { useCatalogue } from './useCatalogue.ts'
import { useNewActor } from './useNewActor.ts'

/** One new actor: its name, and as little else as can be. What usual player it may be is offered while typing. */
export function OneActor(props: AddFormProps) {
  const { name, choice, linkFrom, onClose, onAdded } = props
  const formId = useId()
  const map = useMap(whole => whole)
  const catalogue = useCatalogue()
  const form = useNewActor(props, catalogue)
  const { player, isSeat, fill, choosePlayer } = form
  const [error, setError] = useState<string>()
  const same = useMemo(() => findSameName(map, name), [map, name])

  const openOnMap = (id: ActorId) => {
    onClose()
    openBeside({ kind: 'speler', id })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '' && !isSeat) return setError(actorText.nameIsEmpty)
    const id = form.add()
    if (id) onAdded(id)
  }
  const change = (text: string) => {
    props.onName(text)
    setError(undefined)
  }
  const button = same && !isSeat ? addActorText.anyway : addActorText.run
  return (
    <Dialog
      title={addActorText.title}
      open
      onClose={onClose}
      footer={<AddButtons formId={formId} run={button} onClose={onClose} />}
    >
      {choice}
      <form id={formId} onSubmit={submit}>
        {player && <PlayerChosen player={player} onRemove={() => choosePlayer(undefined)} />}
        <NameField key={player?.id} player={player} name={name} onName={change} error={error} />
        {same && <OnMapNotice actor={same} onOpen={openOnMap} />}
        {!player && (
          <>
            <NameOffers text={name} map={map} catalogue={catalogue} onPick={choosePlayer} onOpen={openOnMap} />
            <PlainFields {...form} onChange={fill} />
          </>
        )}
        <LinkWith {...form} catalogue={catalogue} linkFrom={linkFrom} onChange={fill} />
      </form>
    </Dialog>
  )
}

interface AddButtonsProps {
  readonly formId: string
  /** The words on the button that adds. */
  readonly run: string
  readonly onClose: () => void
}

/** Adding, or not. */
export function AddButtons({ formId, run, onClose }: AddButtonsProps) {
  return (
    <>
      <Button kind="primary" type="submit" form={formId}>
        {run}
      </Button>
      <Button onClick={onClose}>{addActorText.cancel}</Button>
    </>
  )
}
