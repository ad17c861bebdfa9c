import { Check, MessageSquarePlus } from 'lucide-react'
import { type RefObject, useEffect, useRef, useState } from 'react'
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
import styles from './Letter.module.css'
import { noteSent } from './noteSent.ts'
import { SentDialog } from './SentDialog.tsx'
import { stateTold } from './stateTold.ts'

const { sending: words } = letterText

/** Whether a letter was sent and answered, and the buttons to note it. */
export function LetterSending({ letter }: { readonly letter: Letter }) {
  const editable = useEditable()
  const [asking, setAsking] = useState(false)
  const part = useRef<HTMLElement>(null)
  const sent = letter.sentOn !== undefined
  useFocusHere(part, sent)
  if (!sent && !editable) return null
  return (
    <section ref={part} tabIndex={-1} className={styles.sending} data-screen-only>
      {sent ? <Sent letter={letter} /> : <ToSend letter={letter} onAsk={() => setAsking(true)} />}
      {asking && !sent && <SentDialog letter={letter} onClose={() => setAsking(false)} />}
    </section>
  )
}

/** Noting it takes away the button that was pressed: who pressed it goes on where it is told. */
function useFocusHere(part: RefObject<HTMLElement | null>, sent: boolean): void {
  const before = useRef(sent)
  useEffect(() => {
    const changed = before.current !== sent
    before.current = sent
    if (changed && (document.activeElement === null || document.activeElement === document.body)) part.current?.focus()
  }, [part, sent])
}

function ToSend({ letter, onAsk }: { readonly letter: Letter; readonly onAsk: () => void }) {
  const isSpeech = letter.kind === 'speech'
  return (
    <>
      <h2>{isSpeech ? words.titleSpoken : words.title}</h2>
      <p>{words.why}</p>
      <Button icon={Check} onClick={() => (isSpeech ? noteSent(letter, 'speech') : onAsk())}>
        {isSpeech ? words.spoken : words.button}
      </Button>
    </>
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
    <Notice kind={state.state === 'late' ? 'warning' : 'good'} title={stateTold(letter, state)} actions={actions}>
      <p>{letterText.page.locked}</p>
    </Notice>
  )
}
