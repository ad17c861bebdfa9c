import {
  type HTMLInputTypeAttribute,
  type KeyboardEvent,
  type ReactNode,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { CarefulNote } from './CarefulNote.tsx'
import styles from './Field.module.css'
import { Field } from './Field.tsx'

interface TextFieldProps {
  readonly label: string
  readonly hint?: ReactNode
  readonly error?: string | undefined
  /** What the map has now. */
  readonly value: string
  /** On leaving the field and on Enter (Ctrl/Cmd Enter where Enter is a new line), when the text differs. */
  readonly onCommit: (text: string) => void
  /** Text typed before a crash, offered again. */
  readonly draft?: string | undefined
  /** The text while it differs from the map; undefined once it doesn't. */
  readonly onDraft?: (text: string | undefined) => void
  readonly multiline?: boolean
  readonly type?: HTMLInputTypeAttribute
  /** Private: no spelling help, which may send text away. */
  readonly isPrivate?: boolean
  readonly maxLength?: number
  readonly placeholder?: string
  readonly autoFocus?: boolean
  readonly readOnly?: boolean
  /** Warns softly when the text looks like something private of someone. */
  readonly careful?: boolean
}

/**
 * A field of a record. One gesture is one edit: it commits on leaving it or on Enter; Escape restores. Going away with the
 * field, as with the browser's back button, is leaving it; a text from before a crash waits until someone touches it.
 */
export function TextField(props: TextFieldProps) {
  const { label, hint, error, value, onCommit, draft, onDraft, multiline, type = 'text', isPrivate } = props
  const [typed, setTyped] = useState<string | undefined>(draft)
  const seen = useRef(value)
  if (seen.current !== value) {
    seen.current = value
    if (typed !== undefined) setTyped(undefined) // the map has moved on: undo, or our own commit
  }

  const touched = useRef(false)
  const change = (text: string) => {
    touched.current = true
    const differs = text !== value
    setTyped(differs ? text : undefined)
    onDraft?.(differs ? text : undefined)
  }
  const commit = () => {
    if (typed === undefined || props.readOnly) return // what can't be part of the map now stays a draft
    setTyped(undefined)
    onDraft?.(undefined)
    if (typed.trim() !== value) onCommit(typed.trim())
  }
  useOnGoing(() => touched.current && commit())
  const restore = () => {
    setTyped(undefined)
    onDraft?.(undefined)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey)) commit()
    if (event.key === 'Escape' && typed !== undefined) {
      event.stopPropagation()
      event.preventDefault()
      restore()
    }
  }
  const shared = {
    className: styles.input,
    value: typed ?? value,
    autoComplete: 'off',
    spellCheck: !isPrivate,
    readOnly: props.readOnly,
    maxLength: props.maxLength,
    placeholder: props.placeholder,
    autoFocus: props.autoFocus,
    onBlur: commit,
    onKeyDown,
  }
  return (
    <Field label={label} hint={hint} error={error}>
      {ids => (
        <>
          {multiline ? (
            <textarea {...shared} {...ids} rows={4} onChange={event => change(event.target.value)} />
          ) : (
            <input type={type} {...shared} {...ids} onChange={event => change(event.target.value)} />
          )}
          {props.careful && <CarefulNote text={shared.value} fieldId={ids.id} />}
        </>
      )}
    </Field>
  )
}

/** Does this when the field goes from the screen: the browser tells of no blur then. */
function useOnGoing(act: () => void): void {
  const latest = useRef(act)
  useLayoutEffect(() => {
    latest.current = act
  })
  useLayoutEffect(() => () => latest.current(), [])
}
