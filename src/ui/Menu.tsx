import type { LucideIcon } from 'lucide-react'
import {
  Button as AriaButton,
  Menu as AriaMenu,
  I18nProvider,
  MenuItem,
  MenuTrigger,
  Popover,
} from 'react-aria-components'
import button from './Button.module.css'
import styles from './Menu.module.css'

/** One thing to do, in a menu. */
export interface MenuEntry {
  readonly id: string
  readonly label: string
  readonly icon?: LucideIcon
  /** Its key, as shown beside it. */
  readonly shortcut?: string
  readonly disabled?: boolean
  readonly onRun: () => void
}

interface MenuProps {
  readonly label: string
  readonly icon?: LucideIcon
  /** Shows the icon alone; the label is still told. */
  readonly iconOnly?: boolean
  readonly items: readonly MenuEntry[]
}

/** A button that opens a list of things to do. */
export function Menu({ label, icon: Icon, iconOnly, items }: MenuProps) {
  return (
    <I18nProvider locale="nl-NL">
      <MenuTrigger>
        <AriaButton className={`${button.button} ${iconOnly ? button.square : ''}`} aria-label={label}>
          {Icon && <Icon size={20} aria-hidden />}
          {!iconOnly && label}
        </AriaButton>
        <Popover className={styles.popover ?? ''}>
          <AriaMenu
            className={styles.menu ?? ''}
            items={items}
            onAction={id => items.find(item => item.id === id)?.onRun()}
          >
            {({ id, label: words, icon: Sign, shortcut, disabled }) => (
              <MenuItem id={id} textValue={words} isDisabled={disabled ?? false} className={styles.item ?? ''}>
                {Sign && <Sign size={20} aria-hidden />}
                {words}
                {shortcut && <kbd>{shortcut}</kbd>}
              </MenuItem>
            )}
          </AriaMenu>
        </Popover>
      </MenuTrigger>
    </I18nProvider>
  )
}
