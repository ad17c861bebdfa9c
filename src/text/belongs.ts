import { nameList, startSentence } from './shownName.ts'
import { count } from './words.ts'

/** Words of *Wie heeft hiermee te maken?*: players get the topic of a problem, and what they do. */
export const belongsText = {
  title: 'Wie heeft hiermee te maken?',
  nobody: 'Niemand op je kaart hoort bij dit onderwerp.',
  nobodyDecides: 'Je weet nog niet wie hierover beslist.',
  intro: (topic: string) => `Vink aan wie te maken heeft met ${topic}. Kies wat die speler doet.`,
  topic: 'Bij welk onderwerp?',
  roleOf: (name: string) => `Wat doet ${name}?`,
  roleEmpty: 'Weet ik niet',
  guessed: 'De kaart raadt dit. Kies iets anders als het niet klopt.',
  give: (n: number) => (n === 0 ? 'Bewaren' : `Bewaren (${count(n, 'speler', 'spelers')})`),
  chooseFirst: 'Vink eerst iemand aan.',
  more: (n: number) => `Toon er nog ${n}`,
  done: (topic: string) => `onderwerp geven: ${topic}`,
  told: (names: readonly string[], topic: string) =>
    startSentence(`${nameList(names)} ${names.length === 1 ? 'hoort' : 'horen'} nu bij ${topic}.`),
  others: (n: number) => count(n, 'ander', 'anderen'),
} as const
