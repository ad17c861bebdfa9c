import { uiText } from '#text/ui.ts'
import { say } from './messages.ts'

/** Puts a text on the clipboard and says so; or says how to copy it by hand. */
export function copyText(text: string, done: string): void {
  navigator.clipboard.writeText(text).then(
    () => say({ text: done }),
    () => say({ kind: 'problem', text: uiText.notCopied }),
  )
}
