import type { Player } from '#model/catalogue.ts'
import { playersText } from '#text/players.ts'
import { leadSentences, wizardText } from '#text/wizard.ts'
import styles from './players.module.css'

const text = wizardText.players

/** The rest of what there is to know about a player; what the law asks for, with its footnote. */
export function PlayerMore({ player }: { readonly player: Player }) {
  const rest = leadSentences(player.whatItDoes)[1]
  const byLaw = playersText.statutoryNotes.get(player.id)
  return (
    <div className={styles.more}>
      {rest !== '' && <p>{rest}</p>}
      <dl>
        <Fact term={text.goodToKnow} told={player.goodToKnow} />
        <Fact term={text.howToReach} told={player.howToReach} />
        <Fact term={text.aliases} told={player.aliases.join(', ')} />
        {byLaw && <Fact term={text.byLaw} told={byLaw.says} />}
        {byLaw && <Fact term={text.footnote} told={`${byLaw.footnote} ${playersText.notLegalAdvice}`} />}
      </dl>
    </div>
  )
}

function Fact({ term, told }: { readonly term: string; readonly told: string }) {
  if (told === '') return null
  return (
    <div>
      <dt>{term}</dt>
      <dd>{told}</dd>
    </div>
  )
}
