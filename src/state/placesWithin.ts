/** A question that is being asked, with ids only: a topic is told by `topicKey`, never by its words. */
export type AskPlace =
  | { readonly about: 'menu' }
  | { readonly about: TopicQuestion; readonly topic: string }
  | { readonly about: 'weg'; readonly actor?: string }
  | { readonly about: WholeQuestion }

/** Questions about a topic: whom to talk to, who decides, who could stand beside me, who isn't heard. */
const TOPIC_QUESTIONS = ['onderwerp', 'beslist', 'bondgenoten', 'stem'] as const
type TopicQuestion = (typeof TOPIC_QUESTIONS)[number]
/** Questions about the whole map: who stands alone, who has influence, who is missing, who has no name yet. */
const WHOLE_QUESTIONS = ['los', 'invloed', 'mist', 'naam'] as const
type WholeQuestion = (typeof WHOLE_QUESTIONS)[number]

/** What is open in *Problemen*: all of them, one, or a plan at one of its steps. */
export type IssuePlace =
  | { readonly page: 'alle' }
  | { readonly page: 'probleem'; readonly id: string }
  | { readonly page: 'plan'; readonly id: string; readonly step?: string }

/** What is open in *Gesprekken*: what I have to do, a list, or one gathering or letter. */
export type DealingPlace =
  | { readonly page: DealingList }
  | { readonly page: 'bijeenkomst' | 'spiekbriefje' | 'brief'; readonly id: string }

/** The lists of *Gesprekken*, in the order in which they are shown. */
export const DEALING_LISTS = ['doen', 'gesprek', 'afspraken', 'bijeenkomsten', 'brieven'] as const
export type DealingList = (typeof DEALING_LISTS)[number]

/** The part of an address that tells which question. */
export function askParts(ask: AskPlace | undefined): string[] {
  if (!ask || ask.about === 'menu') return []
  if ('topic' in ask) return [ask.about, ask.topic]
  return 'actor' in ask && ask.actor !== undefined ? [ask.about, ask.actor] : [ask.about]
}

/** The part of an address that tells which problem or plan. */
export function issueParts(issue: IssuePlace | undefined): string[] {
  if (!issue || issue.page === 'alle') return []
  return 'step' in issue && issue.step !== undefined ? [issue.page, issue.id, issue.step] : [issue.page, issue.id]
}

/** The part of an address that tells which list, gathering or letter. */
export function dealingParts(dealing: DealingPlace | undefined): string[] {
  if (!dealing || dealing.page === 'doen') return []
  return 'id' in dealing ? [dealing.page, dealing.id] : [dealing.page]
}

/** Which question an address tells; the menu when it tells none. */
export function askOf([about, id]: readonly string[]): AskPlace {
  const whole = WHOLE_QUESTIONS.find(known => known === about)
  if (whole) return { about: whole }
  if (about === 'weg') return id === undefined ? { about } : { about, actor: id }
  const ofTopic = TOPIC_QUESTIONS.find(known => known === about)
  return ofTopic && id !== undefined ? { about: ofTopic, topic: id } : { about: 'menu' }
}

/** Which problem or plan an address tells; all of them when it tells none. */
export function issueOf([page, id, step]: readonly string[]): IssuePlace {
  if (page === 'probleem' && id !== undefined) return { page, id }
  if (page === 'plan' && id !== undefined) return { page, id, ...(step !== undefined && { step }) }
  return { page: 'alle' }
}

/** Which list, gathering or letter an address tells; what I have to do when it tells none. */
export function dealingOf([page, id]: readonly string[]): DealingPlace {
  const list = DEALING_LISTS.find(known => known === page)
  if (list) return { page: list }
  const isOne = page === 'bijeenkomst' || page === 'spiekbriefje' || page === 'brief'
  return isOne && id !== undefined ? { page, id } : { page: 'doen' }
}
