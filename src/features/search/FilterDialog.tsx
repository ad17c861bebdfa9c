import type { NetworkMap } from '#model/records.ts'
import { uniqueTopics } from '#model/topics.ts'
import { ACTOR_FORMALITIES, ROLES, SCOPES, SECTORS } from '#model/vocabulary.ts'
import { useMap } from '#state/mapStore.ts'
import { setFilter, showEveryone, useView } from '#state/view.ts'
import { searchText } from '#text/search.ts'
import { topicLabel } from '#text/topics.ts'
import { actorFormalityLabel, roleLabel, scopeLabel, sectorLabel } from '#text/words.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Select } from '#ui/Select.tsx'

/** The topics that anyone on this map has, each once, by their words. */
function topicsOf(map: NetworkMap): { value: string; label: string }[] {
  const topics = [...map.actors.values()].flatMap(actor => actor.topics ?? [])
  return uniqueTopics(topics)
    .map(topic => ({ value: topic, label: topicLabel(topic) }))
    .sort((a, b) => a.label.localeCompare(b.label, 'nl'))
}

const optionsOf = <V extends string>(values: readonly V[], label: (value: V) => string) =>
  values.map(value => ({ value, label: label(value) }))

type Kind = 'topics' | 'sectors' | 'scopes' | 'roles' | 'formality'

/** Which actors to see: by topic, sector, where, role, official or not. Works at once, so the count tells what it does. */
export function FilterDialog({ onClose }: { readonly onClose: () => void }) {
  const topics = topicsOf(useMap(map => map))
  const filter = useView(view => view.filter)
  const choose = (key: Kind, value: string | undefined) => {
    const { [key]: _old, ...rest } = filter
    setFilter(value === undefined ? rest : { ...rest, [key]: [value] })
  }
  const shared = { emptyLabel: searchText.everything }
  return (
    <Dialog
      title={searchText.filters}
      open
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" onClick={onClose}>
            {searchText.done}
          </Button>
          <Button onClick={showEveryone}>{searchText.showAll}</Button>
        </>
      }
    >
      <p>{searchText.hint}</p>
      <Select
        {...shared}
        label={searchText.topic}
        value={filter.topics?.[0]}
        options={topics}
        onChange={v => choose('topics', v)}
      />
      <Select
        {...shared}
        label={searchText.sector}
        value={filter.sectors?.[0]}
        options={optionsOf(SECTORS, sectorLabel)}
        onChange={v => choose('sectors', v)}
      />
      <Select
        {...shared}
        label={searchText.scope}
        value={filter.scopes?.[0]}
        options={optionsOf(SCOPES, scopeLabel)}
        onChange={v => choose('scopes', v)}
      />
      <Select
        {...shared}
        label={searchText.role}
        value={filter.roles?.[0]}
        options={optionsOf(ROLES, roleLabel)}
        onChange={v => choose('roles', v)}
      />
      <Select
        {...shared}
        label={searchText.formality}
        value={filter.formality?.[0]}
        options={optionsOf(ACTOR_FORMALITIES, actorFormalityLabel)}
        onChange={v => choose('formality', v)}
      />
    </Dialog>
  )
}
