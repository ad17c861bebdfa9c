import { type ReactNode, useState } from 'react'
import type { ActorId, Point } from '#model/records.ts'
import { addActorText } from '#text/addActor.ts'
import { Button } from '#ui/Button.tsx'
import styles from './AddActorDialog.module.css'
import { ManyNames } from './ManyNames.tsx'
import { OneActor } from './OneActor.tsx'

interface AddActorDialogProps {
  readonly open: boolean
  /** Where on the map the new one comes; without it a free place is found. */
  readonly position?: Point
  /** With whom the new one may get a line at once. */
  readonly linkFrom?: ActorId
  readonly onClose: () => void
  readonly onAdded: (id: ActorId) => void
}

/** *Speler toevoegen*: one, told a little better, or many by their names. */
export function AddActorDialog({ open, ...rest }: AddActorDialogProps) {
  return open ? <OpenDialog {...rest} /> : null
}

function OpenDialog(props: Omit<AddActorDialogProps, 'open'>) {
  const [many, setMany] = useState(false)
  const [name, setName] = useState('')
  const shared = { ...props, name, onName: setName, choice: <FormChoice many={many} onChange={setMany} /> }
  return many ? <ManyNames {...shared} /> : <OneActor {...shared} />
}

/** What both forms share: what was typed goes along from one to the other. */
export interface AddFormProps extends Omit<AddActorDialogProps, 'open'> {
  readonly name: string
  readonly onName: (name: string) => void
  /** The choice between the two forms. */
  readonly choice: ReactNode
}

function FormChoice({ many, onChange }: { readonly many: boolean; readonly onChange: (many: boolean) => void }) {
  return (
    <div className={styles.forms}>
      <Button aria-pressed={!many} onClick={() => onChange(false)}>
        {addActorText.one}
      </Button>
      <Button aria-pressed={many} onClick={() => onChange(true)}>
        {addActorText.many}
      </Button>
    </div>
  )
}
