import { type FormEvent, useId, useMemo, useState } from 'react'
import type { Player } from '#model/catalogue.ts'
import { guessKind } from '#model/guessKind.ts'
import { findSameName, foldName } from '#model/names.ts'
import { type ActorId, type ActorKind, type LinkType, newId, type Sector } from '#model/records.ts'
import { currentMap, edit, useMap } from '#state/mapStore.ts'
import { openBeside } from '#state/place.ts'
import { withPlaces } from '#state/placing.ts'
import { actorText } from '#text/actor.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import type { AddFormProps } from './AddActorDialog.tsx'
import { LinkWith } from './LinkWith.tsx'
import { NameOffers } from './NameOffers.tsx'
import { addNewActor } from './newActor.ts'
import { OnMapNotice } from './OnMapNotice.tsx'
import { PlainFields } from './PlainFields.tsx'
import { PlayerChosen } from './PlayerChosen.tsx'
import { useCatalogue } from './useCatalogue.ts'

const { add: words } = actorText

/** One new actor: its name, and as little else as can be. What usual player it may be is offered while typing. */
export function OneActor({ name, onName, choice, position, linkFrom, onClose, onAdded }: AddFormProps) {
  const formId = useId()
  const map = useMap(whole => whole)
  const catalogue = useCatalogue()
  const [player, setPlayer] = useState<Player>()
  const [kind, setKind] = useState<ActorKind>()
  const [jobTitle, setJobTitle] = useState('')
  const [sector, setSector] = useState<Sector>()
  const [linkType, setLinkType] = useState<LinkType>()
  const [selfLinks, setSelfLinks] = useState<ReadonlySet<string>>(new Set())
  const [error, setError] = useState<string>()

  const isSeat = player?.kind === 'person'
  const same = useMemo(() => findSameName(map, name), [map, name])
  const shownKind = kind ?? guessKind(name)

  const openOnMap = (id: ActorId) => {
    onClose()
    openBeside({ kind: 'speler', id })
  }
  const choose = (picked: Player | undefined) => {
    setPlayer(picked)
    setSelfLinks(new Set())
    if (!picked) return
    const isAlias = picked.aliases.some(alias => foldName(alias) === foldName(name))
    if (picked.kind === 'person') onName('')
    else if (!isAlias) onName(picked.name)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '' && !isSeat) return setError(actorText.nameIsEmpty)
    const id = newId<'actors'>()
    const link = linkFrom && linkType ? { from: linkFrom, type: linkType } : undefined
    const wanted = { id, name, kind: shownKind, player, jobTitle, sector, position, selfLinks, link }
    const label = actorText.done.add(name.trim() || player?.name || '')
    const change = edit(label, open => withPlaces(open, addNewActor(open, catalogue, wanted)))
    if (change.length > 0 && currentMap()?.actors.has(id)) onAdded(id)
  }
  const footer = (
    <>
      <Button kind="primary" type="submit" form={formId}>
        {same && !isSeat ? words.anyway : words.run}
      </Button>
      <Button onClick={onClose}>{words.cancel}</Button>
    </>
  )
  return (
    <Dialog title={words.title} open onClose={onClose} footer={footer}>
      {choice}
      <form id={formId} onSubmit={submit}>
        {player && <PlayerChosen player={player} onRemove={() => choose(undefined)} />}
        <TextInput
          key={player?.id}
          label={isSeat ? words.seatName : words.name}
          hint={isSeat ? words.seatHint : player ? undefined : words.nameHint}
          error={error}
          value={name}
          autoFocus
          spellCheck={false}
          onChange={text => {
            onName(text)
            setError(undefined)
          }}
        />
        {same && <OnMapNotice actor={same} onOpen={openOnMap} />}
        {!player && <NameOffers text={name} map={map} catalogue={catalogue} onPick={choose} onOpen={openOnMap} />}
        {!player && (
          <PlainFields
            kind={shownKind}
            onKind={setKind}
            jobTitle={jobTitle}
            onJobTitle={setJobTitle}
            sector={sector}
            onSector={setSector}
          />
        )}
        <LinkWith
          player={player}
          catalogue={catalogue}
          linkFrom={linkFrom}
          linkType={linkType}
          onLinkType={setLinkType}
          selfLinks={selfLinks}
          onSelfLinks={setSelfLinks}
        />
      </form>
    </Dialog>
  )
}
