import { editDealing, removeDealing } from '#model/commands/dealings.ts'
import type { Agreement } from '#model/dealings.ts'
import type { Id } from '#model/records.ts'
import { edit } from '#state/mapStore.ts'
import { say } from '#state/messages.ts'
import { contactText } from '#text/contact.ts'
import { shortened } from './shortened.ts'

/** Says how it stands with an agreement now: open, done or dropped. */
export function setState({ id, text }: Agreement, state: 'open' | 'done' | 'dropped'): void {
  const change = edit(contactText.done.state[state], map => editDealing(map, 'agreements', id, { state }))
  if (change.length > 0) say({ text: contactText.said.state[state](shortened(text)), undo: true })
}

/** Throws an agreement away. */
export function removeAgreement(id: Id<'agreements'>): void {
  const change = edit(contactText.done.removeAgreement, map => removeDealing(map, 'agreements', id))
  if (change.length > 0) say({ text: contactText.said.agreementRemoved, undo: true })
}

/** Throws a talk away; what was agreed in it stays. */
export function removeTalk(id: Id<'contactMoments'>): void {
  const change = edit(contactText.done.removeTalk, map => removeDealing(map, 'contactMoments', id))
  if (change.length > 0) say({ text: contactText.said.talkRemoved, undo: true })
}
