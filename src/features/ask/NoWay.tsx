import { Spline } from 'lucide-react'
import { whyLoose } from '#analysis/reasons.ts'
import { type ComesNear, whoComesNear } from '#analysis/whoComesNear.ts'
import type { ActorId } from '#model/records.ts'
import { linkSentence } from '#state/linkSentence.ts'
import { reasonTold } from '#state/reasonTold.ts'
import { askText } from '#text/ask.ts'
import { sectorLabel } from '#text/words.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { ActorCard } from './ActorCard.tsx'
import styles from './Ask.module.css'
import type { Asking } from './asking.ts'
import { useHighlight } from './useHighlight.ts'

const words = askText.noWay

/** Nobody on the map leads to this actor: why, and what to do about it. */
export function NoWay({ asking, target }: { readonly asking: Asking; readonly target: ActorId }) {
  const { map, day, editable, nameOf, onMakeLink } = asking
  const near = whoComesNear(map, target, day)
  useHighlight(asking, [target])
  return (
    <>
      <Notice kind="info" title={words.title(nameOf(target))}>
        <p>{reasonTold(whyLoose(map, target, day), nameOf)}</p>
      </Notice>
      <h2>{words.whatNow}</h2>
      <p>{words.addLink}</p>
      {editable && (
        <p>
          <Button kind="primary" icon={Spline} onClick={() => onMakeLink(target)}>
            {words.makeLinkWith(nameOf(target))}
          </Button>
        </p>
      )}
      {near.length > 0 && (
        <>
          <p>{words.near}</p>
          <ul className={styles.list}>
            {near.map(one => (
              <ActorCard key={one.actor} asking={asking} id={one.actor} reason={nearTold(asking, one)} />
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={asking.hrefOf({ about: 'los' })}>{words.seeLoose}</a>
      </p>
    </>
  )
}

function nearTold({ map }: Asking, one: ComesNear): string | undefined {
  if (one.kind === 'topic')
    return words.byTopic(sectorLabel(map.actors.get(one.actor)?.sector).toLowerCase(), one.topic)
  const link = map.links.get(one.link)
  return link && words.byLink(linkSentence(map, link))
}
