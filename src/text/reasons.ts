import type { Answer } from '#model/dealings.ts'
import type { Level, Role } from '#model/vocabulary.ts'
import { nameList, startSentence } from './shownName.ts'
import { TOPICS, topicLabel } from './topics.ts'
import { levelLabel } from './words.ts'

const KNOWN = new Set(TOPICS.map(({ id }) => id))
/** A topic inside a sentence: "leerlingenvervoer"; a user's own word stays as it was written. */
export const topicInSentence = (topic: string): string => {
  const label = topicLabel(topic)
  return KNOWN.has(topic) ? label.charAt(0).toLowerCase() + label.slice(1) : label
}

const ROLE: Record<Role, (topics: string) => string> = {
  decides: topics => `Beslist over ${topics}.`,
  advises: topics => `Geeft advies over ${topics}.`,
  executes: topics => `Voert uit wat besloten is over ${topics}.`,
  advocates: topics => `Komt op voor mensen die te maken hebben met ${topics}.`,
  supports: topics => `Geeft hulp bij ${topics}.`,
  affected: topics => `Heeft last van problemen met ${topics}.`,
  informs: topics => `Maakt nieuws over ${topics} bekend.`,
}
const NO_ROLE = (topics: string) => `Heeft te maken met ${topics}.`

const ANSWER: Record<Answer['answer'], string> = {
  confirms: 'Herkent dit.',
  denies: 'Herkent dit niet.',
  asked: 'Gevraagd, wacht op antwoord.',
  unknown: 'Gaf een antwoord dat we niet kennen.',
}

/** Why someone or something stands in an answer of the map. */
export const reasonText = {
  role: (role: Role | undefined, topics: readonly string[]) =>
    (role ? ROLE[role] : NO_ROLE)(nameList(topics.map(topicInSentence))),
  notTogether: 'Werkt nog niet met jou samen.',
  advises: (name: string) => `Geeft advies aan ${name}.`,
  answered: (answer: Answer['answer']) => ANSWER[answer],
  on: (day: string) => `Op ${day}.`,
  family: 'Is familie van je. Dat telt niet mee bij de vraag of het van meer mensen is.',
  notAsked: 'Je hebt het nog niet gevraagd.',
  late: (day: string) => `Te laat: uiterlijk ${day}.`,
  influence: (power: Level | undefined, interest: Level | undefined) =>
    `Invloed: ${levelLabel(power).toLowerCase()}. Hoe belangrijk voor hen: ${levelLabel(interest).toLowerCase()}.`,
  noLinks: (name: string) => startSentence(`${name} heeft nog geen lijn.`),
  noContact: (name: string, others: string) =>
    startSentence(`${name} heeft alleen een lijn met ${others}. Via zo’n lijn leer je niemand kennen.`),
  island: (name: string, others: string) =>
    startSentence(`${name} heeft een lijn met ${others}. Maar daar kom jij nog niet.`),
  neighbour: (name: string) => `Heeft een lijn met ${name}.`,
} as const
