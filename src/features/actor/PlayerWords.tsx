import type { Player } from '#model/catalogue.ts'
import type { Actor } from '#model/records.ts'
import { actorText } from '#text/actor.ts'
import { playersText, usualLabel } from '#text/players.ts'
import styles from './ActorPanel.module.css'
import { useCatalogue } from './useCatalogue.ts'

/** What the list of usual players says of this one: what it does, and the rest under *Meer*. */
export function PlayerWords({ actor }: { readonly actor: Actor }) {
  const catalogue = useCatalogue(actor.player !== undefined)
  const player = actor.player === undefined ? undefined : catalogue?.players.get(actor.player)
  if (!player) return null
  return (
    <section className={styles.player} aria-label={actorText.player.title}>
      <p>{player.whatItDoes}</p>
      <details className={styles.details}>
        <summary>{actorText.player.more}</summary>
        <PlayerDetails player={player} />
      </details>
    </section>
  )
}

function PlayerDetails({ player }: { readonly player: Player }) {
  const note = player.statutory && playersText.statutoryNotes.get(player.id)
  const words = actorText.player
  return (
    <>
      <p>
        {words.kind(player.name)} ({usualLabel(player.usual)})
      </p>
      <WordsUnder title={words.goodToKnow} words={player.goodToKnow} />
      <WordsUnder title={words.howToReach} words={player.howToReach} />
      <WordsUnder title={words.aliases} words={player.aliases.join(', ')} />
      {note && (
        <>
          <WordsUnder title={words.law} words={note.says} />
          <p className={styles.footnote}>
            {note.footnote} {playersText.notLegalAdvice}
          </p>
        </>
      )}
    </>
  )
}

function WordsUnder({ title, words }: { readonly title: string; readonly words: string }) {
  if (words === '') return null
  return (
    <>
      <h4>{title}</h4>
      <p>{words}</p>
    </>
  )
}
