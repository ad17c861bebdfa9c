import { UserSearch } from 'lucide-react'
import type { ActorId } from '#model/records.ts'
import { useNames } from '#state/names.ts'
import { hrefOf } from '#state/place.ts'
import { nameList } from '#text/shownName.ts'
import { todoText as words } from '#text/todo.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { GroupHead } from './GroupHead.tsx'

const FEW = 4

interface UnnamedGroupProps {
  readonly actors: readonly ActorId[]
  /** The map's id. */
  readonly map: string
}

/** Seats nobody's name is known of yet: one card however many, with the way to who can tell. */
export function UnnamedGroup({ actors, map }: UnnamedGroupProps) {
  const { nameOf } = useNames()
  const some = nameList(actors.slice(0, FEW).map(nameOf))
  return (
    <section>
      <GroupHead id="unnamed" count={actors.length} />
      <Card
        actions={
          <ButtonLink icon={UserSearch} href={hrefOf({ at: 'map', map, view: 'vragen', ask: { about: 'naam' } })}>
            {words.toNames}
          </ButtonLink>
        }
      >
        <p>
          {words.unnamed(actors.length)} {words.unnamedSome(some, actors.length - FEW)}
        </p>
      </Card>
    </section>
  )
}
