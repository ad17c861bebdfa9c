import { ChevronDown } from 'lucide-react'
import { type ReactNode, type Ref, useContext, useEffect, useRef, useState } from 'react'
import {
  Button as AriaButton,
  ComboBox,
  ComboBoxStateContext,
  I18nProvider,
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
  const [line, setLine] = useState<HTMLDivElement | null>(null)
  // Whatever stands outside an open dialog can't be pointed at, so there the list opens inside it.
  const dialog = line?.closest('dialog')
  const [picks, setPicks] = useState(0)
  const pick = (id: string) => {
    setPicks(picks + 1)
    onPick(id)
  }
  // What was picked stands above the field, and pushes it down.
  useEffect(() => {
    if (picks > 0 && line?.contains(document.activeElement)) line.scrollIntoView({ block: 'nearest' })
  }, [picks, line])
  // What is typed can mean one thing only: Enter takes it.
  const onlyOne = text.trim() !== '' && items.length === 1 ? items[0] : undefined
  return (
    // Words that the library itself says are Dutch, whatever the browser speaks.
    <I18nProvider locale="nl-NL">
      <ComboBox
        className={styles.combobox ?? ''}
        items={items}
        inputValue={text}
        onInputChange={onText}
        selectedKey={null}
        onSelectionChange={key => {
          if (key !== null) pick(String(key))
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
        <Line ref={setLine} autoFocus={autoFocus ?? false} onEnter={onlyOne && (() => pick(onlyOne.id))} />
        {error && (
          <Text slot="errorMessage" className={field.error ?? ''}>
            {error}
          </Text>
        )}
        <Suggestions emptyText={emptyText} within={dialog} picks={picks} />
      </ComboBox>
    </I18nProvider>
  )
}

interface LineProps {
  readonly ref: Ref<HTMLDivElement>
  readonly autoFocus: boolean
  /** What Enter does while nobody in the list is pointed out; without it the library decides. */
  readonly onEnter: (() => void) | undefined
}

/** Where is typed, and the button that opens the list. */
function Line({ ref, autoFocus, onEnter }: LineProps) {
  return (
    <div
      className={styles.line}
      ref={ref}
      onKeyDownCapture={event => {
        if (event.key === 'Escape' && hasListOpen(event.target)) event.preventDefault() // closes the list only
        if (event.key !== 'Enter' || !onEnter || hasActive(event.target)) return
        event.preventDefault()
        event.stopPropagation()
        onEnter()
      }}
    >
      <Input className={field.input ?? ''} autoComplete="off" autoFocus={autoFocus} />
      <AriaButton className={styles.toggle ?? ''} aria-label={uiText.showList}>
        <ChevronDown size={20} aria-hidden />
      </AriaButton>
    </div>
  )
}

/** Whether one of the list is pointed out by the arrow keys: then Enter is about that one. */
const hasActive = (field: EventTarget): boolean =>
  field instanceof Element && field.hasAttribute('aria-activedescendant')

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
