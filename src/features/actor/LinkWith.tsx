import { useCallback } from 'react'
import { type Catalogue, type Player, SELF_PLAYER } from '#model/catalogue.ts'
import { linksOfSelf, playerLinkKey } from '#model/commands/playerLink.ts'
import { type ActorId, selfOf } from '#model/records.ts'
import { LINK_TYPES, type LinkType } from '#model/vocabulary.ts'
import { useMap } from '#state/mapStore.ts'
import { addActorText } from '#text/addActor.ts'
import { linkLabel } from '#text/words.ts'
import { Checkbox } from '#ui/Choice.tsx'
import { Select } from '#ui/Select.tsx'
import styles from './AddActorDialog.module.css'

interface LinkWithProps {
  readonly player: Player | undefined
  readonly catalogue: Catalogue | undefined
  readonly linkFrom: ActorId | undefined
  readonly linkType: LinkType | undefined
  readonly selfLinks: ReadonlySet<string>
  readonly onChange: (fields: Partial<Pick<LinkWithProps, 'linkType' | 'selfLinks'>>) => void
}

/** Lines that the new one may come with: only what someone chooses, nothing is invented. */
export function LinkWith(props: LinkWithProps) {
  const { linkFrom, linkType, onChange } = props
  const from = useMap(useCallback(map => (linkFrom ? map.actors.get(linkFrom) : undefined), [linkFrom]))
  return (
    <>
      {from && (
        <Select
          label={addActorText.linkTo(from.name)}
          value={linkType}
          options={LINK_TYPES.map(value => ({ value, label: `${from.name} ${linkLabel(value)} …` }))}
          onChange={type => onChange({ linkType: type })}
          emptyLabel={addActorText.noLink}
        />
      )}
      <SelfLinks {...props} />
    </>
  )
}

function SelfLinks({ player, catalogue, selfLinks, onChange }: LinkWithProps) {
  const self = useMap(selfOf)
  if (!self || !player || !catalogue) return null
  const links = linksOfSelf(catalogue, new Set([player.id]))
  if (links.length === 0) return null
  const toggle = (key: string) => {
    const next = new Set(selfLinks)
    if (!next.delete(key)) next.add(key)
    onChange({ selfLinks: next })
  }
  return (
    <fieldset className={styles.selfLinks}>
      <legend>{addActorText.doYouKnow}</legend>
      {links.map(link => {
        const key = playerLinkKey(link)
        const verb = linkLabel(link.type, link.source === SELF_PLAYER ? 'forward' : 'backward')
        return (
          <Checkbox
            key={key}
            label={`${self.name} ${verb} ${player.name}`}
            checked={selfLinks.has(key)}
            onChange={() => toggle(key)}
          />
        )
      })}
    </fieldset>
  )
}
