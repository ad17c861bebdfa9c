import { CircleCheck, MessageSquarePlus, Pencil } from 'lucide-react'
import type { ContactMoment } from '#model/dealings.ts'
import type { ActorId, Id } from '#model/records.ts'
import { askFor } from '#state/asked.ts'
import { useEditable, useMap } from '#state/mapStore.ts'
import { useNames } from '#state/names.ts'
import { openBeside } from '#state/place.ts'
import { today } from '#state/today.ts'
import { gatheringText } from '#text/gathering.ts'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import styles from './Gathering.module.css'
import { lineOf } from './lineOf.ts'
import { roleTold, wayTold } from './told.ts'

const words = gatheringText.page

interface AttendeeCardProps {
  readonly actor: ActorId
  readonly gathering: Id<'gatherings'>
  /** The talks with them that were noted at this gathering. */
  readonly talks: readonly ContactMoment[]
}

/** Someone who comes: who it is, what they do, how I come to them; and what was noted of our talk there. */
export function AttendeeCard({ actor: id, gathering, talks }: AttendeeCardProps) {
  const map = useMap(whole => whole)
  const names = useNames()
  const actor = map.actors.get(id)
  if (!actor) return null
  return (
    <li>
      <Card
        tone={talks.length > 0 ? 'good' : 'plain'}
        title={
          <button type="button" className={styles.name} onClick={() => openBeside({ kind: 'speler', id })}>
            <bdi>{names.labelOf(id)}</bdi>
          </button>
        }
        facts={actor.jobTitle && <bdi>{actor.jobTitle}</bdi>}
        actions={<NoteButtons id={id} name={names.nameOf(id)} gathering={gathering} talks={talks} />}
      >
        {actor.placeholder && <p>{words.unnamed}</p>}
        <p>
          {roleTold(map, actor)} {wayTold(map, names, id, today())}
        </p>
        {talks.map(talk => (
          <p key={talk.id} className={`${styles.line} ${styles.good}`}>
            <CircleCheck size={20} aria-hidden />
            <span>{lineOf(talk) === '' ? words.noted : words.notedLine(lineOf(talk))}</span>
          </p>
        ))}
      </Card>
    </li>
  )
}

interface NoteButtonsProps {
  readonly id: ActorId
  readonly name: string
  readonly gathering: Id<'gatherings'>
  readonly talks: readonly ContactMoment[]
}

/** The ten-second note; once it is there, looking at it and one more. */
function NoteButtons({ id, name, gathering, talks }: NoteButtonsProps) {
  const editable = useEditable()
  if (!editable) return null
  const [first] = talks
  const note = () => askFor({ what: 'talk', actors: [id], gathering })
  if (!first)
    return (
      <Button icon={MessageSquarePlus} aria-label={words.noteWith(name)} onClick={note}>
        {words.note}
      </Button>
    )
  return (
    <>
      <Button
        icon={Pencil}
        aria-label={words.editTalkWith(name)}
        onClick={() => askFor({ what: 'talk', edit: first.id })}
      >
        {words.editTalk}
      </Button>
      <Button kind="quiet" icon={MessageSquarePlus} aria-label={words.noteMoreWith(name)} onClick={note}>
        {words.noteMore}
      </Button>
    </>
  )
}
