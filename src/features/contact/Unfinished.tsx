import { PencilLine } from 'lucide-react'
import type { NetworkMap } from '#model/records.ts'
import { askFor } from '#state/asked.ts'
import { useDevice } from '#state/device.ts'
import { askedIn } from '#state/formDraft.ts'
import { useEditable, useMap } from '#state/mapStore.ts'
import { contactText } from '#text/contact.ts'
import { contactFormText } from '#text/contactForm.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'

interface UnfinishedProps {
  readonly map: string
  readonly what: 'talk' | 'agreement'
}

/** What someone began to note and didn't save: the way back to it. */
export function Unfinished({ map, what }: UnfinishedProps) {
  const drafts = useDevice(device => device.drafts)
  const editable = useEditable()
  const open = useMap(whole => whole)
  const found = [...drafts].flatMap(([key, draft]) => {
    const asked = key.startsWith(`${map}/`) ? askedIn(draft) : undefined
    return asked?.what === what && isHere(open, asked) ? [{ key, asked }] : []
  })
  if (!editable) return null
  const text = what === 'talk' ? contactText.talks.unfinishedTalk : contactText.talks.unfinishedAgreement
  return found.map(({ key, asked }) => (
    <Notice
      key={key}
      kind="info"
      actions={
        <Button icon={PencilLine} onClick={() => askFor(asked)}>
          {contactFormText.form.goOn}
        </Button>
      }
    >
      <p>{text}</p>
    </Notice>
  ))
}

/** What was to be changed may be gone by now. */
function isHere(map: NetworkMap, asked: NonNullable<ReturnType<typeof askedIn>>): boolean {
  if (asked.edit === undefined) return true
  return asked.what === 'talk' ? map.contactMoments.has(asked.edit) : map.agreements.has(asked.edit)
}
