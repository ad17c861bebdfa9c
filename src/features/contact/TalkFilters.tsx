import type { NetworkMap } from '#model/records.ts'
import { CHANNELS } from '#model/vocabulary.ts'
import { contactText } from '#text/contact.ts'
import { channelLabel } from '#text/words.ts'
import { Select } from '#ui/Select.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { actorOptions } from './AgreementFilters.tsx'
import styles from './Contact.module.css'
import type { TalkFilter } from './talkRows.ts'

interface TalkFiltersProps {
  readonly map: NetworkMap
  readonly filter: TalkFilter
  readonly onChange: (filter: TalkFilter) => void
}

/** From so many talks on there is a field to search them. */
const MANY = 20

const words = contactText.talks

/** Which talks to see: with whom, about which problem, in which way; and of many also by words. */
export function TalkFilters({ map, filter, onChange }: TalkFiltersProps) {
  const all = [...map.contactMoments.values()]
  const set = (key: keyof TalkFilter, value: string | undefined) => {
    const { [key]: _old, ...rest } = filter
    onChange(value === undefined || value === '' ? rest : { ...rest, [key]: value })
  }
  const issues = [...new Set(all.map(({ issue }) => issue))]
    .flatMap(id => (id && map.issues.get(id)) || [])
    .map(({ id, title }) => ({ value: id as string, label: title }))
  const used = CHANNELS.filter(channel => all.some(talk => talk.channel === channel))
  return (
    <>
      {all.length > MANY && (
        <TextInput type="search" label={words.search} value={filter.text ?? ''} onChange={text => set('text', text)} />
      )}
      <div className={styles.filters}>
        <Select
          label={words.actor}
          value={filter.actor}
          options={actorOptions(
            map,
            all.flatMap(({ actors }) => actors),
          )}
          emptyLabel={words.everyone}
          onChange={actor => set('actor', actor)}
        />
        {issues.length > 0 && (
          <Select
            label={words.issue}
            value={filter.issue}
            options={issues}
            emptyLabel={words.everyIssue}
            onChange={issue => set('issue', issue)}
          />
        )}
        <Select
          label={words.channel}
          value={filter.channel}
          options={used.map(value => ({ value: value as string, label: channelLabel(value) }))}
          emptyLabel={words.everyChannel}
          onChange={channel => set('channel', channel)}
        />
      </div>
    </>
  )
}
