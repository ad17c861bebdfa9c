import { Mail, Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { unheard, unspoken, whoSpeaksFor } from '#analysis/unheard.ts'
import { loadCatalogue } from '#formats/catalogue.ts'
import { type Catalogue, playersFor } from '#model/catalogue.ts'
import { fold } from '#model/fold.ts'
import type { ActorId } from '#model/records.ts'
import { askFor } from '#state/asked.ts'
import { useLoaded } from '#state/useLoaded.ts'
import { voicesText } from '#text/askNames.ts'
import { nameList } from '#text/shownName.ts'
import { Button } from '#ui/Button.tsx'
import { Card, Cards } from '#ui/Card.tsx'
import { Notice } from '#ui/Notice.tsx'
import { usePortion } from '#ui/usePortion.ts'
import styles from './Ask.module.css'
import type { Asking } from './asking.ts'
import { groupsTold, groupTold } from './groupsTold.ts'
import { putPlayer } from './playerEdits.ts'
import { StandsFor } from './StandsFor.tsx'
import { TopicPage } from './TopicPage.tsx'
import { useHighlight } from './useHighlight.ts'

const words = voicesText
/** How many names, and how many usual players to add, stand with one group. */
const FEW = 3
const OFFERS = 1
/** How many groups at first: more can't be asked for at once. */
const PORTION = 5

/** *Wie zit er niet aan tafel?*: groups of people that nobody with this topic stands up for. */
export function UnheardView({ asking, topic }: { readonly asking: Asking; readonly topic: string | undefined }) {
  return (
    <TopicPage asking={asking} about="stem" intro={words.intro} topic={topic}>
      {topic !== undefined && <Unheard key={topic} asking={asking} topic={topic} />}
    </TopicPage>
  )
}

function Unheard({ asking, topic }: { readonly asking: Asking; readonly topic: string }) {
  const { map, day } = asking
  const catalogue = useLoaded(loadCatalogue)
  const silent = useMemo(() => unheard(map, topic, day), [map, topic, day])
  const speakers = useMemo(() => whoSpeaksFor(map, day), [map, day])
  const speakersOf = (group: string) => speakers.get(fold(group)) ?? []
  const known = silent.filter(group => speakersOf(group).length > 0)
  const groups = [...known, ...silent.filter(group => speakersOf(group).length === 0)]
  const { shown, next, showNext } = usePortion(groups, PORTION)
  const open = useUnspoken(asking, topic)
  useHighlight(asking, [...new Set(groups.flatMap(speakersOf))])
  if (groups.length === 0) {
    return (
      <>
        <StandsFor asking={asking} ids={open} />
        <Notice kind="good">
          <p>
            {words.none(topic)} {mayMiss(asking) && words.mayMiss}
          </p>
        </Notice>
      </>
    )
  }
  return (
    <>
      <StandsFor asking={asking} ids={open} />
      <section>
        <h2>{words.count(groups.length)}</h2>
        <p className={styles.quiet}>{words.privacy}</p>
        <Cards>
          {shown.map(group => (
            <li key={group}>
              <Group asking={asking} group={group} speakers={speakersOf(group)} catalogue={catalogue} />
            </li>
          ))}
        </Cards>
        {next > 0 && <Button onClick={showNext}>{words.more(next)}</Button>}
      </section>
    </>
  )
}

/** Who had nothing filled in when the question was asked: they stay in sight while it is filled in. */
function useUnspoken({ map, day }: Asking, topic: string): readonly ActorId[] {
  const [first] = useState(() => new Set(unspoken(map, topic, day)))
  const now = unspoken(map, topic, day)
  return [...[...first].filter(id => map.actors.has(id)), ...now.filter(id => !first.has(id))]
}

/** With seats without a name, or bodies of which nothing is known, more people may belong here than are seen. */
const mayMiss = ({ map }: Asking): boolean =>
  [...map.actors.values()].some(({ placeholder, self, topics = [] }) => !self && (placeholder || topics.length === 0))

interface GroupProps {
  readonly asking: Asking
  readonly group: string
  /** Who stands up for this group, about other topics. */
  readonly speakers: readonly ActorId[]
  /** The usual players; not there yet while they are fetched. */
  readonly catalogue: Catalogue | undefined
}

function Group({ asking, group, speakers, catalogue }: GroupProps) {
  const names = speakers.slice(0, FEW).map(asking.nameOf)
  return (
    <Card
      title={groupTold(group)}
      actions={
        asking.editable &&
        (speakers.length > 0 ? (
          <AskSpeaker asking={asking} speakers={speakers} />
        ) : (
          <AddOne {...{ asking, group, catalogue }} />
        ))
      }
    >
      <p>{names.length > 0 ? words.onMap(nameList(names)) : words.nobody}</p>
    </Card>
  )
}

function AskSpeaker({ asking, speakers }: Pick<GroupProps, 'asking' | 'speakers'>) {
  return speakers.slice(0, 1).map(id => (
    <Button key={id} icon={Mail} onClick={() => askFor({ what: 'letter', kind: 'supporters', to: [id] })}>
      {words.askOne(asking.nameOf(id))}
    </Button>
  ))
}

function AddOne({ asking, group, catalogue }: Omit<GroupProps, 'speakers'>) {
  const { actors, info } = asking.map
  const known = new Set([...[...actors.values()].map(({ player }) => player), ...(info.absentPlayers ?? [])])
  const offers = catalogue ? playersFor(catalogue, group).filter(({ id }) => !known.has(id)) : []
  return (
    <>
      {catalogue &&
        offers.slice(0, OFFERS).map(player => (
          <Button key={player.id} icon={Plus} onClick={() => putPlayer(catalogue, player)}>
            {words.put(player.name)}
          </Button>
        ))}
      <Button kind="quiet" icon={Plus} aria-label={words.addFor(groupsTold([group]))} onClick={asking.onAddActor}>
        {words.add}
      </Button>
    </>
  )
}
