import { useDevice } from './device.ts'
import { writeKept } from './deviceWrites.ts'
import { today } from './today.ts'

const KEY = 'storage/askedOn'
let asked = false

/** After the first real work: asks the browser not to throw our maps away. Once a day at most; some browsers ask the person. */
export async function askToStay(): Promise<void> {
  const { ready, store, kept } = useDevice.getState()
  if (asked || !ready || store !== 'ok') return
  asked = true
  if (kept.get(KEY) === today() || (await navigator.storage?.persisted?.())) return
  writeKept(KEY, today())
  await navigator.storage?.persist?.()
}
