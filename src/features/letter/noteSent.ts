import type { Channel } from '#model/channels.ts'
import { sendLetter } from '#model/commands/sendLetter.ts'
import type { Letter } from '#model/dealings.ts'
import { edit } from '#state/mapStore.ts'
import { say } from '#state/messages.ts'
import { today } from '#state/today.ts'
import { letterText } from '#text/letter.ts'

const { sending: words } = letterText

/** Notes that a letter was sent today in this way, and says so. */
export function noteSent({ id, kind }: Letter, channel: Channel): void {
  const change = edit(words.label, map => sendLetter(map, id, { on: today(), channel }))
  if (change.length > 0) say({ text: kind === 'speech' ? words.doneSpoken : words.done, undo: true })
}
