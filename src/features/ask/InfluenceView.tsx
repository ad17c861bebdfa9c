import { useMemo, useState } from 'react'
import { influenceGrid, mostImportant } from '#analysis/influenceGrid.ts'
import type { ActorId } from '#model/records.ts'
import { topicIn } from '#model/topics.ts'
import { topicsOfMap } from '#state/topicKeys.ts'
import { askText } from '#text/ask.ts'
import { influenceText } from '#text/askInfluence.ts'
import { topicLabel } from '#text/topics.ts'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Choice.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Select } from '#ui/Select.tsx'
import styles from './Ask.module.css'
import type { Asking } from './asking.ts'
import { InfluenceGrid } from './InfluenceGrid.tsx'
import { NotFilledIn } from './NotFilledIn.tsx'
import { SelfQuestion } from './SelfQuestion.tsx'

const words = influenceText

/** *Wie heeft invloed?*: everyone by influence and by how important it is to them, and what to do about each field. */
export function InfluenceView({ asking }: { readonly asking: Asking }) {
  const { map, day } = asking
  const [topic, setTopic] = useState<string>()
  const [topOnly, setTopOnly] = useState(false)
  const grid = useMemo(() => influenceGrid(map, day), [map, day])
  const fields = useMemo(() => {
    const isAbout = topic === undefined ? () => true : topicIn(topic)
    const about = (ids: readonly ActorId[]) => ids.filter(id => isAbout(map.actors.get(id)?.topics))
    const { collaborate, keepSatisfied, keepInformed, monitor } = grid
    const placed = [collaborate, keepSatisfied, keepInformed, monitor].map(about)
    const kept = topOnly ? mostImportant(map, placed.flat()) : undefined
    const [together = [], satisfied = [], informed = [], followed = []] = placed.map(ids =>
      ids.filter(id => !kept || kept.has(id)),
    )
    const shown = { collaborate: together, keepSatisfied: satisfied, keepInformed: informed, monitor: followed }
    return { shown, unknown: about(grid.unknown), some: placed.flat().length > 0 }
  }, [map, grid, topic, topOnly])
  const nobody = Object.values(grid).flat().length === 0
  const nobodyAbout = !fields.some && fields.unknown.length === 0
  return (
    <>
      <h1>{askText.question.invloed.title}</h1>
      <p className={styles.quiet}>{words.intro}</p>
      <SelfQuestion asking={asking} />
      {!nobody && (
        <>
          <TopicSelect asking={asking} topic={topic} onTopic={setTopic} />
          <Checkbox label={words.topOnly} hint={words.topHint} checked={topOnly} onChange={setTopOnly} />
        </>
      )}
      {nobody || nobodyAbout ? (
        <Nobody asking={asking} told={nobody ? words.empty : words.emptyTopic} />
      ) : (
        <>
          <InfluenceGrid asking={asking} fields={fields.shown} />
          <NotFilledIn asking={asking} ids={fields.unknown} />
        </>
      )}
    </>
  )
}

interface TopicSelectProps {
  readonly asking: Asking
  readonly topic: string | undefined
  readonly onTopic: (topic: string | undefined) => void
}

function TopicSelect({ asking, topic, onTopic }: TopicSelectProps) {
  const topics = topicsOfMap(asking.map)
  if (topics.length === 0) return null
  return (
    <Select
      label={words.topic}
      emptyLabel={words.allTopics}
      options={topics.map(value => ({ value, label: topicLabel(value) }))}
      value={topic}
      onChange={onTopic}
    />
  )
}

function Nobody({ asking, told }: { readonly asking: Asking; readonly told: string }) {
  return (
    <Notice kind="info" actions={asking.editable && <Button onClick={asking.onAddActor}>{askText.addActor}</Button>}>
      <p>{told}</p>
    </Notice>
  )
}
