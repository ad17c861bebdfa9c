import { topicInSentence } from './reasons.ts'
import { count } from './words.ts'

/** Words of *Wie weet wie wat doet?*: seats nobody's name is known of yet. */
export const namesText = {
  intro: 'Van deze spelers weet je nog niet wie het zijn. Vraag het aan iemand die hen kent.',
  count: (n: number) => `Van ${count(n, 'speler', 'spelers')} weet je de naam nog niet.`,
  none: 'Je weet van iedereen de naam.',
  field: (seat: string) => `Wie is ${seat}?`,
  hint: 'Typ de naam als je die weet.',
  named: (name: string) => `${name} heeft nu een naam op je kaart.`,
  label: (name: string) => `naam van ${name}`,
  whoKnows: 'Wie kan dit vertellen?',
  nobodyKnows: 'Niemand op je kaart heeft een lijn hiermee. Zoek de naam op. Bijvoorbeeld op de website.',
  others: (n: number) => (n === 1 ? 'Nog 1 ander kan het weten.' : `Nog ${n} anderen kunnen het weten.`),
} as const

/** Words of *Wie zit er niet aan tafel?*: groups of people nobody with a topic stands up for. */
export const voicesText = {
  intro: 'Voor deze groepen komt nog niemand op bij dit onderwerp.',
  privacy: 'Het gaat hier alleen om groepen. Schrijf zoiets nooit op bij een persoon.',
  none: (topic: string) => `Voor elke groep komt iemand op bij ${topicInSentence(topic)}.`,
  onMap: (names: string) => `Voor deze groep komt wel op: ${names}. Vraag of zij dit ook merken.`,
  nobody: 'Nog niemand op je kaart komt voor deze groep op.',
  ask: 'Brief of mail maken',
  askOne: (name: string) => `Brief of mail maken aan ${name}`,
  put: (player: string) => `${player} op de kaart zetten`,
  add: 'Speler toevoegen',
  addFor: (group: string) => `Speler toevoegen voor ${group}`,
  unspoken: (names: string) => `Van deze spelers weet je nog niet voor wie ze opkomen: ${names}.`,
  unspokenTitle: 'Voor wie komen zij op?',
  unspokenWhy: 'Vul het in. Dan klopt de lijst hieronder.',
  standsFor: (name: string) => `Voor wie komt ${name} op?`,
  ownWord: (word: string) => `“${word}” toevoegen`,
  addGroup: (name: string) => `Groep mensen toevoegen bij ${name}`,
  done: (name: string) => `${name}: voor wie`,
  others: (n: number) => count(n, 'ander', 'anderen'),
  more: (n: number) => `Toon er nog ${n}`,
  mayMiss: 'Misschien ken je nog niet iedereen die hierbij hoort. Vraag ernaar.',
  count: (n: number) => `${count(n, 'groep zit', 'groepen zitten')} nog niet aan tafel.`,
} as const
