import { useState } from 'react'
import { selfOn } from '#analysis/contactNet.ts'
import { actorChoices } from '#state/choices.ts'
import { go, placeOf } from '#state/place.ts'
import { askText } from '#text/ask.ts'
import { Button } from '#ui/Button.tsx'
import { Combobox } from '#ui/Combobox.tsx'
import { Notice } from '#ui/Notice.tsx'
import styles from './Ask.module.css'
import type { Asking } from './asking.ts'
import { SelfQuestion } from './SelfQuestion.tsx'

const words = askText.way

/** *De weg naar …*: chooses who to reach. */
export function WayChoice({ asking }: { readonly asking: Asking }) {
  return (
    <>
      <h1>{words.chooseTitle}</h1>
      <p className={styles.quiet}>{words.chooseIntro}</p>
      <SelfQuestion asking={asking} />
      <WhoToReach asking={asking} label={words.who} />
    </>
  )
}

/** The field to choose who to reach; typing a function or task finds them too. */
export function WhoToReach({ asking, label }: { readonly asking: Asking; readonly label: string }) {
  const { map, day, editable, onAddActor } = asking
  const [typed, setTyped] = useState('')
  const self = selfOn(map, day)
  if (map.actors.size === (self ? 1 : 0)) {
    return (
      <Notice kind="info" actions={editable && <Button onClick={onAddActor}>{askText.addActor}</Button>}>
        <p>{askText.loose.onlySelf}</p>
      </Notice>
    )
  }
  return (
    <Combobox
      label={label}
      hint={words.whoHint}
      items={actorChoices(map, typed, self?.id)}
      text={typed}
      onText={setTyped}
      onPick={actor => {
        setTyped('')
        go(placeOf(asking.hrefOf({ about: 'weg', actor }).slice(1)))
      }}
    />
  )
}
