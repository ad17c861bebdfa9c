import styles from './SubNav.module.css'

interface SubNavProps {
  readonly label: string
  readonly links: readonly {
    readonly href: string
    readonly label: string
    readonly current: boolean
    /** How many ask for attention, with what a screen reader tells instead of the bare number. */
    readonly count?: { readonly shown: number; readonly words: string }
  }[]
}

/** The pages of one place, side by side; where we are is marked. */
export function SubNav({ label, links }: SubNavProps) {
  return (
    <nav className={styles.nav} aria-label={label}>
      {links.map(({ href, label: words, current, count }) => (
        <a
          key={href}
          href={href}
          className={styles.link}
          {...(count && { 'aria-label': count.words })}
          {...(current ? { 'aria-current': 'page' as const } : {})}
        >
          {words}
          {count && <span className={styles.count} data-count={count.shown} aria-hidden />}
        </a>
      ))}
    </nav>
  )
}
