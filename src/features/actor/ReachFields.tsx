import { ExternalLink, Mail, Phone } from 'lucide-react'
import { mailHref, phoneHref, websiteHref } from '#model/contactHref.ts'
import type { Actor } from '#model/records.ts'
import { useEditable } from '#state/mapStore.ts'
import { actorText } from '#text/actor.ts'
import { ButtonLink } from '#ui/Button.tsx'
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

function ReachLinks({ actor: { contact = {} } }: { readonly actor: Actor }) {
  const links = [
    { href: contact.email && mailHref(contact.email), icon: Mail, words: actorText.open.email },
    { href: contact.phone && phoneHref(contact.phone), icon: Phone, words: actorText.open.phone },
    { href: contact.website && websiteHref(contact.website), icon: ExternalLink, words: actorText.open.website },
  ].filter(link => link.href)
  if (links.length === 0) return null
  return (
    <div className={styles.actions}>
      {links.map(({ href, icon, words }) => (
        <ButtonLink key={words} href={href} icon={icon} target="_blank" rel="noopener noreferrer">
          {words}
        </ButtonLink>
      ))}
    </div>
  )
}
