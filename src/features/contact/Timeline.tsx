import { type ReactNode, useState } from 'react'
import { type Happening, timeline } from '#analysis/timeline.ts'
import type { ActorId, NetworkMap } from '#model/records.ts'
import { type Asked, askFor } from '#state/asked.ts'
import { useEditable } from '#state/mapStore.ts'
import { hrefOf } from '#state/place.ts'
import { contactText } from '#text/contact.ts'
import { agreementStateLabel, channelLabel, dayLabel, letterKindLabel } from '#text/words.ts'
import { Button } from '#ui/Button.tsx'
import styles from './Contact.module.css'
import { shortened } from './shortened.ts'

/** So many stand there at first. */
const FIRST = 5

interface TimelineProps {
  readonly map: NetworkMap
  readonly id: ActorId
}

/** Everything about someone, newest first; the rest on asking. */
export function Timeline({ map, id }: TimelineProps) {
  const all = timeline(map, id)
  const [whole, setWhole] = useState(false)
  const shown = whole ? all : all.slice(0, FIRST)
  if (all.length === 0) return null
  return (
    <>
      <h4>{contactText.actor.timeline}</h4>
      <ol className={styles.timeline}>
        {shown.map(happening => (
          <Line key={`${happening.kind} ${happening.id}`} map={map} happening={happening} />
        ))}
      </ol>
      {shown.length < all.length && (
        <Button onClick={() => setWhole(true)}>{contactText.actor.showAll(all.length)}</Button>
      )}
    </>
  )
}

function Line({ map, happening }: { readonly map: NetworkMap; readonly happening: Happening }) {
  const told = tellOf(map, happening)
  return (
    <li>
      <span className={styles.quiet}>
        {happening.on === undefined ? contactText.happened.noDay : dayLabel(happening.on)}
      </span>
      <strong>{told.what}</strong>
      {told.text !== '' && (
        <p className={styles.line}>
          <Opens happening={happening} map={map}>
            <bdi>{shortened(told.text)}</bdi>
          </Opens>
        </p>
      )}
    </li>
  )
}

interface OpensProps {
  readonly map: NetworkMap
  readonly happening: Happening
  readonly children: ReactNode
}

/** The words that open what they are about. */
function Opens({ map, happening, children }: OpensProps) {
  const editable = useEditable()
  const at = { at: 'map', map: map.info.id } as const
  const link = (href: string) => <a href={href}>{children}</a>
  const button = (asked: Asked) =>
    editable ? (
      <button type="button" className={styles.inText} onClick={() => askFor(asked)}>
        {children}
      </button>
    ) : (
      children
    )
  switch (happening.kind) {
    case 'talk':
      return button({ what: 'talk', edit: happening.id })
    case 'agreement':
      return button({ what: 'agreement', edit: happening.id })
    case 'answer':
      return link(hrefOf({ ...at, view: 'problemen', issue: { page: 'probleem', id: happening.id } }))
    case 'letter':
      return link(hrefOf({ ...at, view: 'gesprekken', dealing: { page: 'brief', id: happening.id } }))
    case 'gathering':
      return link(hrefOf({ ...at, view: 'gesprekken', dealing: { page: 'bijeenkomst', id: happening.id } }))
  }
}

/** What it was, and its own words. */
function tellOf(map: NetworkMap, happening: Happening): { readonly what: string; readonly text: string } {
  const { happened } = contactText
  switch (happening.kind) {
    case 'talk': {
      const { channel = 'unknown', answered, asked, nextStep } = map.contactMoments.get(happening.id) ?? {}
      return {
        what: happened.talk(channelLabel(channel)),
        text: answered ?? asked ?? nextStep ?? contactText.actor.noWords,
      }
    }
    case 'agreement': {
      const { state = 'unknown', text = '' } = map.agreements.get(happening.id) ?? {}
      return { what: happened.agreement(agreementStateLabel(state)), text }
    }
    case 'answer':
      return { what: happened.answer(happening.answer), text: map.issues.get(happening.id)?.title ?? '' }
    case 'letter':
      return {
        what: happening.on === undefined ? happened.letterDraft : happened.letterSent,
        text: letterKindLabel(map.letters.get(happening.id)?.kind ?? ''),
      }
    case 'gathering':
      return { what: happened.gathering, text: map.gatherings.get(happening.id)?.title ?? '' }
  }
}
