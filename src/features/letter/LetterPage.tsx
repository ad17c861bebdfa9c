import { Eye, RotateCcw } from 'lucide-react'
import { type RefObject, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Letter } from '#model/dealings.ts'
import { type LetterParts, partsOf } from '#model/letterParts.ts'
import type { Id } from '#model/records.ts'
import { useEditable, useMap } from '#state/mapStore.ts'
import { hrefOf } from '#state/place.ts'
import { today } from '#state/today.ts'
import { letterText } from '#text/letter.ts'
import { blocksOf, plainLetter } from '#text/letterBlocks.ts'
import { letterKindLabel } from '#text/words.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { SubPage } from '#ui/SubPage.tsx'
import styles from './Letter.module.css'
import { LetterActions } from './LetterActions.tsx'
import { LetterFields } from './LetterFields.tsx'
import { LetterMenu } from './LetterMenu.tsx'
import { LetterPaper } from './LetterPaper.tsx'
import { LetterSending } from './LetterSending.tsx'
import { RedraftDialog } from './RedraftDialog.tsx'
import { SpeakingNote } from './SpeakingNote.tsx'
import { missingParts } from './shownParts.ts'

const { page: words } = letterText

interface LetterPageProps {
  readonly id: Id<'letters'>
  readonly map: string
}

/** One letter: its parts to write, and beside them the letter as it will be read. */
export function LetterPage({ id, map }: LetterPageProps) {
  const letter = useMap(whole => whole.letters.get(id))
  const back = {
    href: hrefOf({ at: 'map', map, view: 'gesprekken', dealing: { page: 'brieven' } }),
    label: words.back,
  }
  if (letter) return <OneLetter letter={letter} back={back} />
  return (
    <SubPage title={letterText.title} back={back}>
      <Notice kind="info" title={words.gone} />
    </SubPage>
  )
}

interface OneLetterProps {
  readonly letter: Letter
  readonly back: { readonly href: string; readonly label: string }
}

function OneLetter({ letter, back }: OneLetterProps) {
  const editable = useEditable()
  const readOnly = !editable || letter.sentOn !== undefined
  const [typed, setTyped] = useState<Partial<LetterParts>>({})
  const [redrafting, setRedrafting] = useState(false)
  const [looking, setLooking] = useState(letter.sentOn !== undefined)
  const choice = useRef<HTMLFieldSetElement>(null)
  const look = () => {
    flushSync(() => setLooking(true))
    choice.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus({ preventScroll: true })
    choice.current?.scrollIntoView({ block: 'start' })
  }
  const parts = partsOf(letter)
  const shown = { ...parts, ...typed }
  const day = letter.sentOn ?? today()
  const blocks = blocksOf(letter.kind, shown, day)
  const title = letterKindLabel(letter.kind)
  const redraft = !readOnly && (
    <Button icon={RotateCcw} onClick={() => setRedrafting(true)}>
      {letterText.redraft.button}
    </Button>
  )
  return (
    <SubPage
      title={title}
      lead={!readOnly && words.lead}
      back={back}
      actions={
        <>
          {redraft}
          {editable && <LetterMenu id={letter.id} />}
        </>
      }
    >
      <ViewChoice looking={looking} onChange={setLooking} choice={choice} />
      <div className={styles.columns} data-looking={looking}>
        <section className={styles.write} data-screen-only>
          <h2>{words.parts}</h2>
          <LetterFields letter={letter} parts={parts} readOnly={readOnly} onTyped={setTyped} />
          <div className={styles.onward}>
            <Button icon={Eye} onClick={look}>
              {words.look}
            </Button>
          </div>
        </section>
        <section className={styles.look}>
          <h2 data-screen-only>{words.preview}</h2>
          <BesidePaper letter={letter} parts={shown} text={plainLetter(blocks)} />
          <LetterPaper blocks={blocks} />
          <LetterActions letter={letter} blocks={blocks} subject={parts.subject || title} day={day} />
          <LetterSending letter={letter} />
        </section>
      </div>
      {redrafting && <RedraftDialog letter={letter} onClose={() => setRedrafting(false)} />}
    </SubPage>
  )
}

interface BesidePaperProps {
  readonly letter: Letter
  readonly parts: LetterParts
  readonly text: string
}

/** What to know of the letter before it goes: how long it takes to say, and what is still empty. */
function BesidePaper({ letter, parts, text }: BesidePaperProps) {
  const missing = letter.sentOn ? [] : missingParts(letter.kind, parts)
  return (
    <div data-screen-only>
      {letter.kind === 'speech' && <SpeakingNote text={text} />}
      {missing.length > 0 && (
        <Notice kind="info">
          <p>{words.missing(missing.join(' · '))}</p>
        </Notice>
      )}
    </div>
  )
}

interface ViewChoiceProps {
  readonly looking: boolean
  readonly onChange: (looking: boolean) => void
  readonly choice: RefObject<HTMLFieldSetElement | null>
}

/** On a narrow screen one of the two at a time; on a wide one they stand side by side. */
function ViewChoice({ looking, onChange, choice }: ViewChoiceProps) {
  return (
    <fieldset ref={choice} className={styles.choice} aria-label={words.view} data-screen-only>
      <Button aria-pressed={!looking} onClick={() => onChange(false)}>
        {words.write}
      </Button>
      <Button aria-pressed={looking} onClick={() => onChange(true)}>
        {words.look}
      </Button>
    </fieldset>
  )
}
