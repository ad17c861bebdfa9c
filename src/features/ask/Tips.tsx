import { Lightbulb } from 'lucide-react'
import type { Tip } from '#analysis/tips.ts'
import { askText } from '#text/ask.ts'
import { shownName } from '#text/shownName.ts'
import { dayLabel } from '#text/words.ts'
import styles from './Ask.module.css'
import type { Asking } from './asking.ts'
import { groupsTold } from './groupsTold.ts'
import way from './Way.module.css'

/** What may help, each with the people it is about. */
export function Tips({ asking, tips }: { readonly asking: Asking; readonly tips: readonly Tip[] }) {
  if (tips.length === 0) return null
  return (
    <section>
      <h2>{askText.tips}</h2>
      <ul className={styles.list}>
        {tips.map(tip => (
          <li key={`${tip.kind} ${tip.actor}`} className={way.tip}>
            <Lightbulb size={20} aria-hidden />
            <p>{tipTold(asking, tip)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function tipTold({ map, nameOf }: Asking, tip: Tip): string {
  const words = askText.tip
  const name = nameOf(tip.actor)
  switch (tip.kind) {
    case 'findOther':
      return words.findOther[tip.found](name)
    case 'easierDoor':
      return words.easierDoor(name, nameOf(tip.council))
    case 'otherGroup':
      return words.otherGroup(name, groupsTold(tip.groups))
    case 'unaskedAdvice':
      return words.unaskedAdvice(name, nameOf(tip.decider))
    case 'gathering': {
      const gathering = map.gatherings.get(tip.gathering)
      return words.gathering(name, shownName(gathering?.title ?? ''), dayLabel(gathering?.on ?? ''))
    }
    case 'bothWays':
    case 'askForGroup':
    case 'whoDoesWhat':
    case 'hallway':
    case 'letter':
      return words[tip.kind](name)
  }
}
