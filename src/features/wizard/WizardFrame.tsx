import { ArrowLeft, ArrowRight } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { go, hrefOf, WIZARD_STEPS, type WizardStep } from '#state/place.ts'
import { wizardText } from '#text/wizard.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { StartOver } from './StartOver.tsx'
import styles from './WizardFrame.module.css'

interface WizardFrameProps {
  readonly step: WizardStep
  readonly title: string
  readonly intro: string
  /** What was chosen before, in a few words. */
  readonly soFar?: string | undefined
  readonly children: ReactNode
  /** The one primary button; without it the button leads to the next step. */
  readonly primary?: ReactNode
  readonly nextLabel?: string
}

/** One question of the wizard: how far we are, the question, and the way back and on, always in sight. */
export function WizardFrame({ step, title, intro, soFar, children, primary, nextLabel }: WizardFrameProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [])
  const n = WIZARD_STEPS.indexOf(step)
  const [before, after] = [WIZARD_STEPS[n - 1], WIZARD_STEPS[n + 1]]
  return (
    <div className={styles.wizard}>
      <header className={styles.head}>
        <span className={styles.app}>{wizardText.newMap}</span>
        <ButtonLink href={hrefOf({ at: 'start' })} title={wizardText.stopHint}>
          {wizardText.stop}
        </ButtonLink>
      </header>
      <main className={styles.main}>
        <div className={styles.progress} aria-hidden>
          {WIZARD_STEPS.map((known, index) => (
            <span key={known} className={index <= n ? styles.done : undefined} />
          ))}
        </div>
        <div className={styles.soFar}>
          <p>
            {wizardText.step(n + 1, WIZARD_STEPS.length)}
            {soFar && ` · ${soFar}`}
          </p>
          <StartOver onDone={() => heading.current?.focus()} />
        </div>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className={styles.intro}>{intro}</p>
        {children}
      </main>
      <footer className={styles.foot}>
        <div className={styles.footLine}>
          <Button icon={ArrowLeft} onClick={() => go(before ? { at: 'new', step: before } : { at: 'start' })}>
            {wizardText.back}
          </Button>
          {primary ??
            (after && (
              <Button kind="primary" icon={ArrowRight} onClick={() => go({ at: 'new', step: after })}>
                {nextLabel ?? wizardText.next}
              </Button>
            ))}
        </div>
      </footer>
    </div>
  )
}
