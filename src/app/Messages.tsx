import { type FocusEvent, useEffect, useRef } from 'react'
import { undo } from '#state/mapStore.ts'
import { dismiss, forgetElsewhere, type SaidMessage, useAnnounced, useMessages } from '#state/messages.ts'
import { addressOf, usePlace } from '#state/place.ts'
import { appText } from '#text/app.ts'
import { uiText } from '#text/ui.ts'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import styles from './Messages.module.css'
import { useClosedByEscape, useRoomFor } from './messageRoom.ts'

/**
 * What was done or went wrong, told aloud too. Nothing has a time limit: a message stays until it is closed (Escape does,
 * too), or, when it only tells that something is done, until we go to another place. What it would stand on makes room.
 */
export function Messages() {
  const messages = useMessages()
  const address = addressOf(usePlace())
  const section = useRef<HTMLElement>(null)
  const cameFrom = useRef<Element | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each new address
  useEffect(forgetElsewhere, [address])
  useRoomFor(section)
  useClosedByEscape(messages.at(-1)?.id)
  const remember = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) cameFrom.current = relatedTarget
  }
  const close = (id: number) => {
    dismiss(id)
    const { current: before } = cameFrom
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
  }
  return (
    <section
      ref={section}
      className={styles.messages}
      aria-label={appText.messages}
      aria-live="polite"
      data-screen-only
      onFocus={remember}
    >
      {messages.map(message => (
        <Telling key={message.id} message={message} onClose={() => close(message.id)} />
      ))}
      <Announced />
    </section>
  )
}

function Announced() {
  const { text, times } = useAnnounced()
  return (
    <VisuallyHidden>
      <span key={times}>{text}</span>
    </VisuallyHidden>
  )
}

interface TellingProps {
  readonly message: SaidMessage
  readonly onClose: () => void
}

function Telling({ message: { text, kind, undo: canUndo, action }, onClose }: TellingProps) {
  const undoIt = () => {
    undo()
    onClose()
  }
  const act = () => {
    onClose()
    action?.run()
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
      <button type="button" onClick={onClose}>
        {uiText.close}
      </button>
    </div>
  )
}
