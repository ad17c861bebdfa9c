import { PencilLine } from 'lucide-react'
import { contactFormText } from '#text/contactForm.ts'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'

/** What someone began to fill in and didn't save: the way back to it. */
export function GoOn({ text, onGoOn }: { readonly text: string; readonly onGoOn: () => void }) {
  return (
    <Notice
      kind="info"
      actions={
        <Button icon={PencilLine} onClick={onGoOn}>
          {contactFormText.form.goOn}
        </Button>
      }
    >
      <p>{text}</p>
    </Notice>
  )
}
