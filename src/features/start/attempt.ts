import { say } from '#state/messages.ts'
import { whyNotKept } from '#state/notKept.ts'
import { notKeptText } from '#text/start.ts'

/** Does something with the maps on this device; when that could not be kept, it says so and what to do. */
export async function attempt(action: () => Promise<void>): Promise<void> {
  try {
    await action()
  } catch (error) {
    say({ kind: 'problem', text: notKeptText[whyNotKept(error)] })
  }
}
