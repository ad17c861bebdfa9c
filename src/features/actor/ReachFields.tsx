import { Copy, ExternalLink, Mail, Phone } from 'lucide-react'
import { mailHref, phoneHref, websiteHref } from '#model/contactHref.ts'
import type { Actor } from '#model/records.ts'
import { copyText } from '#state/copyText.ts'
import { useEditable } from '#state/mapStore.ts'
import { actorText } from '#text/actor.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Choice.tsx'
import styles from './ActorPanel.module.css'
import { FieldGroup } from './FieldGroup.tsx'
import { FieldText } from './FieldText.tsx'
import type { Edits } from './useEdits.ts'

const { fields, hints } = actorText
const CONTACT_FIELDS = ['email', 'phone', 'website', 'address', 'hours', 'how'] as const

/** *Bereiken*: how to get in touch, and links to do so at once. */
export function ReachFields({ actor, edits }: { readonly actor: Actor; readonly edits: Edits }) {
  const editable = useEditable()
  const { contact = {} } = actor
  const isBad = contact.website !== undefined && websiteHref(contact.website) === undefined
  return (
    <FieldGroup title={actorText.groups.reach} open={actor.contact !== undefined}>
      <ReachLinks actor={actor} />
      {CONTACT_FIELDS.map(field => (
        <FieldText
          key={field}
          actor={actor}
          field={`contact/${field}`}
          label={fields[field]}
          hint={field === 'website' ? hints.website : undefined}
          error={field === 'website' && isBad ? actorText.badWebsite : undefined}
          value={contact[field] ?? ''}
          isPrivate={field !== 'how'}
          careful={field === 'how'}
          multiline={field === 'how' || field === 'address'}
          onCommit={text => edits.setContact(field, text)}
        />
      ))}
      <Checkbox
        label={fields.contactPrivate}
        hint={hints.contactPrivate}
        checked={actor.contactPrivate === true}
        disabled={!editable}
        onChange={ticked => edits.set('contactPrivate', { contactPrivate: ticked || undefined })}
      />
    </FieldGroup>
  )
}

/** What to do at once with each way to reach someone: call, write or open it where that is safe, and copy it. */
function ReachLinks({ actor: { contact = {} } }: { readonly actor: Actor }) {
  const { open, copy } = actorText
  const links = [
    { of: 'email', href: contact.email && mailHref(contact.email), icon: Mail },
    { of: 'phone', href: contact.phone && phoneHref(contact.phone), icon: Phone },
    { of: 'website', href: contact.website && websiteHref(contact.website), icon: ExternalLink },
    { of: 'address', href: undefined, icon: Copy },
  ] as const
  const known = links.filter(({ of }) => contact[of])
  if (known.length === 0) return null
  return (
    <ul className={styles.reach}>
      {known.map(({ of, href, icon }) => (
        <li key={of} className={styles.actions}>
          {href && (
            <ButtonLink href={href} icon={icon} target="_blank" rel="noopener noreferrer">
              {open[of]}
            </ButtonLink>
          )}
          <Button
            icon={Copy}
            aria-label={href ? copy.what(fields[of]) : undefined}
            onClick={() => copyText(contact[of] ?? '', copy.done(fields[of]))}
          >
            {href ? copy.run : copy.alone(fields[of])}
          </Button>
        </li>
      ))}
    </ul>
  )
}
