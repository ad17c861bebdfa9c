import { Check, MessageSquarePlus } from 'lucide-react'
import { useState } from 'react'
import { letterState, momentOf } from '#analysis/letterState.ts'
import { unsendLetter } from '#model/commands/sendLetter.ts'
import type { Letter } from '#model/dealings.ts'
import { askFor } from '#state/asked.ts'
import { edit, useEditable, useMap } from '#state/mapStore.ts'
import { say } from '#state/messages.ts'
import { today } from '#state/today.ts'
import { letterText } from '#text/letter.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { noteSent } from './noteSent.ts'
import { SentDialog } from './SentDialog.tsx'
import { stateTold } from './stateTold.ts'

const { sending: words } = letterText

/** Whether a letter was sent and answered, and the buttons to note it. */
export function LetterSending({ letter }: { readonly letter: Letter }) {
  const editable = useEditable()
  const [asking, setAsking] = useState(false)
  if (letter.sentOn) return <Sent letter={letter} />
  if (!editable) return null
  const isSpeech = letter.kind === 'speech'
  return (
    <section data-screen-only>
      <h2>{isSpeech ? words.titleSpoken : words.title}</h2>
      <p>{words.why}</p>
      <Button icon={Check} onClick={() => (isSpeech ? noteSent(letter, 'speech') : setAsking(true))}>
        {isSpeech ? words.spoken : words.button}
      </Button>
      {asking && <SentDialog letter={letter} onClose={() => setAsking(false)} />}
    </section>
  )
}

function Sent({ letter }: { readonly letter: Letter }) {
  const map = useMap(whole => whole)
  const editable = useEditable()
  const state = letterState(map, letter, today())
  const moment = momentOf(map, letter.id)
  const unsend = () => {
    const change = edit(words.undoLabel, open => unsendLetter(open, letter.id))
    if (change.length > 0) say({ text: words.undone, undo: true })
  }
  const isOpen = state.state === 'waiting' || state.state === 'late' || state.state === 'sent'
  const actions = editable && (
    <>
      {moment && isOpen && (
        <Button icon={MessageSquarePlus} onClick={() => askFor({ what: 'talk', edit: moment.id })}>
          {words.answer}
        </Button>
      )}
      <Button kind="quiet" onClick={unsend}>
        {letter.kind === 'speech' ? words.undoSpoken : words.undo}
      </Button>
    </>
  )
  return (
    <div data-screen-only>
      <Notice kind={state.state === 'late' ? 'warning' : 'good'} title={stateTold(letter, state)} actions={actions}>
        <p>{letterText.page.locked}</p>
      </Notice>
    </div>
  )
}
