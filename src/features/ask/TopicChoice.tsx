import { useState } from 'react'
import { sameTopic } from '#model/topics.ts'
import { topicChoices } from '#state/choices.ts'
import { go, placeOf } from '#state/place.ts'
import type { AskPlace } from '#state/placesWithin.ts'
import { topicKey, topicMeant, topicsOfMap } from '#state/topicKeys.ts'
import { askText } from '#text/ask.ts'
import { topicExplanation, topicLabel } from '#text/topics.ts'
import { Combobox, type ComboboxItem } from '#ui/Combobox.tsx'
import styles from './Ask.module.css'
import type { Asking } from './asking.ts'

/** A question that is asked about a topic. */
export type TopicQuestion = Extract<AskPlace, { readonly topic: string }>['about']

interface TopicChoiceProps {
  readonly asking: Asking
  /** Which question the topic is for. */
  readonly about: TopicQuestion
  readonly chosen?: string
}

/** How many topics of the map can be chosen with one press. */
const AT_HAND = 8

/** Chooses a topic: those of the map at hand, the others and own words by typing. */
export function TopicChoice({ asking, about, chosen }: TopicChoiceProps) {
  const [typed, setTyped] = useState('')
  const hrefOf = (topic: string) => asking.hrefOf({ about, topic: topicKey(topic) })
  const atHand = topicsOfMap(asking.map).slice(0, AT_HAND)
  return (
    <>
      {atHand.length > 0 && (
        <ul className={styles.topics} aria-label={askText.topicsOfMap}>
          {atHand.map(topic => (
            <li key={topic}>
              <a
                className={styles.topic}
                href={hrefOf(topic)}
                {...(chosen !== undefined && sameTopic(topic, chosen) ? { 'aria-current': 'true' } : {})}
              >
                <bdi>{topicLabel(topic)}</bdi>
              </a>
            </li>
          ))}
        </ul>
      )}
      <Combobox
        label={chosen === undefined ? askText.topic : askText.otherTopic}
        hint={askText.topicHint}
        items={itemsFor(asking, typed)}
        text={typed}
        onText={setTyped}
        onPick={topic => {
          setTyped('')
          go(placeOf(hrefOf(topic).slice(1)))
        }}
      />
    </>
  )
}

function itemsFor({ map }: Asking, typed: string): ComboboxItem[] {
  const fitting = topicChoices(map, typed, []).map(choice => {
    const detail = topicExplanation(choice.id)
    return detail === undefined ? choice : { ...choice, detail }
  })
  const word = topicMeant(typed)
  if (word === '' || fitting.some(({ id }) => sameTopic(id, word))) return fitting
  return [...fitting, { id: word, label: askText.ownTopic(word) }]
}
