import { Mail } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Letter } from '#model/dealings.ts'
import { inOrder } from '#model/records.ts'
import { LETTER_KINDS } from '#model/vocabulary.ts'
import { askFor } from '#state/asked.ts'
import { useEditable, useMap } from '#state/mapStore.ts'
import { letterText as words } from '#text/letter.ts'
import { letterKindLabel } from '#text/words.ts'
import { Button } from '#ui/Button.tsx'
import { Card, Cards } from '#ui/Card.tsx'
import { Notice } from '#ui/Notice.tsx'
import { SubPage } from '#ui/SubPage.tsx'
import styles from './Letter.module.css'
import { LetterCard } from './LetterCard.tsx'

interface LettersPageProps {
  readonly map: string
  readonly nav: ReactNode
}

/** *Brieven*: those still to send first, then those that were sent, with where they stand. */
export function LettersPage({ map, nav }: LettersPageProps) {
  const letters = useMap(whole => inOrder(whole.letters))
  const editable = useEditable()
  const drafts = letters.filter(({ sentOn }) => !sentOn).reverse()
  const sent = letters.filter(({ sentOn }) => sentOn).sort((a, b) => ((a.sentOn ?? '') < (b.sentOn ?? '') ? 1 : -1))
  const make = editable && letters.length > 0 && (
    <Button kind="primary" icon={Mail} onClick={() => askFor({ what: 'letter' })}>
      {words.make}
    </Button>
  )
  const list = (title: string, some: readonly Letter[]) =>
    some.length > 0 && (
      <section>
        <h2>{title}</h2>
        <Cards label={title}>
          {some.map(letter => (
            <li key={letter.id}>
              <LetterCard letter={letter} map={map} />
            </li>
          ))}
        </Cards>
      </section>
    )
  return (
    <SubPage title={words.title} lead={words.lead} nav={nav} actions={make}>
      {letters.length === 0 && <Empty editable={editable} />}
      {list(words.drafts, drafts)}
      {list(words.sent, sent)}
    </SubPage>
  )
}

/** Nothing yet: all that can be made, each with its button. */
function Empty({ editable }: { readonly editable: boolean }) {
  if (!editable) return <Notice kind="info" title={words.empty.title} />
  const ask = (
    <Button kind="primary" icon={Mail} onClick={() => askFor({ what: 'letter' })}>
      {words.make}
    </Button>
  )
  return (
    <>
      <Notice kind="info" title={words.empty.title} actions={ask}>
        <p>{words.empty.text}</p>
      </Notice>
      <h2>{words.kinds}</h2>
      <div className={styles.kinds}>
        <Cards label={words.kinds}>
          {LETTER_KINDS.map(kind => {
            const label = letterKindLabel(kind)
            const action = (
              <Button aria-label={words.makeOne(label)} onClick={() => askFor({ what: 'letter', kind })}>
                {words.makeShort}
              </Button>
            )
            return (
              <li key={kind}>
                <Card title={label} actions={action}>
                  <p>{words.about(kind)}</p>
                </Card>
              </li>
            )
          })}
        </Cards>
      </div>
    </>
  )
}
