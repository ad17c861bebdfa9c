import { isMutual } from '#model/links.ts'
import type { ActorId } from '#model/records.ts'
import { useMap } from '#state/mapStore.ts'
import { linkText } from '#text/link.ts'
import { linkParts } from '#text/linkParts.ts'
import { LinkSentence } from '#ui/LinkSentence.tsx'
import styles from './Link.module.css'
import { type KindWord, kindOf } from './wantedLink.ts'

interface LinkReadsProps {
  readonly from: ActorId
  readonly kind: KindWord
  readonly to: ActorId
}

/** The line as a sentence, from both ends: "Jolanda Vos kent Mulder". */
export function LinkReads({ from, kind, to }: LinkReadsProps) {
  const actors = useMap(map => map.actors)
  const { type, direction } = kindOf(kind)
  const back = direction === 'forward' ? 'backward' : 'forward'
  const [one, other] = [actors.get(from)?.name ?? '', actors.get(to)?.name ?? '']
  return (
    <section className={styles.reads} aria-label={linkText.reads}>
      <p>
        <LinkSentence parts={linkParts(one, { type }, direction, other)} />
      </p>
      {!isMutual(type) && (
        <p className={styles.quiet}>
          <LinkSentence parts={linkParts(other, { type }, back, one)} />
        </p>
      )}
    </section>
  )
}
