import styles from './SubNav.module.css'

interface SubNavProps {
  readonly label: string
  readonly links: readonly {
    readonly href: string
    readonly label: string
    readonly current: boolean
    readonly count?: number
  }[]
}

/** The pages of one place, side by side; where we are is marked. */
export function SubNav({ label, links }: SubNavProps) {
  return (
    <nav className={styles.nav} aria-label={label}>
      {links.map(({ href, label: words, current, count }) => (
        <a key={href} href={href} className={styles.link} {...(current ? { 'aria-current': 'page' as const } : {})}>
          {words}
          {count !== undefined && count > 0 && <span className={styles.count}>{count}</span>}
        </a>
      ))}
    </nav>
  )
}
