import { ArrowLeft } from 'lucide-react'
import { type RefObject, useEffect, useRef } from 'react'
import type { ActorId } from '#model/records.ts'
import type { AskPlace } from '#state/placesWithin.ts'
import { topicOfKey } from '#state/topicKeys.ts'
import { askText } from '#text/ask.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { AlliesView } from './AlliesView.tsx'
import styles from './Ask.module.css'
import { type AskHandlers, type Asking, useAsking } from './asking.ts'
import { DecidesView } from './DecidesView.tsx'
import { InfluenceView } from './InfluenceView.tsx'
import { LooseView } from './LooseView.tsx'
import { MenuView } from './MenuView.tsx'
import { MissingView } from './MissingView.tsx'
import { NamesView } from './NamesView.tsx'
import { TopicView } from './TopicView.tsx'
import { UnheardView } from './UnheardView.tsx'
import { WayChoice } from './WayChoice.tsx'
import { WayView } from './WayView.tsx'

interface AskPageProps extends AskHandlers {
  readonly ask: AskPlace
  /** The map's id. */
  readonly map: string
}

/** *Wie kan ik vragen?*: one question to the map at a time, beside the drawing or as a page of its own. */
export function AskPage({ ask, map, ...handlers }: AskPageProps) {
  const asking = useAsking(map, handlers)
  const page = useRef<HTMLDivElement>(null)
  useFromTheTop(page, JSON.stringify(ask))
  return (
    <div className={styles.ask} ref={page}>
      {ask.about !== 'menu' && (
        <ButtonLink kind="quiet" icon={ArrowLeft} className={styles.back} href={asking.hrefOf({ about: 'menu' })}>
          {askText.otherQuestion}
        </ButtonLink>
      )}
      <Question ask={ask} asking={asking} />
    </div>
  )
}

/** The next question is read from its title: in sight, and where a keyboard or screen reader goes on. */
function useFromTheTop(page: RefObject<HTMLDivElement | null>, question: string): void {
  const before = useRef(question)
  useEffect(() => {
    if (before.current === question) return
    before.current = question
    page.current?.scrollIntoView({ block: 'start' })
    const title = page.current?.querySelector('h1')
    title?.setAttribute('tabindex', '-1')
    title?.focus({ preventScroll: true })
  }, [page, question])
}

function Question({ ask, asking }: { readonly ask: AskPlace; readonly asking: Asking }) {
  switch (ask.about) {
    case 'menu':
      return <MenuView asking={asking} />
    case 'onderwerp':
      return <TopicView asking={asking} topic={topicOfKey(ask.topic, asking.map)} />
    case 'beslist':
      return <DecidesView asking={asking} topic={topicOfKey(ask.topic, asking.map)} />
    case 'bondgenoten':
      return <AlliesView asking={asking} topic={topicOfKey(ask.topic, asking.map)} />
    case 'stem':
      return <UnheardView asking={asking} topic={topicOfKey(ask.topic, asking.map)} />
    case 'invloed':
      return <InfluenceView asking={asking} />
    case 'mist':
      return <MissingView asking={asking} />
    case 'naam':
      return <NamesView asking={asking} />
    case 'los':
      return <LooseView asking={asking} />
    case 'weg':
      if (ask.actor === undefined) return <WayChoice asking={asking} />
      return <WayView key={ask.actor} asking={asking} target={ask.actor as ActorId} />
  }
}
