import { create } from 'zustand'

/** Something told to the person: what was done, or what went wrong. */
export interface Message {
  readonly text: string
  readonly kind?: 'done' | 'problem'
  /** Offers to take it back, as long as it is the last thing done. */
  readonly undo?: true
  readonly action?: { readonly label: string; readonly run: () => void }
}
export interface SaidMessage extends Message {
  readonly id: number
}

export const useSaid = create<{ readonly messages: readonly SaidMessage[] }>(() => ({ messages: [] }))
let lastId = 0

const kindOf = ({ kind = 'done' }: Message) => kind

/** Tells something. It stays until it is closed, or until the next one of its kind takes its place. */
export function say(message: Message): void {
  lastId += 1
  const said = { ...message, id: lastId }
  useSaid.setState(({ messages }) => ({
    messages: [...messages.filter(other => kindOf(other) !== kindOf(message)), said],
  }))
}

/** What is being told now. */
export const useMessages = (): readonly SaidMessage[] => useSaid(({ messages }) => messages)

/** Closes a message. */
export const dismiss = (id: number): void =>
  useSaid.setState(({ messages }) => ({ messages: messages.filter(message => message.id !== id) }))

/** After another edit, "Ongedaan maken" in an older message would take back something else. */
export function forgetUndoOffer(): void {
  if (useSaid.getState().messages.some(({ undo }) => undo))
    useSaid.setState(({ messages }) => ({ messages: messages.filter(({ undo }) => !undo) }))
}
