import type { LucideIcon } from 'lucide-react'
import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from 'react'
import styles from './Button.module.css'

type Kind = 'primary' | 'plain' | 'quiet' | 'danger'
interface Look {
  /** One primary button a screen. */
  readonly kind?: Kind
  /** Beside the words, never instead of them. */
  readonly icon?: LucideIcon
}

const classOf = (kind: Kind, extra = '') => `${styles.button} ${kind === 'plain' ? '' : styles[kind]} ${extra}`

/** Does something. Its words are a verb and a thing: "Speler toevoegen". */
export function Button({
  kind = 'plain',
  icon: Icon,
  className,
  children,
  ...rest
}: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button type="button" className={classOf(kind, className)} {...rest}>
      {Icon && <Icon className={styles.icon} size={20} aria-hidden />}
      {children}
    </button>
  )
}

/** Goes somewhere, and looks like a button. */
export function ButtonLink({
  kind = 'plain',
  icon: Icon,
  className,
  children,
  ...rest
}: Look & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <a className={classOf(kind, className)} {...rest}>
      {Icon && <Icon className={styles.icon} size={20} aria-hidden />}
      {children}
    </a>
  )
}

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> {
  readonly label: string
  readonly icon: LucideIcon
  readonly kind?: Kind
}

/** Only where the sign is known to everyone (close, more, less); its label is told and shown on pointing. */
export function IconButton({ label, icon: Icon, kind = 'plain', className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={classOf(kind, `${styles.square} ${className ?? ''}`)}
      {...rest}
    >
      <Icon size={22} aria-hidden />
    </button>
  )
}
