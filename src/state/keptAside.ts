import { contactFormText } from '#text/contactForm.ts'
import { type Asked, askFor } from './asked.ts'
import { currentMap } from './mapStore.ts'
import { say } from './messages.ts'

/** Tells that a form was left without saving, with the way back to it as long as its map is open. */
export function tellKeptAside(text: string, asked: Asked): void {
  const id = currentMap()?.info.id
  const goOn = () => {
    if (currentMap()?.info.id === id) askFor(asked)
  }
  say({ text, action: { label: contactFormText.form.goOn, run: goOn } })
}
