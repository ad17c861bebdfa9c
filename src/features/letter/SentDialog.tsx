import { useState } from 'react'
import type { Channel } from '#model/channels.ts'
import { sendLetter } from '#model/commands/sendLetter.ts'
import type { Letter } from '#model/dealings.ts'
import { edit } from '#state/mapStore.ts'
import { say } from '#state/messages.ts'
import { today } from '#state/today.ts'
import { letterText } from '#text/letter.ts'
import { channelLabel } from '#text/words.ts'
import { Button } from '#ui/Button.tsx'
import { RadioGroup } from '#ui/Choice.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Notice } from '#ui/Notice.tsx'

const { sending: words, form } = letterText
const CHANNELS: readonly Channel[] = ['letter', 'email', 'speech', 'other']
const USUAL: ReadonlyMap<string, Channel> = new Map<string, Channel>([
  ['speech', 'speech'],
  ['supporters', 'other'],
  ['thanks', 'email'],
  ['national', 'email'],
])

/** How it was sent: then it stands among the talks, with the day of the answer. */
export function SentDialog({ letter, onClose }: { readonly letter: Letter; readonly onClose: () => void }) {
  const [channel, setChannel] = useState<Channel>(USUAL.get(letter.kind) ?? 'letter')
  const note = () => {
    const change = edit(words.label, map => sendLetter(map, letter.id, { on: today(), channel }))
    onClose()
    if (change.length > 0) say({ text: words.done, undo: true })
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
