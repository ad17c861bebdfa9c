import { ChevronRight } from 'lucide-react'
import { useCallback, useState } from 'react'
import { neighbours } from '#model/links.ts'
import type { Actor, ActorId, Link, LinkId } from '#model/records.ts'
import { linkFacts } from '#state/linkSentence.ts'
import { useMap } from '#state/mapStore.ts'
import { actorText } from '#text/actor.ts'
import { linkParts } from '#text/linkParts.ts'
import { Button, IconButton } from '#ui/Button.tsx'
import styles from './ActorPanel.module.css'

interface ActorLinksProps {
  readonly actor: Actor
  readonly onOpenActor: (id: ActorId) => void
  readonly onOpenLink: (id: LinkId) => void
}

const FIRST = 12

/** The links of an actor as sentences that begin with it; the other name opens the other, the arrow the line. */
export function ActorLinks({ actor, onOpenActor, onOpenLink }: ActorLinksProps) {
  const found = useMap(useCallback(map => neighbours(map, actor.id), [actor.id]))
  const [all, setAll] = useState(false)
  const shown = all ? found : found.slice(0, FIRST)
  return (
    <section className={styles.links}>
      <h3>{actorText.links(found.length)}</h3>
      {found.length === 0 && <p className={styles.quiet}>{actorText.noLinks}</p>}
      <ul>
        {shown.map(({ link, actor: other }) => (
          <LinkLine
            key={link.id}
            link={link}
            actor={actor}
            other={other}
            onOpenActor={onOpenActor}
            onOpenLink={onOpenLink}
          />
        ))}
      </ul>
      {shown.length < found.length && (
        <Button onClick={() => setAll(true)}>{actorText.moreLinks(found.length - shown.length)}</Button>
      )}
    </section>
  )
}

interface LinkLineProps extends ActorLinksProps {
  readonly link: Link
  readonly other: Actor
}

function LinkLine({ link, actor, other, onOpenActor, onOpenLink }: LinkLineProps) {
  const direction = link.source === actor.id ? 'forward' : 'backward'
  const [subject, verb, object] = linkParts(actor.name, link, direction, other.name)
  const facts = linkFacts(link)
  return (
    <li className={styles.link}>
      <p>
        <bdi>{subject}</bdi> <strong>{verb}</strong>{' '}
        <button type="button" className={styles.inText} onClick={() => onOpenActor(other.id)}>
          <bdi>{object}</bdi>
        </button>
        {facts.length > 0 && <span className={styles.linkFacts}>{facts.join(' · ')}</span>}
      </p>
      <IconButton
        label={actorText.openLink(`${subject} ${verb} ${object}`)}
        icon={ChevronRight}
        kind="quiet"
        onClick={() => onOpenLink(link.id)}
      />
    </li>
  )
}
