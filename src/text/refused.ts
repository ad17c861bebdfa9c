import { shownName } from './shownName.ts'

const number = (n: number) => n.toLocaleString('nl-NL')
/** Rounded up, so that what is too much never looks allowed. */
const megabytes = (bytes: number) => `${(Math.ceil(bytes / 100_000) / 10).toLocaleString('nl-NL')} MB`

const NOTHING_CHANGED = 'Er is niets veranderd.'
const CHOOSE_A_COPY = 'Kies een bestand dat eindigt op .netwerkkaart.json.'

/** What the words of a refusal may name. */
export interface RefusedWords {
  readonly found: number
  readonly most: number
  readonly where: string
  /** Which list, in words. */
  readonly list: string
}

/** Why a file doesn't open, and what to do now. */
export const refusedText = {
  empty: () => `Dit bestand is leeg. Kies een ander bestand. ${NOTHING_CHANGED}`,
  cutShort: () =>
    `Dit bestand is niet compleet. Het stopt halverwege. Haal het opnieuw op, of maak een nieuwe kopie. ${NOTHING_CHANGED}`,
  notJson: () => `Dit is geen kopie van een kaart. ${CHOOSE_A_COPY} ${NOTHING_CHANGED}`,
  otherFormat: () => `Dit bestand is van een ander programma. ${CHOOSE_A_COPY} ${NOTHING_CHANGED}`,
  noVersion: () =>
    `In dit bestand staat niet van welke versie het is. Maak een nieuwe kopie van de kaart. ${NOTHING_CHANGED}`,
  newer: ({ found, most }) =>
    `Dit bestand is gemaakt met een nieuwere Netwerkkaart (versie ${found}). Wij lezen versie ${most}. Herlaad deze pagina en probeer het opnieuw. ${NOTHING_CHANGED}`,
  tooBig: ({ found, most }) =>
    `Dit bestand is te groot: ${megabytes(found)}. Het mag hoogstens ${megabytes(most)} zijn. ${NOTHING_CHANGED}`,
  tooManyActors: ({ found, most }) =>
    `Er staan te veel spelers in: ${number(found)}. Het mogen er hoogstens ${number(most)} zijn. ${NOTHING_CHANGED}`,
  tooManyLinks: ({ found, most }) =>
    `Er staan te veel lijnen in: ${number(found)}. Het mogen er hoogstens ${number(most)} zijn. ${NOTHING_CHANGED}`,
  tooManyRecords: ({ found, most, list }) =>
    `Er staan te veel ${list} in: ${number(found)}. Het mogen er hoogstens ${number(most)} zijn. ${NOTHING_CHANGED}`,
  tooDeep: ({ most }) =>
    `Dit bestand zit te ingewikkeld in elkaar: meer dan ${number(most)} lagen diep. Maak een nieuwe kopie van de kaart. ${NOTHING_CHANGED}`,
  textTooLong: ({ most, where }) =>
    `Er staat een te lange tekst in${where ? `, bij “${shownName(where)}”` : ''}. Een tekst mag hoogstens ${number(most / 1000)} kB zijn. Maak hem korter. ${NOTHING_CHANGED}`,
  unreadable: () =>
    `De browser kan dit bestand niet lezen. Zet het op dit apparaat en probeer het opnieuw. ${NOTHING_CHANGED}`,
  failed: () => `Het lezen is misgegaan. Herlaad de pagina en probeer het opnieuw. ${NOTHING_CHANGED}`,
} satisfies Record<string, (about: RefusedWords) => string>
