import { Copy, Globe, type LucideIcon, Mail, Phone } from 'lucide-react'
import { mailHref, phoneHref, websiteHref } from '#model/contactHref.ts'
import type { Actor } from '#model/records.ts'
import { copyText } from '#state/copyText.ts'
import { askText } from '#text/ask.ts'
import { Button, IconButton } from '#ui/Button.tsx'
import styles from './Ask.module.css'
import type { Asking } from './asking.ts'
import way from './Way.module.css'

const words = askText.reach
const WAYS: readonly {
  field: 'email' | 'phone' | 'website'
  icon: LucideIcon
  hrefOf: (text: string) => string | undefined
}[] = [
  { field: 'email', icon: Mail, hrefOf: mailHref },
  { field: 'phone', icon: Phone, hrefOf: phoneHref },
  { field: 'website', icon: Globe, hrefOf: websiteHref },
]

/** How to reach someone: mail, phone, website, and in words. Only what is safe to follow is a link. */
export function Reach({ asking, actor }: { readonly asking: Asking; readonly actor: Actor }) {
  const { contact = {} } = actor
  const ways = WAYS.flatMap(way => {
    const text = contact[way.field]
    return text ? [{ ...way, text, href: way.hrefOf(text) }] : []
  })
  const told = (['how', 'address', 'hours'] as const).flatMap(field =>
    contact[field] ? [{ field, text: contact[field] }] : [],
  )
  return (
    <section>
      <h2>{words.title(asking.nameOf(actor.id))}</h2>
      {ways.length + told.length === 0 && <p>{words.none}</p>}
      <ul className={styles.list}>
        {ways.map(({ field, icon: Icon, text, href }) => (
          <li key={field} className={way.reach}>
            <Icon size={20} aria-hidden />
            {href ? (
              <a href={href} target="_blank" rel="noopener noreferrer">
                <bdi>{text}</bdi>
              </a>
            ) : (
              <bdi>{text}</bdi>
            )}
            <IconButton
              kind="quiet"
              icon={Copy}
              label={words.copy(words[field])}
              onClick={() => copyText(text, words.copied(words[field]))}
            />
          </li>
        ))}
      </ul>
      {told.map(({ field, text }) => (
        <p key={field} className={way.told}>
          {field !== 'how' && <strong>{words[field]}: </strong>}
          <bdi>{text}</bdi>
        </p>
      ))}
      {asking.editable && ways.length + told.length === 0 && (
        <Button onClick={() => asking.onOpenActor(actor.id)}>{words.fill}</Button>
      )}
    </section>
  )
}
