import { Plus } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { foldName } from '#model/names.ts'
import { TOPICS } from '#text/topics.ts'
import { wizardText } from '#text/wizard.ts'
import { Button } from '#ui/Button.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { withThing } from './choices.ts'
import styles from './steps.module.css'
import { Tile } from './Tile.tsx'
import type { Wizard } from './useWizard.ts'
import { WizardFrame } from './WizardFrame.tsx'

const text = wizardText.topics
const KNOWN = new Set(TOPICS.map(({ id }) => id))

/** Step 1: what the map is about. */
export function TopicsStep({ wizard: { choices, choose } }: { readonly wizard: Wizard }) {
  const { topics } = choices
  const tick = (topic: string, wanted: boolean) => choose({ ...choices, topics: withThing(topics, topic, wanted) })
  const own = topics.filter(topic => !KNOWN.has(topic))
  return (
    <WizardFrame
      step="onderwerpen"
      title={text.title}
      intro={text.intro}
      soFar={topics.length > 0 ? text.chosen(topics.length) : undefined}
      {...(topics.length === 0 && { nextLabel: text.skip })}
    >
      <fieldset className={styles.tiles} aria-label={text.legend}>
        {TOPICS.map(({ id, label, explanation }) => (
          <Tile
            key={id}
            label={label}
            detail={explanation}
            checked={topics.includes(id)}
            onChange={wanted => tick(id, wanted)}
          />
        ))}
        {own.map(topic => (
          <Tile key={topic} label={<bdi>{topic}</bdi>} checked onChange={wanted => tick(topic, wanted)} />
        ))}
      </fieldset>
      <OwnTopic onAdd={topic => tick(topic, true)} />
    </WizardFrame>
  )
}

/** A topic in the user's own words; the words of a known topic are that topic. */
function OwnTopic({ onAdd }: { readonly onAdd: (topic: string) => void }) {
  const [typed, setTyped] = useState('')
  const add = (event: FormEvent) => {
    event.preventDefault()
    const topic = typed.trim()
    if (topic === '') return
    onAdd(TOPICS.find(({ label }) => foldName(label) === foldName(topic))?.id ?? topic)
    setTyped('')
  }
  return (
    <form className={styles.own} onSubmit={add}>
      <TextInput label={text.own} value={typed} onChange={setTyped} maxLength={80} />
      <Button icon={Plus} type="submit">
        {text.add}
      </Button>
    </form>
  )
}
