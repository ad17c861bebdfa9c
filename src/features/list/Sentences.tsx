import { useMemo } from 'react'
import { type ActorId, inOrder, type Link, type LinkId, type NetworkMap } from '#model/records.ts'
import { useMap } from '#state/mapStore.ts'
import { linkParts } from '#text/linkParts.ts'
import { listText } from '#text/list.ts'
import { LinkSentence } from '#ui/LinkSentence.tsx'
import styles from './ListPage.module.css'
import type { Row } from './rows.ts'

interface SentencesProps {
  readonly rows: readonly Row[]
  readonly onOpenActor: (id: ActorId) => void
  readonly onOpenLink: (id: LinkId) => void
}

/** Every link at both its ends, in the order of the list. */
function linksByActor(map: NetworkMap): ReadonlyMap<ActorId, readonly Link[]> {
  const found = new Map<ActorId, Link[]>()
  for (const link of inOrder(map.links))
    for (const end of [link.source, link.target]) {
      const links = found.get(end)
      if (links) links.push(link)
      else found.set(end, [link])
    }
  return found
}

/** The map as sentences: per actor what it does with whom. */
export function Sentences({ rows, onOpenActor, onOpenLink }: SentencesProps) {
  const map = useMap(open => open)
  const links = useMemo(() => linksByActor(map), [map])
  return (
    <ul className={styles.sentences}>
      {rows.map(({ actor, beside }) => (
        <li key={actor.id}>
          <h2>
            <button type="button" className={styles.name} onClick={() => onOpenActor(actor.id)}>
              <bdi>{actor.name}</bdi>
            </button>
            {beside && <span className={styles.beside}>{beside}</span>}
          </h2>
          {links.has(actor.id) ? (
            <ul>
              {links.get(actor.id)?.map(link => (
                <li key={link.id}>
                  <OpeningSentence link={link} from={actor.id} map={map} onOpenLink={onOpenLink} />
                </li>
              ))}
            </ul>
          ) : (
            <p>
              <bdi>{actor.name}</bdi> {listText.noLinks}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

interface OpeningSentenceProps {
  readonly link: Link
  readonly from: ActorId
  readonly map: NetworkMap
  readonly onOpenLink: (id: LinkId) => void
}

/** "Jolanda Vos kent raadslid Mulder", seen from one of the two; the whole sentence opens the line. */
function OpeningSentence({ link, from, map, onOpenLink }: OpeningSentenceProps) {
  const forward = link.source === from
  const other = map.actors.get(forward ? link.target : link.source)
  return (
    <button type="button" className={styles.sentence} onClick={() => onOpenLink(link.id)}>
      <LinkSentence
        parts={linkParts(map.actors.get(from)?.name ?? '', link, forward ? 'forward' : 'backward', other?.name ?? '')}
      />
    </button>
  )
}
