import { undo } from '#state/mapStore.ts'
import { dismiss, type SaidMessage, useMessages } from '#state/messages.ts'
import { appText } from '#text/app.ts'
import { uiText } from '#text/ui.ts'
import styles from './Messages.module.css'

/** What was done or went wrong, told aloud too. A message stays until it is closed: nothing has a time limit. */
export function Messages() {
  const messages = useMessages()
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
