import type { LetterKind } from '#model/vocabulary.ts'
import { count, dayLabel } from './words.ts'

const ABOUT: Record<LetterKind, string> = {
  alderman: 'Voor een wethouder, de burgemeester of wie bij de gemeente werkt.',
  council:
    'Voor raadsleden of een fractie (mensen van één partij). De griffie (het kantoor van de raad) geeft hem door.',
  director: 'Voor wie een zorgorganisatie, school of andere organisatie leidt of daar werkt.',
  advisers: 'Voor de adviesraad, cliëntenraad of een werkgroep.',
  national: 'Alleen aantallen, zonder namen. Bijvoorbeeld voor KansPlus of de adviesraad.',
  speech: 'Wat je zegt bij de raad, in drie minuten.',
  supporters: 'Kort, voor bijvoorbeeld WhatsApp. Zo vind je medestanders.',
  thanks: 'Met wat jullie hebben afgesproken.',
  reminder: 'Kort en vriendelijk: over een afspraak, of een vraag zonder antwoord.',
}
const ABOUT_OF: ReadonlyMap<string, string> = new Map(Object.entries(ABOUT))

/** Words of *Brief of mail maken*. */
export const letterText = {
  title: 'Brieven en berichten',
  lead: 'De app schrijft een voorbeeld. Jij verandert het en verstuurt het zelf.',
  make: 'Brief of mail maken',
  about: (kind: string) => ABOUT_OF.get(kind) ?? '',
  makeOne: (kind: string) => `Maken: ${kind}`,
  makeShort: 'Maken',
  empty: {
    title: 'Nog geen brief',
    text: 'Kies wat je wilt schrijven. De kaart vult alvast in wat je weet.',
  },
  kinds: 'Dit kun je maken',
  drafts: 'Nog niet verstuurd',
  sent: 'Verstuurd',
  to: (names: string) => `Aan ${names}`,
  toNobody: 'Nog niet gekozen aan wie',
  sentOn: (day: string) => `Verstuurd op ${dayLabel(day)}.`,
  spokenOn: (day: string) => `Ingesproken op ${dayLabel(day)}.`,
  waiting: (day: string) => `Antwoord gevraagd vóór ${dayLabel(day)}.`,
  late: (day: string) => `Nog geen antwoord. Dat was gevraagd vóór ${dayLabel(day)}.`,
  answered: 'Er is antwoord.',
  remove: 'Weggooien',
  moreOf: (title: string) => `Meer doen met: ${title}`,
  removed: 'De brief is weggegooid.',
  removeLabel: 'brief weggooien',

  form: {
    title: 'Brief of mail maken',
    kind: 'Wat wil je maken?',
    to: 'Aan wie?',
    toAdd: 'Speler kiezen',
    toHint: 'Je kunt dit ook open laten.',
    issue: 'Over welk probleem?',
    noIssue: 'Geen probleem kiezen',
    preview: 'Zo begint het:',
    better: (kind: string) => `Past dit bij wie je schrijft? Misschien past ‘${kind}’ beter.`,
    go: 'Brief maken',
    cancel: 'Annuleren',
    done: 'brief maken',
  },
  redraft: {
    button: 'Opnieuw opstellen',
    title: 'Opnieuw opstellen',
    warning:
      'De app maakt de tekst helemaal opnieuw. Wat je zelf hebt geschreven, gaat weg. Je kunt het ongedaan maken.',
    go: 'Opnieuw opstellen',
    done: 'De brief is opnieuw opgesteld.',
    label: 'brief opnieuw opstellen',
  },

  page: {
    back: 'Alle brieven',
    more: 'Meer doen',
    gone: 'Deze brief is er niet meer.',
    lead: 'Dit is een voorbeeld. Verander wat je wilt.',
    sendsNothing: 'De app verstuurt niets. Dat doe je zelf.',
    view: 'Wat wil je zien?',
    write: 'Schrijven',
    look: 'Bekijken en versturen',
    parts: 'Schrijven',
    preview: 'Zo ziet het eruit',
    missing: (parts: string) => `Nog leeg: ${parts}`,
    send: 'Kopiëren of versturen',
    copy: 'Kopiëren',
    copied: 'De tekst is gekopieerd.',
    print: 'Afdrukken',
    docx: 'Opslaan als Word (.docx)',
    txt: 'Opslaan als tekst (.txt)',
    saved: 'Het bestand staat bij je downloads.',
    notSaved: 'Opslaan lukte niet. Probeer het opnieuw.',
    mail: 'Openen in mailprogramma',
    mailTo: (addresses: string) => `Je mail gaat naar ${addresses}.`,
    mailNobody: 'Er is geen mailadres bekend. Vul dat zelf in.',
    mailLong: 'De tekst is te lang voor deze knop. Hij wordt gekopieerd. Plak hem in je mail.',
    pasteIt: 'De tekst is gekopieerd. Plak hem in je mail.',
    locked: 'Je kunt de tekst nu niet meer veranderen. Dan weet je later wat je hebt gezegd.',
  },

  part: {
    to: 'Aan',
    toHint: 'Naam en adres, zoals ze boven de brief komen.',
    salutation: 'Aanhef',
    subject: 'Onderwerp',
    why: 'Waarom schrijf je?',
    whySpeech: 'Wie ben je, en waarover gaat het?',
    whyThanks: 'Waarvoor bedank je?',
    whatHappens: 'Wat is er aan de hand?',
    whatWasSaid: 'Waar ging het over?',
    whyReminder: 'Waaraan herinner je?',
    whatWaits: 'Wat had je verwacht?',
    whatHappensHint: 'Geef één voorbeeld. Noem geen namen van anderen en geen ziektes.',
    howMany: 'Hoeveel mensen?',
    asks: 'Wat vraag je?',
    agreed: 'Wat is er afgesproken?',
    ask: (n: number) => `Vraag ${n}`,
    agreement: (n: number) => `Afspraak ${n}`,
    addAsk: 'Vraag toevoegen',
    addAgreement: 'Afspraak toevoegen',
    removeOne: (what: string) => `${what} weghalen`,
    offer: 'Wat bied je aan?',
    replyBy: 'Antwoord vóór',
    replyByHint: 'Laat leeg als je geen antwoord vraagt.',
    badDay: 'Dit is geen dag. Kies een dag.',
    closing: 'Groet',
    from: 'Jouw naam',
    fromHint: 'Zoals hij eronder komt te staan.',
    fromAddress: 'Mijn adres of telefoon',
    fromAddressHint: 'Je mag dit leeg laten. Het komt onder je naam.',
  },
  edited: (part: string) => `brief: ${part.toLowerCase()}`,

  time: {
    said: (words: number, seconds: number) =>
      `${count(words, 'woord', 'woorden')}. Dat duurt ongeveer ${spoken(seconds)}.`,
    long: 'Dit is langer dan 3 minuten. Vaak krijg je niet meer tijd. Haal er iets uit.',
  },

  sending: {
    title: 'Heb je het verstuurd?',
    titleSpoken: 'Heb je ingesproken?',
    why: 'Noteer het. Dan staat het bij je gesprekken, met de dag voor het antwoord.',
    button: 'Verstuurd',
    spoken: 'Ingesproken',
    how: 'Hoe heb je dit verstuurd?',
    note: 'Noteren',
    done: 'Genoteerd dat je dit hebt verstuurd.',
    doneSpoken: 'Genoteerd dat je hebt ingesproken.',
    label: 'brief verstuurd',
    undo: 'Toch niet verstuurd',
    undoSpoken: 'Toch niet ingesproken',
    undone: 'De brief staat weer bij ‘nog niet verstuurd’.',
    undoLabel: 'brief toch niet verstuurd',
    answer: 'Antwoord noteren',
    nobody: 'Je hebt nog niet gekozen aan wie. Het gesprek komt dan zonder naam op je kaart.',
  },
} as const

/** "2 minuten en 25 seconden". */
function spoken(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  const parts = [
    minutes > 0 ? count(minutes, 'minuut', 'minuten') : '',
    rest > 0 || minutes === 0 ? count(rest, 'seconde', 'seconden') : '',
  ]
  return parts.filter(Boolean).join(' en ')
}
