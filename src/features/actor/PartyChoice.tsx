import { useCallback } from 'react'
import { addLink } from '#model/commands/addLink.ts'
import { partiesToChoose } from '#model/parties.ts'
import type { Actor, ActorId } from '#model/records.ts'
import { edit, useEditable, useMap } from '#state/mapStore.ts'
import { actorText } from '#text/actor.ts'
import { Select } from '#ui/Select.tsx'
import styles from './ActorPanel.module.css'

/** *Welke fractie?* For a councillor who isn't linked to a party yet, on a map with parties. */
export function PartyChoice({ actor }: { readonly actor: Actor }) {
  const editable = useEditable()
  const parties = useMap(useCallback(map => partiesToChoose(map, actor), [actor]))
  if (parties.length === 0 || !editable) return null
  const choose = (id: string | undefined) => {
    const party = parties.find(one => one.id === id)
    if (!party) return
    const link = { source: actor.id, target: party.id, type: 'memberOf', formality: 'formal', strength: 2 } as const
    edit(actorText.party.label(actor.name, party.name), map => addLink(map, link))
  }
  return (
    <section className={styles.prompt}>
      <Select<ActorId>
        label={actorText.party.title}
        hint={actorText.party.hint}
        value={undefined}
        emptyLabel={actorText.party.choose}
        options={parties.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={choose}
      />
    </section>
  )
}
