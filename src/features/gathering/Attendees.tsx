import { MessageSquarePlus, UserPlus } from 'lucide-react'
import { useMemo } from 'react'
import { inActorOrder } from '#analysis/order.ts'
import { talksAt } from '#analysis/talksAt.ts'
import type { Gathering } from '#model/dealings.ts'
import type { ActorId, NetworkMap } from '#model/records.ts'
import { askFor } from '#state/asked.ts'
import { useEditable, useMap } from '#state/mapStore.ts'
import { today } from '#state/today.ts'
import { gatheringText } from '#text/gathering.ts'
import { Button } from '#ui/Button.tsx'
import { Cards } from '#ui/Card.tsx'
import { Notice } from '#ui/Notice.tsx'
import { AttendeeCard } from './AttendeeCard.tsx'

const words = gatheringText.page

/** Who comes, and from the day itself: whom I spoke, with a note for each. Also who was there besides. */
export function Attendees({ gathering }: { readonly gathering: Gathering }) {
  const map = useMap(whole => whole)
  const editable = useEditable()
  const { id, on, actors } = gathering
  const talks = useMemo(() => talksAt(map, id), [map, id])
  const coming = useMemo(() => inOrderOf(map, actors), [map, actors])
  const others = useMemo(
    () =>
      inOrderOf(
        map,
        talks.flatMap(talk => talk.actors).filter(actor => !actors.includes(actor)),
      ),
    [map, talks, actors],
  )
  const hasBegun = on !== undefined && on <= today()
  const card = (actor: ActorId) => (
    <AttendeeCard key={actor} actor={actor} gathering={id} talks={talks.filter(talk => talk.actors.includes(actor))} />
  )
  return (
    <section>
      <h2>{hasBegun ? words.spoke : words.who}</h2>
      {coming.length > 0 && editable && <p>{hasBegun ? words.spokeLead : words.whoLead}</p>}
      {coming.length === 0 && (
        <Notice
          kind="info"
          title={words.nobody}
          actions={
            editable && (
              <Button icon={UserPlus} onClick={() => askFor({ what: 'gathering', edit: id })}>
                {words.chooseWho}
              </Button>
            )
          }
        />
      )}
      {coming.length > 0 && <Cards label={hasBegun ? words.spoke : words.who}>{coming.map(card)}</Cards>}
      {others.length > 0 && <h2>{words.others}</h2>}
      {others.length > 0 && <Cards label={words.others}>{others.map(card)}</Cards>}
      {editable && (
        <Button icon={MessageSquarePlus} onClick={() => askFor({ what: 'talk', gathering: id })}>
          {words.someoneElse}
        </Button>
      )}
    </section>
  )
}

/** Those of them who are on the map, without Ik, nearest first. */
function inOrderOf(map: NetworkMap, ids: readonly ActorId[]): ActorId[] {
  const there = [...new Set(ids)].flatMap(id => map.actors.get(id) ?? []).filter(({ self }) => !self)
  return inActorOrder(map, there, today())
}
