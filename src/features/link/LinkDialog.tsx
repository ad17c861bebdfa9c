import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { addLink } from '#model/commands/addLink.ts'
import { findTwinLink } from '#model/links.ts'
import type { ActorId } from '#model/records.ts'
import type { Formality, Level } from '#model/vocabulary.ts'
import { linkSentence } from '#state/linkSentence.ts'
import { edit, useMap } from '#state/mapStore.ts'
import { say } from '#state/messages.ts'
import { openBeside } from '#state/place.ts'
import { linkText } from '#text/link.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Notice } from '#ui/Notice.tsx'
import { ActorChoice } from './ActorChoice.tsx'
import { KindChoice } from './KindChoice.tsx'
import { EMPTY_DETAILS, type LinkDetails, LinkMore } from './LinkMore.tsx'
import { LinkQualities } from './LinkQualities.tsx'
import { LinkReads } from './LinkReads.tsx'
import { type KindWord, knownDetails, readLink } from './wantedLink.ts'

interface LinkDialogProps {
  readonly open: boolean
  readonly from?: ActorId
  readonly to?: ActorId
  readonly onClose: () => void
}

/** *Lijn maken*: from whom, what kind, to whom; it reads as a sentence while it is made. */
export function LinkDialog({ open, ...rest }: LinkDialogProps) {
  return open ? <OpenDialog {...rest} /> : null
}

function OpenDialog({ from: firstFrom, to: firstTo, onClose }: Omit<LinkDialogProps, 'open'>) {
  const formId = useId()
  const map = useMap(whole => whole)
  const [from, setFrom] = useState(firstFrom)
  const [to, setTo] = useState(firstTo)
  const [kind, setKind] = useState<KindWord>()
  const [formality, setFormality] = useState<Formality>()
  const [strength, setStrength] = useState<Level>()
  const [details, setDetails] = useState<LinkDetails>(EMPTY_DETAILS)
  const [tries, setTries] = useState(0)
  const asked = tries > 0
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [tries])

  const ends = from && to && kind ? readLink(from, kind, to) : undefined
  const toSelf = from !== undefined && from === to
  const twin = ends && !toSelf ? findTwinLink(map, ends) : undefined
  const openTwin = () => {
    if (!twin) return
    onClose()
    openBeside({ kind: 'lijn', id: twin.id })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTries(tries + 1)
    if (!ends || toSelf || twin) return
    const sentence = linkSentence(map, ends)
    const fields = { ...ends, ...knownDetails({ formality, strength, ...details }) }
    const change = edit(linkText.done.make(sentence), open => addLink(open, fields))
    if (change.length === 0) return
    onClose()
    say({ text: linkText.made(sentence), undo: true })
  }
  const footer = (
    <>
      <Button kind="primary" type="submit" form={formId}>
        {linkText.run}
      </Button>
      <Button onClick={onClose}>{linkText.cancel}</Button>
    </>
  )
  return (
    <Dialog title={linkText.title} open onClose={onClose} footer={footer}>
      <form id={formId} ref={form} onSubmit={submit} noValidate>
        <ActorChoice label={linkText.from} chosen={from} onChoose={setFrom} asked={asked} />
        <KindChoice value={kind} onChange={setKind} error={asked && !kind ? linkText.noKind : undefined} />
        <ActorChoice label={linkText.to} chosen={to} onChoose={setTo} asked={asked} except={from} />
        {toSelf && <Notice kind="problem" live title={linkText.toSelf} />}
        {twin && (
          <Notice
            kind="warning"
            live
            title={linkText.twin(linkSentence(map, twin))}
            actions={<Button onClick={openTwin}>{linkText.openTwin}</Button>}
          />
        )}
        {from && to && kind && !toSelf && !twin && <LinkReads from={from} kind={kind} to={to} />}
        <LinkQualities formality={formality} onFormality={setFormality} strength={strength} onStrength={setStrength} />
        <LinkMore details={details} onChange={setDetails} />
      </form>
    </Dialog>
  )
}
