import type { Table } from '#model/records.ts'
import { startSentence } from './shownName.ts'
import { count, dayLabel } from './words.ts'

const lines = (n: number) => count(n, 'lijn', 'lijnen')
const answers = (n: number) => count(n, 'antwoord', 'antwoorden')

/** Words about being careful with people: erasing for good, and whether it is still true. */
export const privacyText = {
  /** In the journal of a map whose past is erased. */
  historyStarts: 'de geschiedenis begint opnieuw',
  erase: 'Voorgoed wissen',
  remove: 'Weggooien',
  cancel: 'Annuleren',
  open: 'Openen',
  eraseOf: (what: string) => `Voorgoed wissen: ${what}`,
  openOf: (what: string) => `Openen: ${what}`,

  eraseTitle: (name: string) => `${name} voorgoed wissen?`,
  eraseThis: {
    actors: 'Deze speler voorgoed wissen?',
    issues: 'Dit probleem voorgoed wissen?',
    contactMoments: 'Dit gesprek voorgoed wissen?',
    agreements: 'Deze afspraak voorgoed wissen?',
    gatherings: 'Deze bijeenkomst voorgoed wissen?',
    letters: 'Deze brief voorgoed wissen?',
    plans: 'Dit plan voorgoed wissen?',
  },
  forGood: 'Dit kun je niet ongedaan maken.',
  goes: 'Dit gaat weg',
  goesOfActor: (name: string) => `Alles over ${name}: de naam, de gegevens en de notities.`,
  goesLinks: (n: number, name: string) => `${lines(n)} van en naar ${name}.`,
  goesAnswers: (n: number, name: string) => `${answers(n)} van ${name} bij problemen.`,
  goesAlong: (what: string, name: string) => `${what} met alleen ${name}.`,
  staysWithout: (what: string, name: string) => `Zonder ${name} blijft staan: ${what}.`,
  goesOf: {
    issues: 'Het probleem zelf, met alle antwoorden. Gesprekken en brieven erover blijven staan.',
    contactMoments: 'Het gesprek zelf, met alles wat je erover schreef. Afspraken daaruit blijven staan.',
    agreements: 'De afspraak zelf.',
    gatherings: 'De bijeenkomst zelf. Gesprekken van die dag blijven staan.',
    letters: 'De brief zelf, met alle tekst.',
    plans: 'Het plan zelf, met alles wat je invulde.',
  },
  goesHistory: 'De geschiedenis van deze kaart. Wat je tot nu toe deed, kun je niet meer terughalen.',
  along: (what: string, name: string) => `Wis ook: ${what} met alleen ${name}`,
  namedTitle: 'Hier staat de naam nog in een tekst',
  namedHint: 'Deze teksten blijven staan. Haal de naam daar eerst zelf weg.',
  elsewhereTitle: 'Andere kaarten op dit apparaat',
  inBin: (map: string) => `${map} (in de prullenbak): daar wissen we dit ook, met de geschiedenis.`,
  onMap: (map: string) => `${map}: daar blijft dit staan. Open die kaart om het ook daar te wissen.`,
  inHistory: (map: string) => `${map}: staat daar nog in de geschiedenis. Wis die op die kaart.`,
  looking: 'We kijken of dit ook op andere kaarten staat …',
  copies: 'Heb je een kopie opgeslagen of gedeeld? Dan staat het daar nog in.',
  erasing: 'Bezig met wissen …',
  erased: 'Voorgoed gewist.',
  selfStays: 'Jezelf kun je niet wissen. Kies eerst bij iemand anders: Dit ben ik.',
  gone: 'Dit staat niet meer op de kaart.',
  notErased: {
    full: 'Er is niets gewist. Dit apparaat is vol. Maak ruimte en probeer het opnieuw.',
    newer: 'Er is niets gewist. Er is een nieuwere versie van Netwerkkaart. Herlaad de pagina.',
    otherTab: 'Er is niets gewist. Deze kaart is open in een ander tabblad. Sluit dat en herlaad de pagina.',
    waiting: 'Er is niets gewist. Je laatste werk is nog niet opgeslagen. Wacht even en probeer het opnieuw.',
    self: 'Er is niets gewist. Jezelf kun je niet wissen.',
    other: 'Er is niets gewist. Het lukt nu niet. Probeer het straks opnieuw.',
  },

  eraseHistory: 'Geschiedenis wissen',
  eraseHistoryTitle: 'Geschiedenis voorgoed wissen?',
  eraseHistoryWhy:
    'Wat je weggooide, staat nog in de geschiedenis. Daarom kun je het terughalen. Wil je die voorgoed wissen?',
  eraseHistoryStays: 'Wat nu op je kaart staat, blijft. Je kunt alleen niets meer terughalen van hiervoor.',
  eraseHistoryBin: 'De geschiedenis van andere kaarten blijft.',
  erasedHistory: 'De geschiedenis van deze kaart is gewist.',

  stale: {
    title: 'Klopt dit nog?',
    text: (day: string) =>
      `Het laatste wat je hier noteerde, is van ${dayLabel(day)}. Dat is meer dan een jaar geleden.`,
    still: 'Klopt nog',
    label: (name: string) => `${name}: nagekeken`,
    checked: (name: string) => startSentence(`${name} is vandaag nagekeken.`),
  },

  /** How many of a table, in words. */
  countOf: (table: Table, n: number): string => {
    const [one, many] = TABLES[table]
    return count(n, one, many)
  },
} as const

const TABLES: Record<Table, readonly [one: string, many: string]> = {
  info: ['kaart', 'kaarten'],
  actors: ['speler', 'spelers'],
  links: ['lijn', 'lijnen'],
  issues: ['probleem', 'problemen'],
  contactMoments: ['gesprek', 'gesprekken'],
  agreements: ['afspraak', 'afspraken'],
  gatherings: ['bijeenkomst', 'bijeenkomsten'],
  letters: ['brief', 'brieven'],
  plans: ['plan', 'plannen'],
}
