import type { SizeClass } from '#model/catalogue.ts'
import { actorCount, count, dayLabel } from './words.ts'

/** Words of making a new map in four steps. */
export const wizardText = {
  newMap: 'Nieuwe kaart',
  step: (n: number, of: number) => `Stap ${n} van ${of}`,
  back: 'Terug',
  next: 'Verder',
  stop: 'Stoppen',
  stopHint: 'Je keuzes blijven bewaard.',
  startOver: 'Opnieuw beginnen',
  startedOver: 'Je keuzes zijn weg. Je begint opnieuw.',
  bringBack: 'Keuzes terughalen',
  loading: 'Even geduld …',

  topics: {
    title: 'Waar gaat het over?',
    intro: 'Kies één of meer onderwerpen. Weet je het nog niet? Ga dan gewoon verder.',
    legend: 'Onderwerpen',
    own: 'Staat het er niet bij? Typ je eigen onderwerp',
    add: 'Onderwerp toevoegen',
    chosen: (n: number) => count(n, 'onderwerp gekozen', 'onderwerpen gekozen'),
    skip: 'Verder zonder onderwerp',
  },

  municipality: {
    title: 'In welke gemeente?',
    intro: 'Dan weten we welke kaart bij je past en welke partijen in de raad zitten.',
    label: 'Naam van je gemeente',
    hint: 'Typ de eerste letters.',
    nothing: 'Geen gemeente gevonden. Kijk of de naam goed geschreven is.',
    elsewhere: 'Weet ik niet, of buiten Nederland',
    elsewhereChosen: 'Je kaart krijgt geen gemeente. Dat kan prima.',
    chosen: 'Gekozen gemeente',
    facts: (province: string, inhabitants: number, size: SizeClass) =>
      `${province} · ${inhabitants.toLocaleString('nl-NL')} inwoners · ${SIZES[size]}`,
    source: (name: string, date: string) => `Bron: ${name}, ${dayLabel(date)}.`,
    also: (names: readonly string[]) => `Ook: ${names.join(', ')}`,
    detail: (province: string) => province,
    another: 'Andere gemeente kiezen',
    skip: 'Verder zonder gemeente',
  },

  templates: {
    title: 'Welke kaarten leg je op tafel?',
    intro: 'Deze kaarten zijn al klaar. Kies er één of meer. Wie op twee kaarten staat, komt er één keer op.',
    fits: 'Past bij je gemeente',
    fitsTopic: 'Past bij je onderwerp',
    whenUnknown: 'Kies deze als je het niet weet',
    forWhom: (whom: string) => `Voor ${whom.charAt(0).toLowerCase()}${whom.slice(1)}`,
    size: (players: number) => actorCount(players),
    together: (players: number) => `Samen ${actorCount(players)}`,
    none: 'Je begint zonder kaart. Bij de volgende stap kun je zelf spelers zoeken.',
  },

  players: {
    title: 'Wie zijn er bij jullie?',
    intro: 'Haal weg wie er niet is. Later kun je alles nog veranderen.',
    self: 'Jij staat er altijd op, als Ik.',
    search: 'Zoek een speler',
    searchHint: 'Bijvoorbeeld: Wmo-raad. Je vindt ook spelers die nog niet in je lijst staan.',
    found: (n: number) => count(n, 'speler gevonden', 'spelers gevonden'),
    nothing: 'Niemand gevonden. Op je kaart kun je straks iedereen zelf toevoegen.',
    add: 'Toevoegen',
    tally: (some: number, all: number) => `${some} van ${all}`,
    andMore: (names: string, more: number) => (more > 0 ? `${names} en nog ${more}` : names),
    all: 'Alles kiezen',
    none: 'Niets kiezen',
    allOf: (group: string) => `Alles kiezen bij ${group}`,
    noneOf: (group: string) => `Niets kiezen bij ${group}`,
    openAll: 'Alle groepen openen',
    closeAll: 'Alle groepen sluiten',
    more: 'Meer',
    less: 'Minder',
    moreOf: (name: string) => `Meer over ${name}`,
    rename: 'Heet bij ons …',
    renameSeat: 'Ik weet de naam',
    renameOf: (name: string) => `Heet bij ons anders: ${name}`,
    renameSeatOf: (name: string) => `Ik weet de naam: ${name}`,
    ownName: (name: string) => `Hoe heet ${name} bij jullie?`,
    seatName: (name: string) => `Hoe heet deze persoon? (${name})`,
    ownNameHint: 'Laat leeg als je het niet weet.',
    absent: 'Bestaat bij ons niet',
    absentOf: (name: string) => `Bestaat bij ons niet: ${name}`,
    goodToKnow: 'Goed om te weten',
    howToReach: 'Zo bereik je ze',
    aliases: 'Heet ook',
    byLaw: 'Wettelijk',
    footnote: 'Wat zegt de wet precies?',
    make: (n: number) => `Kaart maken met ${actorCount(n)}`,
    making: 'De kaart wordt gemaakt …',
    notMade: 'De kaart is niet gemaakt',
    label: 'Nieuwe kaart maken',
  },

  council: {
    title: (place: string) => `Partijen in de gemeenteraad van ${place}`,
    intro: 'Kies de partijen die je op de kaart wilt. Zij komen in de plaats van ‘Fractie’.',
    seats: (n: number) => count(n, 'zetel', 'zetels'),
    tasks: (n: number) => `${count(n, 'zetel', 'zetels')} in de gemeenteraad`,
    tally: (parties: number, seats: number) =>
      `${count(parties, 'partij', 'partijen')}, ${count(seats, 'zetel', 'zetels')}`,
    lacking: 'Het register mist zetels',
    lackingText: (known: number, all: number) =>
      `Er zijn ${all} zetels, maar het register noemt er ${known}. Misschien ontbreekt er een partij.`,
    source: (name: string, date: string) => `Bron: ${name}, ${dayLabel(date)}.`,
  },

  selfLinks: {
    title: 'Wie ken je al?',
    intro: 'Tik aan wat klopt. Dan komt er een lijn op de kaart tussen jou en die ander.',
  },

  nameOfMap: (topics: readonly string[], place: string | undefined): string => {
    const [topic, ...more] = topics
    if (topic !== undefined && more.length === 0) return place ? `${topic} in ${place}` : `Mijn kaart: ${topic}`
    return place ? `Netwerkkaart ${place}` : 'Mijn netwerkkaart'
  },
} as const

