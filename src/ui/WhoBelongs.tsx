import { useState } from 'react'
import { ROLES, type Role } from '#model/vocabulary.ts'
import { belongsText as words } from '#text/belongs.ts'
import { topicInSentence } from '#text/reasons.ts'
import { topicLabel } from '#text/topics.ts'
import { roleLabel } from '#text/words.ts'
import { Button } from './Button.tsx'
import { Checkbox } from './Choice.tsx'
import { Select } from './Select.tsx'
import { usePortion } from './usePortion.ts'
import styles from './WhoBelongs.module.css'

/** Someone who may have to do with a problem. */
export interface MayBelong<I extends string> {
  readonly id: I
  readonly label: string
  /** The name in a sentence. */
  readonly name: string
  /** What tells them from others, such as the function. */
  readonly detail?: string | undefined
  /** What they do, when it is filled in already. */
  readonly role?: Role | undefined
  /** What they probably do. */
  readonly guess?: Role | undefined
}

interface WhoBelongsProps<I extends string> {
  /** Why it is asked here. */
  readonly why: string
  readonly topics: readonly string[]
  readonly all: readonly MayBelong<I>[]
  readonly level?: 2 | 3
  readonly onGive: (topic: string, given: readonly { readonly actor: I; readonly role?: Role | undefined }[]) => void
}

const PORTION = 8

/** *Wie heeft hiermee te maken?*: ticks players to give them a topic, and what they do where that isn't known. */
export function WhoBelongs<I extends string>({ why, topics, all, level = 2, onGive }: WhoBelongsProps<I>) {
  const [roles, setRoles] = useState<ReadonlyMap<I, Role | undefined>>(new Map())
  const [topic = '', setTopic] = useState(topics[0])
  const [isEmpty, setEmpty] = useState(false)
  const { shown, next, showNext } = usePortion(all, PORTION)
  const Heading = `h${level}` as const
  const given = all.flatMap(({ id }) => (roles.has(id) ? [{ actor: id, role: roles.get(id) }] : []))
  const setRole = (id: I, role: Role | undefined) => setRoles(new Map(roles).set(id, role))
  const toggle = ({ id, role, guess }: MayBelong<I>) => {
    setEmpty(false)
    if (roles.has(id)) setRoles(new Map([...roles].filter(([other]) => other !== id)))
    else setRole(id, role ?? guess)
  }
  const give = () => {
    setEmpty(given.length === 0)
    if (given.length === 0) return
    onGive(topic, given)
    setRoles(new Map())
  }
  return (
    <section className={styles.belongs}>
      <Heading>{words.title}</Heading>
      <p>
        {why} {words.intro(topicInSentence(topic))}
      </p>
      {topics.length > 1 && (
        <Select
          label={words.topic}
          value={topic}
          options={topics.map(value => ({ value, label: topicLabel(value) }))}
          onChange={setTopic}
        />
      )}
      <ul className={styles.list}>
        {shown.map(one => (
          <li key={one.id}>
            <Checkbox
              label={<bdi>{one.label}</bdi>}
              hint={[one.detail, one.role && roleLabel(one.role)].filter(Boolean).join(' · ')}
              checked={roles.has(one.id)}
              onChange={() => toggle(one)}
            />
            {roles.has(one.id) && one.role === undefined && (
              <div className={styles.role}>
                <Select
                  label={words.roleOf(one.name)}
                  hint={one.guess !== undefined && roles.get(one.id) === one.guess ? words.guessed : undefined}
                  emptyLabel={words.roleEmpty}
                  value={roles.get(one.id)}
                  options={ROLES.map(value => ({ value, label: roleLabel(value) }))}
                  onChange={role => setRole(one.id, role)}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
      {isEmpty && <p role="alert">{words.chooseFirst}</p>}
      <p className={styles.buttons}>
        <Button onClick={give}>{words.give(given.length)}</Button>
        {next > 0 && (
          <Button kind="quiet" onClick={showNext}>
            {words.more(next)}
          </Button>
        )}
      </p>
    </section>
  )
}
