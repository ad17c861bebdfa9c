import { CalendarDays, Ellipsis, Eraser, NotebookText, Pencil, Trash2 } from 'lucide-react'
import { removeDealing } from '#model/commands/dealings.ts'
import type { Gathering } from '#model/dealings.ts'
import type { Id } from '#model/records.ts'
import { askFor } from '#state/asked.ts'
import { edit, useEditable, useMap } from '#state/mapStore.ts'
import { say } from '#state/messages.ts'
import { go, hrefOf } from '#state/place.ts'
import { saveCalendar } from '#state/saveCalendar.ts'
import { gatheringText } from '#text/gathering.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Menu } from '#ui/Menu.tsx'
import { Notice } from '#ui/Notice.tsx'
import { SubPage } from '#ui/SubPage.tsx'
import { Attendees } from './Attendees.tsx'
import styles from './Gathering.module.css'
import { GatheringFacts } from './GatheringFacts.tsx'

const { page: words, done } = gatheringText

interface GatheringPageProps {
  readonly id: Id<'gatherings'>
  readonly map: string
}

/** One gathering: what it is, who comes, and after it whom I spoke. */
export function GatheringPage({ id, map }: GatheringPageProps) {
  const gathering = useMap(open => open.gatherings).get(id)
  const back = {
    href: hrefOf({ at: 'map', map, view: 'gesprekken', dealing: { page: 'bijeenkomsten' } }),
    label: gatheringText.back,
  }
  if (!gathering)
    return (
      <SubPage title={gatheringText.title} back={back}>
        <Notice kind="info" title={words.goneTitle}>
          <p>{words.gone}</p>
        </Notice>
      </SubPage>
    )
  return (
    <SubPage title={<bdi>{gathering.title}</bdi>} back={back}>
      <GatheringFacts gathering={gathering} />
      <Actions gathering={gathering} map={map} />
      <Attendees gathering={gathering} />
    </SubPage>
  )
}

interface ActionsProps {
  readonly gathering: Gathering
  readonly map: string
}

/** What can be done with the gathering as a whole. */
function Actions({ gathering: { id, on, title }, map }: ActionsProps) {
  const editable = useEditable()
  const remove = () => {
    const change = edit(done.remove(title), open => removeDealing(open, 'gatherings', id))
    if (change.length === 0) return
    go({ at: 'map', map, view: 'gesprekken', dealing: { page: 'bijeenkomsten' } }, { replace: true })
    say({ text: done.removed(title), undo: true })
  }
  const others = [
    { id: 'remove', label: words.remove, icon: Trash2, onRun: remove },
    {
      id: 'erase',
      label: words.erase,
      icon: Eraser,
      onRun: () => askFor({ what: 'erase', table: 'gatherings', id }),
    },
  ]
  return (
    <div className={styles.buttons} data-screen-only>
      <ButtonLink
        kind="primary"
        icon={NotebookText}
        href={hrefOf({ at: 'map', map, view: 'gesprekken', dealing: { page: 'spiekbriefje', id } })}
      >
        {words.cheatSheet}
      </ButtonLink>
      {on !== undefined && (
        <Button icon={CalendarDays} onClick={() => void saveCalendar({ gatherings: [id] })}>
          {words.calendar}
        </Button>
      )}
      {editable && (
        <Button icon={Pencil} onClick={() => askFor({ what: 'gathering', edit: id })}>
          {words.edit}
        </Button>
      )}
      {editable && <Menu label={words.more} icon={Ellipsis} items={others} />}
    </div>
  )
}
