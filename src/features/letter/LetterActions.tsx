import { Copy, ExternalLink, FileText, FileType, Printer } from 'lucide-react'
import { mailHref } from '#model/contactHref.ts'
import type { Letter } from '#model/dealings.ts'
import { mailLetter } from '#model/mailLetter.ts'
import type { Day } from '#model/records.ts'
import { copyText } from '#state/copyText.ts'
import { useMap } from '#state/mapStore.ts'
import { letterText } from '#text/letter.ts'
import { type LetterBlock, mailText, plainLetter } from '#text/letterBlocks.ts'
import { nameList } from '#text/shownName.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import styles from './Letter.module.css'
import { saveDocx, saveTxt } from './sendOut.ts'

const { page: words } = letterText

interface LetterActionsProps {
  readonly letter: Letter
  readonly blocks: readonly LetterBlock[]
  readonly subject: string
  /** The day on the letter. */
  readonly day: Day
}

/** Everything that can be done with the text: the app itself sends nothing. */
export function LetterActions({ letter, blocks, subject, day }: LetterActionsProps) {
  const map = useMap(whole => whole)
  const text = plainLetter(blocks)
  const addresses = letter.to
    .map(id => map.actors.get(id)?.contact?.email?.trim() ?? '')
    .filter(address => mailHref(address) !== undefined)
  const mail = mailLetter(addresses, subject, mailText(blocks))
  const isMailed = letter.kind !== 'speech'
  return (
    <section className={styles.actions} data-screen-only>
      <h2>{words.send}</h2>
      <p>{words.sendsNothing}</p>
      <div className={styles.buttons}>
        <Button kind={letter.sentOn ? 'plain' : 'primary'} icon={Copy} onClick={() => copyText(text, words.copied)}>
          {words.copy}
        </Button>
        <Button icon={Printer} onClick={() => window.print()}>
          {words.print}
        </Button>
        <Button icon={FileType} onClick={() => void saveDocx(letter.kind, blocks, day)}>
          {words.docx}
        </Button>
        <Button icon={FileText} onClick={() => saveTxt(letter.kind, blocks, day)}>
          {words.txt}
        </Button>
        {isMailed && (
          <ButtonLink
            icon={ExternalLink}
            href={mail.href}
            onClick={() => mail.whole || copyText(mailText(blocks), words.pasteIt)}
          >
            {words.mail}
          </ButtonLink>
        )}
      </div>
      {isMailed && (
        <p className={styles.hint}>
          {addresses.length > 0 ? words.mailTo(nameList(addresses)) : words.mailNobody}
          {!mail.whole && ` ${words.mailLong}`}
        </p>
      )}
    </section>
  )
}
