import { useMemo } from 'react'
import { type StoreState, useDevice } from './device.ts'
import { retrySaving as retry } from './keeping.ts'
import { useListed } from './mapList.ts'
import { type Queue, useQueues } from './queues.ts'
import { type Typing, useTyping } from './typing.ts'

/** Whether what is on screen is on this device, and if it isn't, why. */
export interface Saving {
  readonly status: 'saved' | 'saving' | 'unsaved'
  readonly reason?: 'full' | 'memory' | 'newer' | 'slow' | 'otherTab' | 'other'
}

/** "Opslaan…", "Opgeslagen op dit apparaat" or "NIET opgeslagen": true at every moment. */
export function useSaving(): Saving {
  const { queues, slow } = useQueues()
  const typing = useTyping()
  const store = useDevice(device => device.store)
  return useMemo(() => savingOf([...queues.values()], slow, typing, store), [queues, slow, typing, store])
}

/** The same, for who isn't a component. */
export function currentSaving(): Saving {
  const { queues, slow } = useQueues.getState()
  return savingOf([...queues.values()], slow, useTyping.getState(), useDevice.getState().store)
}

/** Tries again to write what waits. */
export const retrySaving = (): void => retry()

function savingOf(queues: readonly Queue[], slow: boolean, typing: Typing, store: StoreState): Saving {
  if (store === 'memory' || store === 'unreadable') return { status: 'unsaved', reason: 'memory' }
  const trouble = queues.find(isStuck)?.trouble ?? [...typing.troubles.values()][0]
  if (trouble !== undefined) return { status: 'unsaved', reason: REASONS.get(trouble) ?? 'other' }
  if (slow || typing.slow > 0) return { status: 'unsaved', reason: 'slow' }
  return { status: queues.length > 0 || typing.fields.size > 0 || typing.writing > 0 ? 'saving' : 'saved' }
}

/** The first failure is put right at once where it can be; a full device can't. */
const isStuck = ({ trouble, writing, failed }: Queue): boolean =>
  trouble !== undefined && (trouble === 'full' || writing === 0 || failed > 1)

const REASONS: ReadonlyMap<string, NonNullable<Saving['reason']>> = new Map([
  ['full', 'full'],
  ['newer', 'newer'],
  ['otherTab', 'otherTab'],
])

/** Whether leaving now would lose something: an edit, a text being typed, or maps of a browser that keeps nothing. */
const wouldLose = (): boolean =>
  currentSaving().reason === 'memory'
    ? useListed.getState().maps.some(({ example }) => !example)
    : currentSaving().status !== 'saved'

globalThis.addEventListener?.('beforeunload', event => {
  if (wouldLose()) event.preventDefault()
})
