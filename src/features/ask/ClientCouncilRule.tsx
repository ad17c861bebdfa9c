import { useState } from 'react'
import { type CareKind, COUNCIL_FROM, clientCouncil } from '#analysis/clientCouncil.ts'
import { missingText } from '#text/askMissing.ts'
import { playersText } from '#text/players.ts'
import { RadioGroup } from '#ui/Choice.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import styles from './Ask.module.css'

const words = missingText.council
const NUMBER = /^\d{1,6}$/

/** *Moet deze instelling een cliëntenraad hebben?* By kind of care and number of workers, with the law beside it. */
export function ClientCouncilRule() {
  const [care, setCare] = useState<CareKind>()
  const [typed, setTyped] = useState('')
  const workers = typed.trim()
  const isNumber = NUMBER.test(workers)
  const note = playersText.statutoryNotes.get('clientenraad')
  return (
    <section>
      <h2>{words.title}</h2>
      <p className={styles.quiet}>{words.intro}</p>
      <RadioGroup
        legend={words.care}
        options={[
          { value: 'residential', label: words.residential },
          { value: 'ambulant', label: words.ambulant },
        ]}
        value={care}
        onChange={setCare}
      />
      <TextInput
        label={words.workers}
        hint={words.workersHint}
        inputMode="numeric"
        value={typed}
        error={workers === '' || isNumber ? undefined : words.notNumber}
        onChange={setTyped}
      />
      <p role="status">
        {care && isNumber && <strong>{words[clientCouncil(care, Number(workers))](COUNCIL_FROM[care])}</strong>}
      </p>
      {note && (
        <p className={styles.quiet}>
          {note.footnote} {playersText.notLegalAdvice}
        </p>
      )}
    </section>
  )
}
