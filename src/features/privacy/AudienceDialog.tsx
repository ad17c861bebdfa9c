import { useState } from 'react'
import { setAudience } from '#state/audience.ts'
import { useMap } from '#state/mapStore.ts'
import { audienceText } from '#text/audience.ts'
import { uiText } from '#text/ui.ts'
import { type Audience, AudienceChoice } from '#ui/AudienceChoice.tsx'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { TextArea } from '#ui/TextInput.tsx'

interface AudienceDialogProps {
  readonly onClose: () => void
}

/** *Voor wie is deze kaart?* What the answer means, and for a group what to watch. */
export function AudienceDialog({ onClose }: AudienceDialogProps) {
  const info = useMap(map => map.info)
  const [audience, setChosen] = useState<Audience | undefined>(info.audience)
  const [purpose, setPurpose] = useState(info.purpose ?? '')
  const isOther = purpose.trim() !== (info.purpose ?? '').trim()
  const changed = audience !== undefined && (audience !== info.audience || isOther)
  const save = () => {
    if (audience) setAudience(audience, isOther ? { purpose: purpose.trim() || undefined } : {})
    onClose()
  }
  const footer = (
    <>
      <Button kind="primary" disabled={!changed} onClick={save}>
        {audienceText.save}
      </Button>
      <Button onClick={onClose}>{changed || !info.audience ? audienceText.cancel : uiText.close}</Button>
    </>
  )
  return (
    <Dialog title={audienceText.title} open onClose={onClose} footer={footer}>
      <AudienceChoice value={audience} onChange={setChosen} />
      {audience === 'group' && <ForGroup purpose={purpose} onPurpose={setPurpose} />}
      <p>{audienceText.here}</p>
    </Dialog>
  )
}

interface ForGroupProps {
  readonly purpose: string
  readonly onPurpose: (purpose: string) => void
}

function ForGroup({ purpose, onPurpose }: ForGroupProps) {
  const { title, items, noAdvice } = audienceText.list
  return (
    <section aria-labelledby="for-group">
      <h3 id="for-group">{title}</h3>
      <ul>
        {items.map(item => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p>{noAdvice}</p>
      <TextArea
        label={audienceText.purpose}
        hint={audienceText.purposeHint}
        rows={3}
        careful
        value={purpose}
        onChange={onPurpose}
      />
    </section>
  )
}
