import { create } from 'zustand'
import { addressOf, currentPlace, type Place } from './place.ts'

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
  /** The place of the app it was said at. */
  readonly at: string
}

export const useSaid = create<{ readonly messages: readonly SaidMessage[] }>(() => ({ messages: [] }))
let lastId = 0

/** A place as a whole, whatever is asked or opened there. */
function wholePlace(place: Place): string {
  return addressOf(place.at === 'map' ? { at: 'map', map: place.map, view: place.view } : place)
}

/** Only tells: nothing can be done with it. */
const isPlain = ({ kind, undo, action }: Message): boolean => kind !== 'problem' && !undo && !action

const kindOf = ({ kind = 'done' }: Message) => kind

/**
 * Tells something. It stays until it is closed, or until the next one of its kind takes its place. What only tells that
 * something is done goes before a problem too.
 */
export function say(message: Message): void {
  lastId += 1
  const said = { ...message, id: lastId, at: wholePlace(currentPlace()) }
  if (kindOf(message) === 'problem') forgetPlain()
  useSaid.setState(({ messages }) => ({
    messages: [...messages.filter(other => kindOf(other) !== kindOf(message)), said],
  }))
}

/** What happened that shows by itself: told only to who listens to the screen. The number tells two alike apart. */
export const useAnnounced = create<{ readonly text: string; readonly times: number }>(() => ({ text: '', times: 0 }))

/** Tells it aloud, without a message to close. */
export const announce = (text: string): void => useAnnounced.setState(({ times }) => ({ text, times: times + 1 }))

/** Closes what was told on this map: its offers mean nothing elsewhere. */
export function forgetOfMap(map: string): void {
  const there = addressOf({ at: 'map', map, view: 'kaart' })
  keepOnly(({ at }) => at !== there && !at.startsWith(`${there}/`))
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

/** Closes everything: what was told may name who is erased for good. */
export function forgetSaid(): void {
  useSaid.setState({ messages: [] })
  announce('')
}

/** Closes what only tells that something is done: something else asks for attention. */
export const forgetPlain = (): void => keepOnly(message => !isPlain(message))

/** Closes what only tells that something is done, of another place than the one we are at now. */
export function forgetElsewhere(): void {
  const here = wholePlace(currentPlace())
  keepOnly(message => message.at === here || !isPlain(message))
}

function keepOnly(stays: (message: SaidMessage) => boolean): void {
  const { messages } = useSaid.getState()
  if (!messages.every(stays)) useSaid.setState({ messages: messages.filter(stays) })
}
