import { Waypoints } from 'lucide-react'
import type { ReactNode } from 'react'
import { hrefOf } from '#state/place.ts'
import { appText } from '#text/app.ts'
import styles from './start.module.css'

/** The name of the app above the pages that come before a map. */
export function StartFrame({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <header className={styles.head}>
        <a href={hrefOf({ at: 'start' })} className={styles.app}>
          <Waypoints size={26} aria-hidden />
          {appText.name}
        </a>
      </header>
      {children}
    </>
  )
}
