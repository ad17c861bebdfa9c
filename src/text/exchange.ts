import { shownName } from './shownName.ts'

const number = (n: number) => n.toLocaleString('nl-NL')

/** Words for saving a copy of a map, and for opening one. */
export const exchangeText = {
  nameless: 'Kaart zonder naam',
  besideName: (name: string) => `${name} (uit bestand)`,

  openCopy: 'Kopie openen',
  saved: (fileName: string) => `Je kopie is gemaakt: ${fileName}. Kijk bij je downloads.`,
  savedNothing: 'De kopie is niet gemaakt. Probeer het nog een keer.',
  dropHere: 'Laat het bestand hier los',
  dropHereHint: 'Je ziet eerst wat erin staat. Daarna kies je zelf.',
  oneFile: 'Open één bestand tegelijk.',

  reading: 'Het bestand wordt gelezen…',
  readingFile: (fileName: string) => `We lezen ${shownName(fileName)}. Er verandert nog niets.`,
  someFile: 'het bestand',
  stop: 'Stoppen',
  close: 'Sluiten',
  keeping: 'De kaart wordt bewaard…',

  refusedTitle: 'Dit bestand gaat niet open',
  otherFile: 'Ander bestand kiezen',
  /** What is in the file. */
  contents: 'Dit staat erin',
  madeOn: (day: string) => `Kopie van ${day}`,
  madeUnknown: 'Er staat niet bij wanneer deze kopie is gemaakt.',
  nobody: 'Er staan geen spelers in.',

  /** What a person should know first. */
  allFine: 'Alles uit het bestand komt mee.',
  leftOut: (n: number) => `${number(n)} ${n === 1 ? 'ding komt' : 'dingen komen'} niet mee`,
  changed: (n: number) => `${number(n)} ${n === 1 ? 'ding is' : 'dingen zijn'} aangepast`,
  kept: (n: number) => `${number(n)} ${n === 1 ? 'ding kennen we' : 'dingen kennen we'} niet, maar bewaren we`,
  andMore: (n: number) => `En nog ${number(n)}.`,
  /** Which record: "speler nummer 4", "speler nummer 4: functie, e-mail", "kaart: naam". */
  which: (list: string, at: number | undefined, fields: readonly string[]) =>
    `${at === undefined ? list : `${list} nummer ${number(at)}`}${fields.length > 0 ? `: ${fields.join(', ')}` : ''}`,
  times: (field: string, n: number) => `${field} (${number(n)} keer)`,
  /** What to do with it. */
  whatNow: 'Wat wil je doen?',
  choice: {
    new: 'Openen als nieuwe kaart',
    beside: 'Ernaast zetten',
    replace: 'Vervangen',
    add: 'Toevoegen aan deze kaart',
  },
  asNewHint: 'De kaart komt bij je andere kaarten te staan.',
  alreadyHere: (name: string, day: string) =>
    `Deze kaart staat al op dit apparaat: “${shownName(name)}”, veranderd op ${day}.`,
  inBin: 'Deze kaart ligt hier in de prullenbak. Wat je opent, komt ernaast te staan.',
  besideHint: 'Je houdt allebei. De kaart uit het bestand krijgt een eigen plek.',
  replaceHint: 'Jouw kaart wordt zoals in het bestand. Dat kun je ongedaan maken.',
  addHint: (name: string) => `Wat nieuw is, komt op “${shownName(name)}” te staan. Dat kun je ongedaan maken.`,
  addCounts: (added: number, same: number) =>
    `${added === 0 ? 'Er komt niets nieuws bij.' : `Er ${added === 1 ? 'komt 1 ding' : `komen ${number(added)} dingen`} bij.`}${
      same === 0 ? '' : ` ${number(same)} ${same === 1 ? 'staat er al precies zo.' : 'staan er al precies zo.'}`
    }`,
  conflict: (n: number) =>
    n === 1
      ? '1 ding staat er al, maar anders. Wat wil je houden?'
      : `${number(n)} dingen staan er al, maar anders. Wat wil je houden?`,
  conflictHint: 'Dit geldt in één keer voor alles.',
  mine: 'Houd de mijne',
  theirs: 'Neem die uit het bestand',
  both: 'Allebei',
  bothHint: 'Die uit het bestand komt er nog een keer bij.',
  conflictNames: 'Welke zijn dat?',
  otherSelf: (name: string) => `“${shownName(name)}” is Ik in het bestand. Op jouw kaart wordt dat een gewone persoon.`,
  tooManyTogether: (found: number, most: number, list: string) =>
    `Samen zijn het te veel ${list}: ${number(found)}. Het mogen er hoogstens ${number(most)} zijn.`,
  confirm: { new: 'Kaart openen', beside: 'Kaart openen', replace: 'Kaart vervangen', add: 'Toevoegen' },
  cancel: 'Niet openen',

  /** What an edit is called, for taking it back. */
  replaceLabel: (fileName: string) => `Kaart vervangen door ${shownName(fileName)}`,
  addLabel: (fileName: string) => `${shownName(fileName)} toevoegen`,
  openedLabel: (name: string) => `${shownName(name)} openen`,

  opened: (name: string) => `“${shownName(name)}” is geopend.`,
  replaced: (name: string) => `“${shownName(name)}” is nu zoals in het bestand.`,
  added: (n: number) => `${number(n)} ${n === 1 ? 'ding is' : 'dingen zijn'} toegevoegd of aangepast.`,
  addedNothing: 'Alles stond er al. Er is niets veranderd.',
  keepFailed: {
    full: 'Dit apparaat is vol. De kaart is niet geopend. Maak ruimte en probeer het opnieuw.',
    newer: 'Er is een nieuwere versie van Netwerkkaart. Herlaad de pagina en probeer het opnieuw.',
    other: 'De kaart kon niet worden bewaard. Probeer het opnieuw.',
    notEditable: 'Deze kaart kun je nu niet veranderen. Open het bestand als nieuwe kaart.',
  },
} as const
