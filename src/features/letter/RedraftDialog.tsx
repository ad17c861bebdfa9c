import { useState } from 'react'
import { draftLetter } from '#analysis/draftLetter.ts'
import { momentOf } from '#analysis/letterState.ts'
import { editDealing } from '#model/commands/dealings.ts'
import type { Letter } from '#model/dealings.ts'
import { type LetterParts, partsOf, writeParts } from '#model/letterParts.ts'
import { answersOf } from '#model/planAnswers.ts'
import type { NetworkMap } from '#model/records.ts'
import { edit, useMap } from '#state/mapStore.ts'
import { say } from '#state/messages.ts'
import { planAbout } from '#state/startPlan.ts'
import { today } from '#state/today.ts'
import { letterText as words } from '#text/letter.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Notice } from '#ui/Notice.tsx'
import { WishFields } from './WishFields.tsx'
import { isLetterKind, type LetterForm } from './wish.ts'

/** What a plan about the problem asks, when the letter asks that too. */
function askKept(map: NetworkMap, { issue, parts }: Letter): string | undefined {
  const plan = issue && planAbout(map, issue)
  const ask = plan && answersOf(plan).ask
  return ask && partsOf({ parts }).asks.some(known => known.startsWith(ask)) ? ask : undefined
}

/** What only I can know of myself stays. */
const redrafted = (draft: LetterParts, { fromAddress }: LetterParts): LetterParts => ({ ...draft, fromAddress })

/** *Opnieuw opstellen*: another kind, other people or another problem, and the text made anew. */
export function RedraftDialog({ letter, onClose }: { readonly letter: Letter; readonly onClose: () => void }) {
  const map = useMap(whole => whole)
  const [form, setForm] = useState<LetterForm>(() => ({
    kind: isLetterKind(letter.kind) ? letter.kind : 'alderman',
    chosen: true,
    to: letter.to,
    issue: letter.issue,
    issueChosen: true,
    ask: askKept(map, letter),
    moment: momentOf(map, letter.id)?.id,
  }))
  const redraft = () => {
    const made = edit(words.redraft.label, open =>
      editDealing(open, 'letters', letter.id, {
        kind: form.kind,
        to: form.to,
        issue: form.issue,
        parts: writeParts(redrafted(draftLetter(open, form, today()), partsOf(letter)), letter.parts),
      }),
    )
    onClose()
    if (made.length > 0) say({ text: words.redraft.done, undo: true })
  }
  const footer = (
    <>
      <Button kind="primary" onClick={redraft}>
        {words.redraft.go}
      </Button>
      <Button onClick={onClose}>{words.form.cancel}</Button>
    </>
  )
  return (
    <Dialog title={words.redraft.title} open onClose={onClose} footer={footer}>
      <Notice kind="warning">
        <p>{words.redraft.warning}</p>
      </Notice>
      <WishFields form={form} onChange={setForm} />
    </Dialog>
  )
}
