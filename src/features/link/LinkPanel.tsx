import { ArrowLeftRight, ChevronRight, Trash2 } from 'lucide-react'
import { useCallback } from 'react'
import { removeLinks } from '#model/commands/removeLinks.ts'
import { reverseLink } from '#model/commands/reverseLink.ts'
import { isMutual } from '#model/links.ts'
import type { ActorId, Link, LinkId } from '#model/records.ts'
import { linkSentence } from '#state/linkSentence.ts'
import { edit, useEditable, useMap } from '#state/mapStore.ts'
import { say } from '#state/messages.ts'
import { linkText } from '#text/link.ts'
import { linkParts } from '#text/linkParts.ts'
import { Button } from '#ui/Button.tsx'
import { LinkSentence } from '#ui/LinkSentence.tsx'
import { Sheet } from '#ui/Sheet.tsx'
import styles from './Link.module.css'
import { LinkFieldsEdit } from './LinkFieldsEdit.tsx'

interface LinkPanelProps {
  readonly id: LinkId
  readonly onClose: () => void
  readonly onOpenActor: (id: ActorId) => void
  readonly onOpenLink: (id: LinkId) => void
}

/** One line: as a sentence, with everything that is told about it. */
export function LinkPanel({ id, onClose, onOpenActor, onOpenLink }: LinkPanelProps) {
  const link = useMap(useCallback(map => map.links.get(id), [id]))
  const actors = useMap(map => map.actors)
  const editable = useEditable()
  const source = link && actors.get(link.source)
  const target = link && actors.get(link.target)
  if (!link || !source || !target) {
    return (
      <Sheet title={linkText.gone} onClose={onClose}>
        {null}
      </Sheet>
    )
  }
  const [subject, verb, object] = linkParts(source.name, link, 'forward', target.name)
  const title = (
    <>
      <bdi>{subject}</bdi> <span className={styles.verb}>{verb}</span> <bdi>{object}</bdi>
    </>
  )
  return (
    <Sheet title={title} onClose={onClose}>
      {!isMutual(link.type) && link.type !== 'unknown' && (
        <p className={styles.quiet}>
          <LinkSentence parts={linkParts(target.name, link, 'backward', source.name)} />
        </p>
      )}
      <nav className={styles.ends} aria-label={linkText.ends}>
        {[source, target].map(actor => (
          <Button key={actor.id} onClick={() => onOpenActor(actor.id)} aria-label={linkText.open(actor.name)}>
            <bdi>{actor.name}</bdi>
            <ChevronRight size={20} aria-hidden />
          </Button>
        ))}
      </nav>
      <LinkFieldsEdit link={link} onOpenLink={onOpenLink} />
      {editable && <LinkActions link={link} onClose={onClose} />}
    </Sheet>
  )
}

function LinkActions({ link, onClose }: { readonly link: Link; readonly onClose: () => void }) {
  const sentence = useMap(useCallback(map => linkSentence(map, link), [link]))
  const remove = () => {
    const change = edit(linkText.done.remove(sentence), map => removeLinks(map, [link.id]))
    if (change.length === 0) return
    onClose()
    say({ text: linkText.removed(sentence), undo: true })
  }
  return (
    <div className={styles.actions}>
      {!isMutual(link.type) && (
        <Button
          icon={ArrowLeftRight}
          onClick={() => edit(linkText.done.reverse(sentence), map => reverseLink(map, link.id))}
        >
          {linkText.reverse}
        </Button>
      )}
      <Button kind="danger" icon={Trash2} onClick={remove}>
        {linkText.remove}
      </Button>
    </div>
  )
}
