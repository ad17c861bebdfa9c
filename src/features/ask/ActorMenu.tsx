import { Ellipsis, Mail, MessageSquarePlus } from 'lucide-react'
import type { ActorId } from '#model/records.ts'
import { askFor } from '#state/asked.ts'
import { askText } from '#text/ask.ts'
import { Button } from '#ui/Button.tsx'
import { Menu } from '#ui/Menu.tsx'
import type { Asking } from './asking.ts'
import way from './Way.module.css'

interface Someone {
  readonly asking: Asking
  readonly id: ActorId
}

const talkWith = (id: ActorId) => askFor({ what: 'talk', actors: [id] })
const writeTo = (id: ActorId) => askFor({ what: 'letter', to: [id] })

/** What can be done with someone in an answer: note a talk, write a letter. */
export function ActorMenu({ asking, id }: Someone) {
  return (
    <Menu
      label={askText.doWith(asking.nameOf(id))}
      icon={Ellipsis}
      iconOnly
      items={[
        { id: 'talk', label: askText.talk, icon: MessageSquarePlus, onRun: () => talkWith(id) },
        { id: 'letter', label: askText.letter, icon: Mail, onRun: () => writeTo(id) },
      ]}
    />
  )
}

/** The same as two buttons, on the page that is about this one alone. */
export function ActorButtons({ asking, id }: Someone) {
  const name = asking.nameOf(id)
  return (
    <p className={way.buttons}>
      <Button icon={MessageSquarePlus} aria-label={askText.talkWith(name)} onClick={() => talkWith(id)}>
        {askText.talk}
      </Button>
      <Button icon={Mail} aria-label={askText.letterTo(name)} onClick={() => writeTo(id)}>
        {askText.letter}
      </Button>
    </p>
  )
}
