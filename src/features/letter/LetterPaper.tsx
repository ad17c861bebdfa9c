import { letterText } from '#text/letter.ts'
import type { LetterBlock } from '#text/letterBlocks.ts'
import styles from './Letter.module.css'

/** The letter as it will be read: the only thing that comes on paper. */
export function LetterPaper({ blocks }: { readonly blocks: readonly LetterBlock[] }) {
  return (
    <article className={styles.paper} aria-label={letterText.page.preview}>
      {blocks.map(({ kind, texts }, i) =>
        kind === 'asks' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a letter have no other name than their place
          <ol key={i}>
            {texts.map((text, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same
              <li key={n} dir="auto">
                {text}
              </li>
            ))}
          </ol>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same
          <p key={i} dir="auto" className={styles[kind]}>
            {texts.join('\n')}
          </p>
        ),
      )}
    </article>
  )
}
