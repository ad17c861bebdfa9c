import { CircleAlert, Lock } from 'lucide-react'
import type { ReactNode } from 'react'
import type { CheatCard, CheatQuestion } from '#analysis/cheatSheet.ts'
import type { ContactMoment } from '#model/dealings.ts'
import type { NetworkMap } from '#model/records.ts'
import { useMap } from '#state/mapStore.ts'
import { useNames } from '#state/names.ts'
import { cheatSheetText as words } from '#text/cheatSheet.ts'
import { shownName } from '#text/shownName.ts'
import { SectorIcon } from '#ui/SectorIcon.tsx'
import { lineOf } from './lineOf.ts'
import styles from './Sheet.module.css'
import { roleTold } from './told.ts'

interface PersonCardProps {
  readonly card: CheatCard
  readonly goal: string
  /** Whether what is only for me is shown as well. */
  readonly withPrivate: boolean
}

/** What to know of one person: who it is, our last talk, what was agreed, and one question. */
export function PersonCard({ card, goal, withPrivate }: PersonCardProps) {
  const map = useMap(whole => whole)
  const { labelOf } = useNames()
  const actor = map.actors.get(card.actor)
  const talk = card.talk && map.contactMoments.get(card.talk)
  if (!actor) return null
  const role = roleTold(map, actor)
  return (
    <li className={styles.card}>
      <h2 className={styles.name}>
        <SectorIcon sector={actor.sector} />
        <bdi>{labelOf(actor.id)}</bdi>
      </h2>
      {actor.jobTitle && (
        <p>
          <bdi>{actor.jobTitle}</bdi>
        </p>
      )}
      {role && <p>{role}</p>}
      {actor.placeholder && <p className={styles.stands}>{words.askName}</p>}
      <p className={styles.question}>
        <strong>{words.question}</strong>
        <bdi>{questionTold(map, card.question, goal)}</bdi>
      </p>
      <dl className={styles.facts}>
        <Fact name={words.lastTalk}>{talk ? words.talk(talk.on, shownName(lineOf(talk))) : words.neverSpoken}</Fact>
        {talk?.nextStep && lineOf(talk) !== talk.nextStep.trim() && (
          <Fact name={words.next}>
            <bdi>{talk.nextStep}</bdi>
          </Fact>
        )}
        <Agreed card={card} />
      </dl>
      {card.missing && <p>{words.balance(card.missing)}</p>}
      {withPrivate && <Private notes={[actor.privateNote, privateOf(talk)]} />}
    </li>
  )
}

function questionTold(map: NetworkMap, question: CheatQuestion, goal: string): string {
  if (question.kind === 'goal') return words.ask.goal(shownName(withoutStop(goal)))
  if (question.kind === 'whoDoesWhat') return words.ask.whoDoesWhat
  return words.ask[question.kind](shownName(withoutStop(map.issues.get(question.issue)?.title ?? '')))
}

/** A text that goes on in a sentence of ours. */
const withoutStop = (text: string): string => text.trim().replace(/[.!?]+$/u, '')

const privateOf = (talk: ContactMoment | undefined | ''): string | undefined => (talk ? talk.privateNote : undefined)

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** Open agreements with someone; a late one stands out. */
function Agreed({ card }: { readonly card: CheatCard }) {
  const agreements = useMap(map => map.agreements)
  return card.agreements.map(({ id, late }) => {
    const { text = '', due } = agreements.get(id) ?? {}
    return (
      <Fact key={id} name={words.agreement}>
        <bdi>{text}</bdi>
        {due !== undefined && (
          <span className={late ? styles.late : styles.due}>
            {late && <CircleAlert size={18} aria-hidden />}
            {late ? words.late(due) : words.due(due)}
          </span>
        )}
      </Fact>
    )
  })
}

/** Notes that are only for me. */
function Private({ notes }: { readonly notes: readonly (string | undefined)[] }) {
  const written = notes.filter(note => note?.trim())
  if (written.length === 0) return null
  return (
    <div className={styles.private}>
      <p className={styles.privateHead}>
        <Lock size={18} aria-hidden />
        <strong>{words.private}</strong>
      </p>
      {written.map(note => (
        <p key={note}>
          <bdi>{note}</bdi>
        </p>
      ))}
    </div>
  )
}
