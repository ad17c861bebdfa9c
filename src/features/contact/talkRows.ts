import { byCodeUnit } from '#analysis/order.ts'
import type { ContactMoment } from '#model/dealings.ts'
import { foldSeen } from '#model/fold.ts'
import type { NetworkMap } from '#model/records.ts'
import { namesOn } from '#state/names.ts'
import { topicLabel } from '#text/topics.ts'

/** Which talks to see. */
export interface TalkFilter {
  readonly actor?: string
  readonly issue?: string
  readonly channel?: string
  readonly text?: string
}

/** The talks that a filter leaves, newest first; of one day the last noted first. */
export function talksLeft(map: NetworkMap, { actor, issue, channel, text = '' }: TalkFilter): readonly ContactMoment[] {
  const words = foldSeen(text).split(/\s+/u).filter(Boolean)
  return [...map.contactMoments.values()]
    .filter(talk => actor === undefined || talk.actors.some(id => id === actor))
    .filter(talk => issue === undefined || talk.issue === issue)
    .filter(talk => channel === undefined || talk.channel === channel)
    .filter(talk => words.length === 0 || holdsAll(textOf(map, talk), words))
    .sort((a, b) => byCodeUnit(b.on, a.on) || b.order - a.order)
}

const holdsAll = (text: string, words: readonly string[]): boolean => words.every(word => text.includes(word))

function textOf(map: NetworkMap, talk: ContactMoment): string {
  const { asked, answered, nextStep, privateNote, topics = [], issue, gathering } = talk
  const names = talk.actors.map(namesOn(map).labelOf)
  const belongs = [issue && map.issues.get(issue)?.title, gathering && map.gatherings.get(gathering)?.title]
  return foldSeen([...names, asked, answered, nextStep, privateNote, ...topics.map(topicLabel), ...belongs].join(' '))
}

/** The talks by the month they were in, in the order given. */
export function byMonth(talks: readonly ContactMoment[]): readonly Month[] {
  const months = new Map<string, ContactMoment[]>()
  for (const talk of talks) {
    const month = talk.on.slice(0, 7)
    const others = months.get(month)
    if (others) others.push(talk)
    else months.set(month, [talk])
  }
  return [...months].map(([month, some]) => ({ month, talks: some }))
}

interface Month {
  /** `YYYY-MM` */
  readonly month: string
  readonly talks: readonly ContactMoment[]
}
