import type { Agreement, Answer, ContactMoment, Gathering, Issue, Letter, Plan } from '#model/dealings.ts'
import type { Actor, Contact, Link, ListTable, MapInfo, Source } from '#model/records.ts'
import {
  ACTOR_FORMALITIES,
  ACTOR_KINDS,
  ANSWERS,
  CHANNELS,
  DURATIONS,
  FORMALITIES,
  LINK_TYPES,
  ROLES,
  SCOPES,
  SECTORS,
  STANCES,
  THRESHOLDS,
} from '#model/vocabulary.ts'
import { type Field, type Need, type Shape, shapeOf } from './fields.ts'

const TEXT: Field = { kind: 'text' }
const DAY: Field = { kind: 'day' }
const FLAG: Field = { kind: 'flag' }
const TEXTS: Field = { kind: 'texts' }
const LEVEL: Field = { kind: 'level' }
const MUST_TEXT: Field = { kind: 'text', need: 'must' }
const MUST_DAY: Field = { kind: 'day', need: 'must' }
const ID: Field = { kind: 'id', need: 'must' }
const NAME: Field = { kind: 'text', filled: true, need: 'must' }
const word = (words: readonly string[], need?: Need): Field =>
  need ? { kind: 'word', words, need } : { kind: 'word', words }
const mention = (of: ListTable): Field => ({ kind: 'mention', of })
const mustMention = (of: ListTable): Field => ({ kind: 'mention', of, need: 'must' })
const mentions = (of: ListTable): Field => ({ kind: 'mentions', of, need: 'empty' })

const CONTACT = shapeOf<Contact>({ email: TEXT, phone: TEXT, website: TEXT, address: TEXT, hours: TEXT, how: TEXT })
const SOURCE = shapeOf<Source>({ name: MUST_TEXT, id: TEXT, date: MUST_DAY })
const ANSWER = shapeOf<Answer>({ actor: mustMention('actors'), answer: word(ANSWERS, 'word'), on: DAY })

/** The map itself. What it must have and lacks is made up and reported, never a reason to refuse the rest. */
export const INFO = shapeOf<MapInfo>({
  id: ID,
  name: NAME,
  municipality: TEXT,
  place: TEXT,
  topics: TEXTS,
  purpose: TEXT,
  audience: word(['self', 'group']),
  templates: TEXTS,
  absentPlayers: TEXTS,
  createdAt: { kind: 'moment', need: 'must' },
  updatedAt: { kind: 'moment', need: 'must' },
})

const ACTOR = shapeOf<Actor>({
  id: ID,
  kind: word(ACTOR_KINDS, 'word'),
  name: NAME,
  self: FLAG,
  placeholder: FLAG,
  player: TEXT,
  sector: word(SECTORS),
  aliases: TEXTS,
  jobTitle: TEXT,
  tasks: TEXT,
  role: word(ROLES),
  formality: word(ACTOR_FORMALITIES),
  scope: word(SCOPES),
  topics: TEXTS,
  represents: TEXTS,
  contact: { kind: 'part', shape: CONTACT },
  contactPrivate: FLAG,
  power: LEVEL,
  interest: LEVEL,
  stance: word(STANCES),
  threshold: word(THRESHOLDS),
  duration: word(DURATIONS),
  from: DAY,
  until: DAY,
  note: TEXT,
  privateNote: TEXT,
  position: { kind: 'point' },
  pinned: FLAG,
  source: { kind: 'part', shape: SOURCE },
  checkedOn: DAY,
})

const LINK = shapeOf<Link>({
  id: ID,
  source: mustMention('actors'),
  target: mustMention('actors'),
  type: word(LINK_TYPES, 'word'),
  formality: word(FORMALITIES),
  strength: LEVEL,
  topics: TEXTS,
  note: TEXT,
  from: DAY,
  until: DAY,
})

const ISSUE = shapeOf<Issue>({
  id: ID,
  title: MUST_TEXT,
  description: TEXT,
  topics: { kind: 'texts', need: 'empty' },
  reportedBy: mention('actors'),
  answers: { kind: 'parts', shape: ANSWER, need: 'empty' },
  state: word(['open', 'closed']),
})

const CONTACT_MOMENT = shapeOf<ContactMoment>({
  id: ID,
  on: MUST_DAY,
  actors: mentions('actors'),
  channel: word(CHANNELS, 'word'),
  formality: word(FORMALITIES),
  topics: TEXTS,
  issue: mention('issues'),
  gathering: mention('gatherings'),
  letter: mention('letters'),
  asked: TEXT,
  answered: TEXT,
  nextStep: TEXT,
  replyBy: DAY,
  privateNote: TEXT,
})

const AGREEMENT = shapeOf<Agreement>({
  id: ID,
  on: MUST_DAY,
  actors: mentions('actors'),
  topics: TEXTS,
  formality: word(FORMALITIES),
  text: MUST_TEXT,
  owner: mention('actors'),
  due: DAY,
  state: word(['open', 'done', 'dropped'], 'word'),
  contactMoment: mention('contactMoments'),
})

const GATHERING = shapeOf<Gathering>({
  id: ID,
  title: MUST_TEXT,
  on: DAY,
  place: TEXT,
  kind: TEXT,
  actors: mentions('actors'),
  goal: TEXT,
  registerBefore: DAY,
})

const LETTER = shapeOf<Letter>({
  id: ID,
  kind: MUST_TEXT,
  to: mentions('actors'),
  issue: mention('issues'),
  parts: { kind: 'open', need: 'empty' },
  sentOn: DAY,
})

const PLAN = shapeOf<Plan>({
  id: ID,
  issue: mention('issues'),
  step: MUST_TEXT,
  answers: { kind: 'open', need: 'empty' },
})

/** The records of every list of the file. */
export const SHAPES: { readonly [T in ListTable]: Shape } = {
  actors: ACTOR,
  links: LINK,
  issues: ISSUE,
  contactMoments: CONTACT_MOMENT,
  agreements: AGREEMENT,
  gatherings: GATHERING,
  letters: LETTER,
  plans: PLAN,
}

/** Lists that every file of our own has, also when they are empty. */
export const ALWAYS_WRITTEN: readonly ListTable[] = [
  'actors',
  'links',
  'issues',
  'contactMoments',
  'agreements',
  'gatherings',
]
