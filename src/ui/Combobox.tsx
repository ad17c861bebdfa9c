import { ChevronDown } from 'lucide-react'
import { type ReactNode, useContext, useEffect, useRef, useState } from 'react'
import {
  Button as AriaButton,
  ComboBox,
  ComboBoxStateContext,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components'
import { uiText } from '#text/ui.ts'
import styles from './Combobox.module.css'
import field from './Field.module.css'

/** Something to choose by typing a part of it. */
export interface ComboboxItem {
  readonly id: string
  readonly label: string
  /** What tells two alike apart. */
  readonly detail?: string
}

interface ComboboxProps {
  readonly label: string
  readonly hint?: ReactNode
  readonly error?: string | undefined
  /** Already found for the text typed, best first: the owner does the finding. */
  readonly items: readonly ComboboxItem[]
  readonly text: string
  readonly onText: (text: string) => void
  readonly onPick: (id: string) => void
  /** Enter or leaving keeps text that is not in the list. */
  readonly allowsOther?: boolean
  readonly emptyText?: string
  readonly autoFocus?: boolean
}

/** Type a part, choose from what fits. */
export function Combobox({
  label,
  hint,
  error,
  items,
  text,
  onText,
  onPick,
  allowsOther,
  emptyText,
  autoFocus,
}: ComboboxProps) {
  const line = useRef<HTMLDivElement>(null)
  // Whatever stands outside an open dialog can't be pointed at, so there the list opens inside it.
  const dialog = line.current?.closest('dialog')
  const [picks, setPicks] = useState(0)
  return (
    <ComboBox
      className={styles.combobox ?? ''}
      items={items}
      inputValue={text}
      onInputChange={onText}
      selectedKey={null}
      onSelectionChange={key => {
        if (key === null) return
        setPicks(picks + 1)
        onPick(String(key))
      }}
      allowsCustomValue={allowsOther ?? true}
      allowsEmptyCollection
      defaultFilter={() => true}
      menuTrigger="input"
      isInvalid={error !== undefined}
    >
      <Label className={field.label ?? ''}>{label}</Label>
      {hint && (
        <Text slot="description" className={field.hint ?? ''}>
          {hint}
        </Text>
      )}
      <div
        className={styles.line}
        ref={line}
        onKeyDownCapture={event => {
          if (event.key === 'Escape' && hasListOpen(event.target)) event.preventDefault() // closes the list only
        }}
      >
        <Input className={field.input ?? ''} autoComplete="off" autoFocus={autoFocus ?? false} />
        <AriaButton className={styles.toggle ?? ''} aria-label={uiText.showList}>
          <ChevronDown size={20} aria-hidden />
        </AriaButton>
      </div>
      {error && (
        <Text slot="errorMessage" className={field.error ?? ''}>
          {error}
        </Text>
      )}
      <Suggestions emptyText={emptyText} within={dialog} picks={picks} />
    </ComboBox>
  )
}

const hasListOpen = (field: EventTarget): boolean =>
  field instanceof Element && field.getAttribute('aria-expanded') === 'true'

interface SuggestionsProps {
  readonly emptyText: string | undefined
  /** The dialog that the field is in. */
  readonly within: HTMLDialogElement | null | undefined
  /** How often something was picked: the list closes at each, for nothing stays selected in it. */
  readonly picks: number
}

function Suggestions({ emptyText, within, picks }: SuggestionsProps) {
  const state = useContext(ComboBoxStateContext)
  const before = useRef(picks)
  useEffect(() => {
    if (before.current === picks) return
    before.current = picks
    state?.close()
  }, [picks, state])
  return (
    <Popover className={styles.popover ?? ''} {...(within && { UNSTABLE_portalContainer: within })}>
      <ListBox<ComboboxItem>
        className={styles.list ?? ''}
        renderEmptyState={() => <div className={styles.empty}>{emptyText ?? uiText.nothingFound}</div>}
      >
        {item => (
          <ListBoxItem id={item.id} textValue={item.label} className={styles.item ?? ''}>
            <Text slot="label">
              <bdi>{item.label}</bdi>
            </Text>
            {item.detail && (
              <Text slot="description" className={styles.detail ?? ''}>
                {item.detail}
              </Text>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  )
}
