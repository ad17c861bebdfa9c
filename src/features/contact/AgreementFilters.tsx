import type { AgreementFilter } from '#analysis/agreements.ts'
import { byName } from '#analysis/order.ts'
import type { ActorId, NetworkMap } from '#model/records.ts'
import { uniqueTopics } from '#model/topics.ts'
import { namesOn } from '#state/names.ts'
import { contactText } from '#text/contact.ts'
import { topicLabel } from '#text/topics.ts'
import { Checkbox } from '#ui/Choice.tsx'
import { Select } from '#ui/Select.tsx'
import styles from './Contact.module.css'

interface AgreementFiltersProps {
  readonly map: NetworkMap
  readonly filter: AgreementFilter
  readonly onChange: (filter: AgreementFilter) => void
}

const words = contactText.agreements

/** Which agreements to see: about what, with whom, and only what is still open. */
export function AgreementFilters({ map, filter, onChange }: AgreementFiltersProps) {
  const all = [...map.agreements.values()]
  const topics = uniqueTopics(all.flatMap(agreement => agreement.topics ?? []))
    .map(topic => ({ value: topic, label: topicLabel(topic) }))
    .sort((a, b) => a.label.localeCompare(b.label, 'nl'))
  const { topic: _topic, ...noTopic } = filter
  const { with: _with, ...noActor } = filter
  const { open: _open, ...alsoClosed } = filter
  return (
    <div className={styles.filters}>
      {topics.length > 0 && (
        <Select
          label={words.topic}
          value={filter.topic}
          options={topics}
          emptyLabel={words.everyTopic}
          onChange={topic => onChange(topic === undefined ? noTopic : { ...filter, topic })}
        />
      )}
      <Select
        label={words.with}
        value={filter.with as string | undefined}
        options={actorOptions(
          map,
          all.flatMap(({ actors }) => actors),
        )}
        emptyLabel={words.everyone}
        onChange={id => onChange(id === undefined ? noActor : { ...filter, with: id as ActorId })}
      />
      <Checkbox
        label={words.onlyOpen}
        checked={filter.open === true}
        onChange={open => onChange(open ? { ...filter, open } : alsoClosed)}
      />
    </div>
  )
}

/** Those who are named, once each, by name. */
export function actorOptions(map: NetworkMap, ids: readonly ActorId[]) {
  const { labelOf } = namesOn(map)
  return [...new Set(ids)]
    .flatMap(id => map.actors.get(id) ?? [])
    .sort(byName)
    .map(({ id }) => ({ value: id as string, label: labelOf(id) }))
}