const SIZES: Record<SizeClass, string> = {
  small: 'kleine gemeente',
  middle: 'middelgrote gemeente',
  large: 'grote gemeente',
}

/** What is asked about each usual link of Ik (by playerLinkKey). */
const SELF_QUESTIONS: ReadonlyMap<string, string> = new Map([
  ['ik knows lotgenoot', 'Ken je al een lotgenoot?'],
  ['ik knows bekende', 'Ken je iemand die mensen kent bij de gemeente of in de raad?'],
  ['ik familyOf naaste', 'Kom je op voor je kind of naaste?'],
  ['familie familyOf ik', 'Denkt er familie met je mee?'],
  ['vriend knows ik', 'Denkt er een vriend of vriendin met je mee?'],
  ['buur knows ik', 'Ken je een buur die wil helpen?'],
  ['kerk knows ik', 'Kom je in een kerk of moskee?'],
  ['buurthuis knows ik', 'Kom je in een buurthuis of dorpshuis?'],
  ['ik memberOf oudergroep', 'Doe je mee met een groep ouders?'],
  ['ik memberOf kansplus', 'Ben je lid van KansPlus?'],
  ['persaldo supports ik', 'Ben je lid van Per Saldo?'],
  ['mee supports ik', 'Krijg je hulp van MEE?'],
  ['oco supports ik', 'Krijg je hulp van een cliëntondersteuner?'],
  ['balans supports ik', 'Krijg je hulp van Balans of Ouders & Onderwijs?'],
  ['zorgbelang supports ik', 'Krijg je hulp van Zorgbelang?'],
  ['zorgkantoor supports ik', 'Krijg je hulp van het zorgkantoor?'],
  ['crm supports ik', 'Krijg je hulp van het College voor de Rechten van de Mens?'],
])

/** "Ben je lid van KansPlus?": the question that lays a link of Ik when the answer is yes. */
export const selfLinkQuestion = (key: string, name: string): string => SELF_QUESTIONS.get(key) ?? `Ken je ${name} al?`

/** The first three sentences of a text, and what comes after. */
export function leadSentences(text: string): readonly [lead: string, rest: string] {
  const sentences = text.split(/(?<=[.!?])\s+/)
  return [sentences.slice(0, 3).join(' '), sentences.slice(3).join(' ')]
}
