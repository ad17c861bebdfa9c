import { Check, Trash2 } from 'lucide-react'
import { useCallback } from 'react'
import { stale } from '#analysis/stale.ts'
import { editActor } from '#model/commands/editActor.ts'
import type { Actor } from '#model/records.ts'
import { removeChosen } from '#state/chosen.ts'
import { currentMap, edit, useEditable, useMap } from '#state/mapStore.ts'
import { say } from '#state/messages.ts'
import { useNames } from '#state/names.ts'
import { today } from '#state/today.ts'
import { privacyText } from '#text/privacy.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'

const text = privacyText.stale

interface StaleNoticeProps {
  readonly actor: Actor
  readonly onClose: () => void
}

/** *Klopt dit nog?*: after a year without a word, whoever is on the map is checked again or goes. */
export function StaleNotice({ actor, onClose }: StaleNoticeProps) {
  const editable = useEditable()
  const { nameOf } = useNames()
  const since = useMap(useCallback(map => stale(map, today()).find(one => one.actor === actor.id)?.since, [actor.id]))
  if (since === undefined || !editable) return null
  const check = () => {
    const change = edit(text.label(actor.name), map => editActor(map, actor.id, { checkedOn: today() }))
    if (change.length > 0) say({ text: text.checked(nameOf(actor.id)), undo: true })
  }
  const remove = () => {
    removeChosen([actor])
    if (!currentMap()?.actors.has(actor.id)) onClose()
  }
  return (
    <Notice
      kind="info"
      title={text.title}
      actions={
        <>
          <Button icon={Check} onClick={check}>
            {text.still}
          </Button>
          <Button icon={Trash2} onClick={remove}>
            {privacyText.remove}
          </Button>
        </>
      }
    >
      <p>{text.text(since)}</p>
    </Notice>
  )
}
