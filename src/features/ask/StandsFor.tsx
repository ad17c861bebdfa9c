import { editActor } from '#model/commands/editActor.ts'
import type { ActorId } from '#model/records.ts'
import { wordChoices } from '#state/choices.ts'
import { edit } from '#state/mapStore.ts'
import { REPRESENTED, representedLabel } from '#text/actor.ts'
import { voicesText } from '#text/askNames.ts'
import { nameList } from '#text/shownName.ts'
import { Button } from '#ui/Button.tsx'
import { usePortion } from '#ui/usePortion.ts'
import { WordsField } from '#ui/WordsField.tsx'
import styles from './Ask.module.css'
import type { Asking } from './asking.ts'

const words = voicesText
const FEW = 3

interface StandsForProps {
  readonly asking: Asking
  /** Organisations and groups; never a person. */
  readonly ids: readonly ActorId[]
}

/** Those of whom isn't known for which people they stand up, with the field to fill it in; each stays while it is filled in. */
export function StandsFor({ asking, ids }: StandsForProps) {
  const { shown, next, showNext } = usePortion(ids, FEW)
  const { editable, nameOf } = asking
  const rest = ids.length - FEW
  const names = [...ids.slice(0, FEW).map(nameOf), ...(rest > 0 ? [words.others(rest)] : [])]
  if (ids.length === 0) return null
  return (
    <section>
      <h2>{words.unspokenTitle}</h2>
      <p>
        {words.unspoken(nameList(names))} {editable && words.unspokenWhy}
      </p>
      {editable && shown.map(id => <OneStandsFor key={id} asking={asking} id={id} />)}
      {editable && next > 0 && (
        <p className={styles.quiet}>
          <Button onClick={showNext}>{words.more(next)}</Button>
        </p>
      )}
    </section>
  )
}

function OneStandsFor({ asking, id }: { readonly asking: Asking; readonly id: ActorId }) {
  const represents = asking.map.actors.get(id)?.represents ?? []
  const name = asking.nameOf(id)
  return (
    <WordsField
      label={words.standsFor(name)}
      addLabel={words.addGroup(name)}
      words={represents}
      labelOf={representedLabel}
      offers={text => wordChoices(REPRESENTED, text, represents)}
      ownWord={words.ownWord}
      onChange={groups =>
        edit(words.done(name), map => editActor(map, id, { represents: groups.length > 0 ? groups : undefined }))
      }
    />
  )
}
