import { useState } from 'react'
import type { Channel } from '#model/channels.ts'
import type { Letter } from '#model/dealings.ts'
import { letterText } from '#text/letter.ts'
import { channelLabel } from '#text/words.ts'
import { Button } from '#ui/Button.tsx'
import { RadioGroup } from '#ui/Choice.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Notice } from '#ui/Notice.tsx'
import { noteSent } from './noteSent.ts'

const { sending: words, form } = letterText
const CHANNELS: readonly Channel[] = ['letter', 'email', 'other']
const USUAL: ReadonlyMap<string, Channel> = new Map<string, Channel>([
  ['supporters', 'other'],
  ['thanks', 'email'],
  ['reminder', 'email'],
  ['national', 'email'],
])

/** How it was sent: then it stands among the talks, with the day of the answer. */
export function SentDialog({ letter, onClose }: { readonly letter: Letter; readonly onClose: () => void }) {
  const [channel, setChannel] = useState<Channel>(USUAL.get(letter.kind) ?? 'letter')
  const note = () => {
    noteSent(letter, channel)
    onClose()
  }
  const footer = (
    <>
      <Button kind="primary" onClick={note}>
        {words.note}
      </Button>
      <Button onClick={onClose}>{form.cancel}</Button>
    </>
  )
  return (
    <Dialog title={words.title} open onClose={onClose} footer={footer}>
      {letter.to.length === 0 && (
        <Notice kind="info">
          <p>{words.nobody}</p>
        </Notice>
      )}
      <RadioGroup
        legend={words.how}
        options={CHANNELS.map(value => ({ value, label: channelLabel(value) }))}
        value={channel}
        onChange={setChannel}
      />
    </Dialog>
  )
}
