import { Ellipsis, Eraser, HandHeart, Handshake, Lock, Pencil, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Agreement, ContactMoment } from '#model/dealings.ts'
import type { NetworkMap } from '#model/records.ts'
import { askFor } from '#state/asked.ts'
import { dueTold } from '#state/dueTold.ts'
import { useEditable } from '#state/mapStore.ts'
import { namesOn } from '#state/names.ts'
import { hrefOf } from '#state/place.ts'
import { today } from '#state/today.ts'
import { contactText } from '#text/contact.ts'
import { nameList } from '#text/shownName.ts'
import { topicLabel } from '#text/topics.ts'
import { channelLabel, dayLabel, formalityLabel } from '#text/words.ts'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Menu } from '#ui/Menu.tsx'
import { ActorNames } from './ActorNames.tsx'
import styles from './Contact.module.css'
import { removeTalk } from './deeds.ts'
import { Facts } from './Facts.tsx'

const words = contactText.action

interface TalkCardProps {
  readonly map: NetworkMap
  readonly talk: ContactMoment
}

/** One talk: with whom, when and how, what was asked, said and agreed, and what it belongs to. */
export function TalkCard({ map, talk }: TalkCardProps) {
  const editable = useEditable()
  const { on, actors, channel, formality, topics = [], asked, answered, nextStep, replyBy } = talk
  const how = [dayLabel(on), channelLabel(channel), ...(formality ? [formalityLabel(formality)] : [])]
  const agreed = [...map.agreements.values()].filter(({ contactMoment }) => contactMoment === talk.id)
  const names = nameList(actors.map(namesOn(map).nameOf))
  return (
    <Card
      title={actors.length > 0 ? <ActorNames ids={actors} /> : contactText.nobody}
      facts={how.join(' · ')}
      actions={editable && <Actions talk={talk} what={contactText.talkWith(names, on)} />}
    >
      <Facts
        long
        facts={[
          [contactText.facts.asked, asked && <bdi>{asked}</bdi>],
          [contactText.facts.answered, answered && <bdi>{answered}</bdi>],
          [contactText.facts.agreed, agreed.length > 0 && <Agreed agreed={agreed} />],
          [contactText.facts.nextStep, nextStep && <bdi>{nextStep}</bdi>],
          [contactText.facts.replyBy, replyBy && dayLabel(replyBy)],
          ...belongs(map, talk),
          [contactText.facts.topics, topics.map(topicLabel).join(', ')],
          [contactText.facts.privateNote, talk.privateNote && <Private text={talk.privateNote} />, 'notOnPaper'],
        ]}
      />
    </Card>
  )
}

function Private({ text }: { readonly text: string }) {
  return (
    <span className={styles.private}>
      <Lock size={18} aria-hidden />
      <bdi>{text}</bdi>
    </span>
  )
}

/** The problem, gathering and letter of a talk, each with a link to it. */
function belongs(map: NetworkMap, { issue, gathering, letter }: ContactMoment): [string, ReactNode][] {
  const at = { at: 'map', map: map.info.id } as const
  const problem = issue && map.issues.get(issue)
  const meeting = gathering && map.gatherings.get(gathering)
  return [
    [
      contactText.facts.issue,
      problem && (
        <a href={hrefOf({ ...at, view: 'problemen', issue: { page: 'probleem', id: problem.id } })}>
          <bdi>{problem.title}</bdi>
        </a>
      ),
    ],
    [
      contactText.facts.gathering,
      meeting && (
        <a href={hrefOf({ ...at, view: 'gesprekken', dealing: { page: 'bijeenkomst', id: meeting.id } })}>
          <bdi>{meeting.title}</bdi>
        </a>
      ),
    ],
    [
      contactText.facts.letter,
      letter && map.letters.has(letter) && (
        <a href={hrefOf({ ...at, view: 'gesprekken', dealing: { page: 'brief', id: letter } })}>
          {contactText.facts.toLetter}
        </a>
      ),
    ],
  ]
}

/** What was agreed in this talk, and how it stands. */
function Agreed({ agreed }: { readonly agreed: readonly Agreement[] }) {
  return (
    <ul className={styles.agreed}>
      {agreed.map(agreement => (
        <li key={agreement.id}>
          <bdi>{agreement.text}</bdi>
          <span className={styles.quiet}>{dueTold(agreement, today())}</span>
        </li>
      ))}
    </ul>
  )
}

function Actions({ talk, what }: { readonly talk: ContactMoment; readonly what: string }) {
  const { id } = talk
  const button = (label: string, icon: typeof Pencil, run: () => void) => (
    <Button icon={icon} aria-label={words.of(label, what)} onClick={run}>
      {label}
    </Button>
  )
  return (
    <>
      {button(words.edit, Pencil, () => askFor({ what: 'talk', edit: id }))}
      {button(words.addAgreement, Handshake, () => askFor({ what: 'agreement', contactMoment: id }))}
      <Menu
        label={words.more(what)}
        icon={Ellipsis}
        iconOnly
        items={[
          {
            id: 'thank',
            label: words.thank,
            icon: HandHeart,
            onRun: () => askFor({ what: 'letter', kind: 'thanks', to: talk.actors, moment: id }),
          },
          { id: 'remove', label: words.remove, icon: Trash2, onRun: () => removeTalk(id) },
          {
            id: 'erase',
            label: words.erase,
            icon: Eraser,
            onRun: () => askFor({ what: 'erase', table: 'contactMoments', id }),
          },
        ]}
      />
    </>
  )
}
