import { nameList } from './shownName.ts'

/** The soft warning under a text that looks like something private of someone. It never stops anybody. */
export const carefulText = {
  /** The words that were seen, so that nobody has to guess. */
  seen: (words: readonly string[]) => `Het gaat om: ${nameList(words.map(word => `“${word}”`))}.`,
  health: 'Dit lijkt op iets over iemands gezondheid. Heb je dit nodig? Schrijf liever: ‘ouder, vervoer’.',
  bsn: 'Dit lijkt op een burgerservicenummer (BSN). Dat heb je op deze kaart niet nodig. Haal het liever weg.',
  surelyBsn: 'Dit is bijna zeker een burgerservicenummer (BSN). Haal het liever weg.',
  iban: 'Dit lijkt op een rekeningnummer. Heb je dit nodig? Haal het anders weg.',
  other: 'Dit lijkt op iets heel persoonlijks. Heb je dit nodig? Schrijf liever alleen waar je contact over gaat.',
  keep: 'Toch zo laten',
} as const
