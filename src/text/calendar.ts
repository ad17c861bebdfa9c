import { count } from './words.ts'

/** Words in a calendar file, and about saving one. */
export const calendarText = {
  with: (names: string) => `Met: ${names}.`,
  owner: (name: string) => `Wie doet het: ${name}.`,
  agreedOn: (day: string) => `Afgesproken op ${day}.`,
  goal: (goal: string) => `Mijn doel: ${goal}`,
  from: (map: string) => `Van je kaart “${map}” in Netwerkkaart.`,
  register: (gathering: string) => `Aanmelden voor: ${gathering}`,
  registerWhy: (gathering: string) => `Dit is de laatste dag om je aan te melden voor ${gathering}.`,
  /** What the file is called. */
  file: {
    agreements: (map: string) => `Afspraken ${map}`,
    gatherings: (map: string) => `Bijeenkomsten ${map}`,
    both: (map: string) => `Agenda ${map}`,
  },
  saved: (n: number, file: string) =>
    `${count(n, 'dag staat', 'dagen staan')} in het bestand ‘${file}’. Open het met je agenda.`,
  leftOut: (n: number) => `${count(n, 'heeft', 'hebben')} geen dag en ${n === 1 ? 'gaat' : 'gaan'} niet mee.`,
  late: (n: number) => `${count(n, 'afspraak is', 'afspraken zijn')} te laat en ${n === 1 ? 'gaat' : 'gaan'} niet mee.`,
  allLate: 'Wat nog open is, is te laat of heeft geen dag. Vul eerst een nieuwe dag in.',
  noDates: 'Er is nog geen dag. Vul eerst een dag in.',
  failed: 'De agenda is niet opgeslagen. Probeer het opnieuw.',
} as const
