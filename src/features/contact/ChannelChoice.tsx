import { useId } from 'react'
import type { Channel } from '#model/channels.ts'
import { CHANNELS } from '#model/vocabulary.ts'
import { contactFormText } from '#text/contactForm.ts'
import { channelLabel } from '#text/words.ts'
import styles from './Contact.module.css'

interface ChannelChoiceProps {
  readonly value: Channel | undefined
  readonly error: string | undefined
  readonly onChange: (channel: Channel) => void
}

/** How people spoke: all nine ways in sight, one press each. */
export function ChannelChoice({ value, error, onChange }: ChannelChoiceProps) {
  const id = useId()
  return (
    <fieldset className={styles.how} {...(error && { 'aria-describedby': id, 'data-wrong': true })}>
      <legend>{contactFormText.talk.how}</legend>
      <div className={styles.ways}>
        {CHANNELS.map(channel => (
          <label key={channel} className={styles.channel}>
            <input type="radio" name={id} checked={channel === value} onChange={() => onChange(channel)} />
            <span>{channelLabel(channel)}</span>
          </label>
        ))}
      </div>
      {error && (
        <span id={id} className={styles.error} role="alert">
          {error}
        </span>
      )}
    </fieldset>
  )
}
