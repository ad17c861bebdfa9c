import { openRecord } from '#state/openRecord.ts'
import { privacyText } from '#text/privacy.ts'
import { Button } from '#ui/Button.tsx'
import { type Line, labelled, type Section } from './aboutLine.ts'
import styles from './Privacy.module.css'

interface SectionListProps {
  readonly sections: readonly Section[]
  /** Of the titles. */
  readonly level: 2 | 3
  /** On paper there is nothing to press. */
  readonly onPaper?: boolean
}

/** What is known of someone, under titles. */
export function SectionList({ sections, level, onPaper = false }: SectionListProps) {
  const Heading = `h${level}` as const
  return sections.map(({ id, title, lines }) => (
    <section key={id} className={styles.section}>
      <Heading>{title}</Heading>
      <ul className={styles.lines}>
        {lines.map(line => (
          <li key={line.key} className={styles.line}>
            <div className={styles.words}>
              <Told line={line} />
            </div>
            {!onPaper && line.opens && <OpenButton {...line.opens} what={line.text} />}
          </li>
        ))}
      </ul>
    </section>
  ))
}

function Told({ line: { label, text, details = [] } }: { readonly line: Line }) {
  return (
    <>
      <p className={styles.told}>
        {label !== undefined && <span className={styles.label}>{labelled(label)}</span>}
        <bdi>{text}</bdi>
      </p>
      {details.length > 0 && (
        <ul className={styles.details}>
          {details.map(detail => (
            <li key={detail.key}>
              <Told line={detail} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

interface OpenButtonProps {
  readonly table: Parameters<typeof openRecord>[0]
  readonly id: string
  readonly what: string
}

/** Goes to where it stands, to read or change it there. */
export function OpenButton({ table, id, what }: OpenButtonProps) {
  return (
    <Button kind="quiet" aria-label={privacyText.openOf(what)} onClick={() => openRecord(table, id)}>
      {privacyText.open}
    </Button>
  )
}
