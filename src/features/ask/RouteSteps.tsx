import type { ActorId, Link } from '#model/records.ts'
import { askText } from '#text/ask.ts'
import { formalityLabel } from '#text/words.ts'
import { WhoKnows } from './ActorCard.tsx'
import styles from './Ask.module.css'
import type { Asking } from './asking.ts'
import { linkTold, mineTold } from './linkTold.ts'
import type { Told } from './told.ts'
import way from './Way.module.css'

const words = askText.way

/** A way step by step: whom to ask first, and who knows whom from there. */
export function RouteSteps({ asking, told }: { readonly asking: Asking; readonly told: Told }) {
  const [, ...stops] = told.route.route
  return (
    <ol className={way.steps}>
      {stops.map((id, index) => {
        const link = told.links[index]
        const from = told.route.route[index]
        return (
          link &&
          from && (
            <Step
              key={id}
              asking={asking}
              from={from}
              to={id}
              link={link}
              first={index === 0}
              last={index === stops.length - 1}
            />
          )
        )
      })}
    </ol>
  )
}

interface StepProps {
  readonly asking: Asking
  readonly from: ActorId
  readonly to: ActorId
  readonly link: Link
  readonly first: boolean
  readonly last: boolean
}

function Step({ asking, from, to, link, first, last }: StepProps) {
  const { map, nameOf } = asking
  const actor = map.actors.get(to)
  const whom = last ? words.askSelf(nameOf(to)) : words.ask(nameOf(to))
  const stance = actor?.stance !== undefined && actor.stance !== 'unknown' ? actor.stance : undefined
  const facts = words.linkFacts(link.formality && formalityLabel(link.formality).toLowerCase())
  return (
    <li>
      <p className={way.stepHead}>{first ? whom : linkTold(asking, link, from, to)}</p>
      <p className={styles.quiet}>{first ? `${mineTold(asking, link, to)} (${facts})` : words.linkIs(facts)}</p>
      {!first && stance && <p className={styles.quiet}>{askText.stance(nameOf(to), stance)}</p>}
      {actor?.placeholder && <WhoKnows asking={asking} id={to} />}
    </li>
  )
}
