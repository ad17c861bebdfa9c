import { Spline } from 'lucide-react'
import { useMemo } from 'react'
import { selfOn } from '#analysis/contactNet.ts'
import { whyLoose } from '#analysis/reasons.ts'
import { unconnected } from '#analysis/unconnected.ts'
import type { ActorId } from '#model/records.ts'
import { askText } from '#text/ask.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { ActorCards } from './ActorCards.tsx'
import styles from './Ask.module.css'
import type { Asking } from './asking.ts'
import { SelfQuestion } from './SelfQuestion.tsx'
import { useHighlight } from './useHighlight.ts'

const words = askText.loose

/** *Wie staat nog los?*: whom no way reaches, why not, and what to do about it. */
export function LooseView({ asking }: { readonly asking: Asking }) {
  const hasSelf = selfOn(asking.map, asking.day) !== undefined
  return (
    <>
      <h1>{askText.question.los.title}</h1>
      <SelfQuestion asking={asking} />
      {hasSelf && <Loose asking={asking} />}
    </>
  )
}

function Loose({ asking }: { readonly asking: Asking }) {
  const { map, day, editable, onMakeLink, onAddActor } = asking
  const loose = useMemo(() => unconnected(map, day), [map, day])
  useHighlight(asking, loose)
  if (map.actors.size === 1) {
    return (
      <Notice kind="info" actions={editable && <Button onClick={onAddActor}>{askText.addActor}</Button>}>
        <p>{words.onlySelf}</p>
      </Notice>
    )
  }
  if (loose.length === 0) {
    return (
      <Notice kind="good">
        <p>{words.nobody}</p>
      </Notice>
    )
  }
  const makeLink = (id: ActorId) => (
    <Button icon={Spline} aria-label={askText.noWay.makeLinkWith(asking.nameOf(id))} onClick={() => onMakeLink(id)}>
      {askText.noWay.makeLink}
    </Button>
  )
  return (
    <>
      <p>
        <strong>{words.count(loose.length)}</strong> <span className={styles.quiet}>{words.intro(loose.length)}</span>
      </p>
      <ActorCards
        asking={asking}
        ids={loose}
        reasonOf={id => whyLoose(map, id, day)}
        {...(editable && { actionsOf: makeLink })}
      />
    </>
  )
}
