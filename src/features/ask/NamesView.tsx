import { useMemo } from 'react'
import { whoDoesWhat } from '#analysis/tips.ts'
import { type ToName, whoToName } from '#analysis/whoToName.ts'
import { nameSeat } from '#model/commands/nameSeat.ts'
import type { ActorId } from '#model/records.ts'
import { useDraft } from '#state/drafts.ts'
import { edit } from '#state/mapStore.ts'
import { say } from '#state/messages.ts'
import { askText } from '#text/ask.ts'
import { namesText } from '#text/askNames.ts'
import { shownName } from '#text/shownName.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { TextField } from '#ui/TextField.tsx'
import { usePortion } from '#ui/usePortion.ts'
import styles from './Ask.module.css'
import type { Asking } from './asking.ts'
import card from './Card.module.css'
import { focusNextRow } from './focusNext.ts'
import { SelfQuestion } from './SelfQuestion.tsx'
import { Tips } from './Tips.tsx'
import { useHighlight } from './useHighlight.ts'
import { WhoCanTell } from './WhoCanTell.tsx'

const words = namesText

/** *Wie weet wie wat doet?*: seats without a name, who can tell it, and the field to fill it in. */
export function NamesView({ asking }: { readonly asking: Asking }) {
  const { map, day } = asking
  const seats = useMemo(() => whoToName(map, day), [map, day])
  const { shown, next, showNext } = usePortion(seats)
  useHighlight(
    asking,
    seats.map(({ placeholder }) => placeholder),
  )
  return (
    <>
      <h1>{askText.question.naam.title}</h1>
      <p className={styles.quiet}>{words.intro}</p>
      <SelfQuestion asking={asking} />
      {map.actors.size <= 1 && (
        <Notice
          kind="info"
          actions={asking.editable && <Button onClick={asking.onAddActor}>{askText.addActor}</Button>}
        >
          <p>{askText.loose.onlySelf}</p>
        </Notice>
      )}
      {seats.length === 0 && map.actors.size > 1 && (
        <Notice kind="good">
          <p>{words.none}</p>
        </Notice>
      )}
      {seats.length > 0 && (
        <p>
          <strong>{words.count(seats.length)}</strong>
        </p>
      )}
      {shown.length > 0 && (
        <ul className={styles.list}>
          {shown.map(seat => (
            <Seat key={seat.placeholder} asking={asking} seat={seat} />
          ))}
        </ul>
      )}
      {next > 0 && <Button onClick={showNext}>{askText.more(next)}</Button>}
      <Tips asking={asking} tips={seats.length > 0 ? whoDoesWhat(map, day) : []} />
    </>
  )
}

function Seat({ asking, seat }: { readonly asking: Asking; readonly seat: ToName }) {
  const id = seat.placeholder
  return (
    <li className={card.card}>
      <h2 className={`${card.head} ${card.seat}`}>
        <button type="button" className={card.name} onClick={() => asking.onOpenActor(id)}>
          {asking.labelOf(id)}
        </button>
      </h2>
      {asking.editable && <NameOfSeat asking={asking} id={id} />}
      <WhoCanTell asking={asking} seat={seat} />
    </li>
  )
}

function NameOfSeat({ asking, id }: { readonly asking: Asking; readonly id: ActorId }) {
  const { draft, keep, drop } = useDraft(`actors/${id}/seatName`)
  const seat = asking.nameOf(id)
  const commit = (name: string) => {
    focusNextRow(document.activeElement, 'input') // by Enter; who left the field is elsewhere already
    const change = edit(words.label(seat), map => nameSeat(map, id, name))
    if (change.length > 0) say({ text: words.named(shownName(name)), undo: true })
  }
  return (
    <TextField
      label={words.field(seat)}
      hint={words.hint}
      value=""
      isPrivate
      draft={draft}
      onDraft={text => (text === undefined ? drop() : keep(text))}
      onCommit={commit}
    />
  )
}
