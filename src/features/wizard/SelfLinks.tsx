import { SELF_PLAYER } from '#model/catalogue.ts'
import { playerLinkKey } from '#model/commands/playerLink.ts'
import { selfLinkQuestion, wizardText } from '#text/wizard.ts'
import { offeredSelfLinks, withThing } from './choices.ts'
import styles from './players.module.css'
import { Tile } from './Tile.tsx'
import type { Wizard } from './useWizard.ts'

/** *Ken je … al? Ben je lid?* All off at first: nobody gets acquaintances that they don't have. */
export function SelfLinks({ wizard }: { readonly wizard: Wizard }) {
  const { catalogue, choices, choose, ticked } = wizard
  const links = offeredSelfLinks(catalogue, ticked)
  if (links.length === 0) return null
  return (
    <section className={styles.selfLinks} aria-labelledby="self-links">
      <h2 id="self-links">{wizardText.selfLinks.title}</h2>
      <p>{wizardText.selfLinks.intro}</p>
      <div className={styles.tiles}>
        {links.map(link => {
          const key = playerLinkKey(link)
          const other = link.source === SELF_PLAYER ? link.target : link.source
          const name = choices.ownNames[other] ?? catalogue.players.get(other)?.name ?? other
          return (
            <Tile
              key={key}
              label={selfLinkQuestion(key, name)}
              detail={choices.ownNames[other]}
              checked={choices.selfLinks.includes(key)}
              onChange={wanted => choose({ ...choices, selfLinks: withThing(choices.selfLinks, key, wanted) })}
            />
          )
        })}
      </div>
    </section>
  )
}
