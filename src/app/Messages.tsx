import { useEffect } from 'react'
import { undo } from '#state/mapStore.ts'
import { dismiss, forgetElsewhere, type SaidMessage, useMessages } from '#state/messages.ts'
import { addressOf, usePlace } from '#state/place.ts'
import { appText } from '#text/app.ts'
import { uiText } from '#text/ui.ts'
import styles from './Messages.module.css'

/**
 * What was done or went wrong, told aloud too. Nothing has a time limit: a message stays until it is closed, or, when it
 * only tells that something is done, until we go to another place.
 */
export function Messages() {
  const messages = useMessages()
  const address = addressOf(usePlace())
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each new address
  useEffect(forgetElsewhere, [address])
  return (
    <section className={styles.messages} aria-label={appText.messages} aria-live="polite">
      {messages.map(message => (
        <Telling key={message.id} message={message} />
      ))}
    </section>
  )
}

function Telling({ message }: { readonly message: SaidMessage }) {
  const { id, text, kind, undo: canUndo, action } = message
  const close = () => dismiss(id)
  const undoIt = () => {
    undo()
    close()
  }
  const act = () => {
    action?.run()
    close()
  }
  return (
    <div className={`${styles.message} ${kind === 'problem' ? styles.problem : ''}`}>
      <p className={styles.words}>{text}</p>
      {canUndo && (
        <button type="button" onClick={undoIt}>
          {appText.undo}
        </button>
      )}
      {action && (
        <button type="button" onClick={act}>
          {action.label}
        </button>
      )}
      <button type="button" onClick={close}>
        {uiText.close}
      </button>
    </div>
  )
}
