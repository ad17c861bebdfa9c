import { Ellipsis, Eye, Mail, MessageSquarePlus } from 'lucide-react'
import type { TodoOf } from '#analysis/whatToDo.ts'
import { type GivenAnswer, setAnswer } from '#model/commands/setAnswer.ts'
import type { ActorId, Id } from '#model/records.ts'
import { askFor } from '#state/asked.ts'
import { edit, useEditable, useMap } from '#state/mapStore.ts'
import { say } from '#state/messages.ts'
import { useNames } from '#state/names.ts'
import { go, hrefOf, type Place } from '#state/place.ts'
import { today } from '#state/today.ts'
import { nameList } from '#text/shownName.ts'
import { todoText as words } from '#text/todo.ts'
import { answerLabel } from '#text/words.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Menu } from '#ui/Menu.tsx'
import { ActorName } from './ActorName.tsx'

/** A talk or letter that asked for an answer, and nothing since. */
export function NoReplyTodo({ item }: { readonly item: TodoOf<'noReply'> }) {
  const moment = useMap(map => map.contactMoments).get(item.moment)
  const { nameOf, labelOf } = useNames()
  const editable = useEditable()
  if (!moment) return null
  const names = nameList(item.actors.map(nameOf))
  const about = { ...(moment.issue && { issue: moment.issue }) }
  const buttons = editable && (
    <>
      <Button
        icon={Mail}
        aria-label={words.remindOf(names)}
        onClick={() => askFor({ what: 'letter', kind: 'reminder', to: item.actors, moment: moment.id })}
      >
        {words.remind}
      </Button>
      <Menu
        label={words.moreOf(names)}
        icon={Ellipsis}
        iconOnly
        items={[
          {
            id: 'note',
            label: words.note,
            icon: MessageSquarePlus,
            onRun: () => askFor({ what: 'talk', actors: item.actors, ...about }),
          },
          { id: 'open', label: words.open, icon: Eye, onRun: () => askFor({ what: 'talk', edit: moment.id }) },
        ]}
      />
    </>
  )
  const [only, ...others] = item.actors
  const title = only !== undefined && others.length === 0 ? <ActorName id={only} /> : nameList(item.actors.map(labelOf))
  return (
    <Card title={title} facts={words.replyBy(item.replyBy)} actions={buttons}>
      {moment.asked && <p>{words.asked(moment.asked)}</p>}
    </Card>
  )
}

interface AwaitingTodoProps {
  readonly item: TodoOf<'awaiting'>
  /** The map's id. */
  readonly map: string
}

/** Someone who was asked whether they recognise a problem. */
export function AwaitingTodo({ item: { issue, actor, on }, map }: AwaitingTodoProps) {
  const title = useMap(open => open.issues).get(issue)?.title ?? ''
  const { nameOf } = useNames()
  const editable = useEditable()
  const name = nameOf(actor)
  const place: Place = { at: 'map', map, view: 'problemen', issue: { page: 'probleem', id: issue } }
  const remind = () => askFor({ what: 'letter', kind: 'reminder', to: [actor], issue })
  return (
    <Card
      title={<ActorName id={actor} />}
      facts={words.awaiting(title, on)}
      actions={
        <>
          {editable && (
            <>
              <Answers issue={issue} actor={actor} name={name} />
              <Menu
                label={words.moreOf(name)}
                icon={Ellipsis}
                iconOnly
                items={[
                  { id: 'remind', label: words.remind, icon: Mail, onRun: remind },
                  { id: 'issue', label: words.issue, icon: Eye, onRun: () => go(place) },
                ]}
              />
            </>
          )}
          {!editable && (
            <ButtonLink aria-label={words.issueOf(title, name)} href={hrefOf(place)}>
              {words.issue}
            </ButtonLink>
          )}
        </>
      }
    />
  )
}

interface AnswersProps {
  readonly issue: Id<'issues'>
  readonly actor: ActorId
  readonly name: string
}

/** What they said, noted at once. */
function Answers({ issue, actor, name }: AnswersProps) {
  const note = (answer: GivenAnswer) => {
    const change = edit(words.edits.answer(name), map => setAnswer(map, issue, actor, answer, today()))
    if (change.length > 0) say({ text: words.edits.answered(name), undo: true })
  }
  return (['confirms', 'denies'] as const).map(answer => (
    <Button key={answer} aria-label={words.answerOf(answerLabel(answer), name)} onClick={() => note(answer)}>
      {answerLabel(answer)}
    </Button>
  ))
}
