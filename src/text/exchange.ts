import { count } from './words.ts'

const number = (n: number) => n.toLocaleString('nl-NL')
const megabytes = (bytes: number) => `${(bytes / 1_000_000).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} MB`

const NOTHING_CHANGED = 'Er is niets veranderd.'
const CHOOSE_A_COPY = 'Kies een bestand dat eindigt op .netwerkkaart.json.'

/** Words for saving a copy of a map, and for opening one. */
export const exchangeText = {
  nameless: 'Kaart zonder naam',
  besideName: (name: string) => `${name} (uit bestand)`,

  openCopy: 'Kopie openen',
  saveCopy: 'Kopie opslaan',
  saved: (fileName: string) => `Je kopie is gemaakt: ${fileName}. Kijk bij je downloads.`,
  savedNothing: 'De kopie is niet gemaakt. Probeer het nog een keer.',
  dropHere: 'Laat het bestand hier los',
  dropHereHint: 'Je ziet eerst wat erin staat. Daarna kies je zelf.',
  oneFile: 'Open één bestand tegelijk.',

  reading: 'Het bestand wordt gelezen…',
  readingFile: (fileName: string) => `We lezen ${fileName}. Er verandert nog niets.`,
  stop: 'Stoppen',
  keeping: 'De kaart wordt bewaard…',

  refusedTitle: 'Dit bestand gaat niet open',
  otherFile: 'Ander bestand kiezen',
  refused: {
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
      `Er staat een te lange tekst in${where ? `, bij “${where}”` : ''}. Een tekst mag hoogstens ${number(most / 1000)} kB zijn. Maak hem korter. ${NOTHING_CHANGED}`,
    unreadable: () =>
      `De browser kan dit bestand niet lezen. Zet het op dit apparaat en probeer het opnieuw. ${NOTHING_CHANGED}`,
    failed: () => `Het lezen is misgegaan. Herlaad de pagina en probeer het opnieuw. ${NOTHING_CHANGED}`,
  } satisfies Record<string, (about: RefusedWords) => string>,

  /** What is in the file. */
  contents: 'Dit staat erin',
  madeOn: (day: string) => `Kopie van ${day}`,
  madeUnknown: 'Er staat niet bij wanneer deze kopie is gemaakt.',
  lists: {
    actors: (n: number) => count(n, 'speler', 'spelers'),
    links: (n: number) => count(n, 'lijn', 'lijnen'),
    issues: (n: number) => count(n, 'probleem', 'problemen'),
    contactMoments: (n: number) => count(n, 'gesprek', 'gesprekken'),
    agreements: (n: number) => count(n, 'afspraak', 'afspraken'),
    gatherings: (n: number) => count(n, 'bijeenkomst', 'bijeenkomsten'),
    letters: (n: number) => count(n, 'brief', 'brieven'),
    plans: (n: number) => count(n, 'plan', 'plannen'),
  },
  listNames: {
    actors: 'spelers',
    links: 'lijnen',
    issues: 'problemen',
    contactMoments: 'gesprekken',
    agreements: 'afspraken',
    gatherings: 'bijeenkomsten',
    letters: 'brieven',
    plans: 'plannen',
  },
  inList: {
    actors: 'speler',
    links: 'lijn',
    issues: 'probleem',
    contactMoments: 'gesprek',
    agreements: 'afspraak',
    gatherings: 'bijeenkomst',
    letters: 'brief',
    plans: 'plan',
    map: 'kaart',
    file: 'bestand',
  },
  nobody: 'Er staan geen spelers in.',

  /** What a person should know first. */
  allFine: 'Alles uit het bestand komt mee.',
  leftOut: (n: number) => `${number(n)} ${n === 1 ? 'ding komt' : 'dingen komen'} niet mee`,
  changed: (n: number) => `${number(n)} ${n === 1 ? 'ding is' : 'dingen zijn'} aangepast`,
  kept: (n: number) => `${number(n)} ${n === 1 ? 'ding kennen we' : 'dingen kennen we'} niet, maar bewaren we`,
  andMore: (n: number) => `En nog ${number(n)}.`,
  place: (list: string, at: number) => `${list} nummer ${number(at)}`,
  times: (n: number) => `${number(n)} keer`,
  reasons: {
    notARecord: 'Dit is geen leesbare regel.',
    lacks: 'Hier mist iets dat er altijd moet staan.',
    lineEndMissing: 'De lijn gaat naar iemand die niet in het bestand staat.',
    lineToItself: 'De lijn begint en eindigt bij dezelfde.',
    twiceTheSame: 'Dit staat er 2 keer precies zo in. Het komt 1 keer mee.',
    newId: 'Dit heeft dezelfde code als iets anders. Het krijgt een nieuwe code. Lijnen blijven bij de eerste.',
    mentionCleared: 'Er wordt iemand of iets genoemd dat niet in het bestand staat. Dat is leeg gemaakt.',
    answerLeftOut: 'Een antwoord is van iemand die niet in het bestand staat. Dat antwoord komt niet mee.',
    answerBroken: 'Een antwoord is niet te lezen. Dat antwoord komt niet mee.',
    itemsLeftOut: 'In een rijtje staan dingen die geen tekst zijn. Die komen niet mee.',
    positionLeftOut: 'De plek op de kaart klopt niet. Wij zoeken een nieuwe plek.',
    secondSelf: 'Er is meer dan één Ik. De eerste blijft Ik.',
    representsLeftOut: 'Bij een persoon bewaren we niet voor welke groep die opkomt. Dat is privé.',
    madeUp: 'Dit stond niet in het bestand. Wij hebben het ingevuld, of het is nu onbekend.',
    listUnreadable: 'Deze lijst is niet te lezen.',
    numberTooBig: 'Er staat een getal in dat te groot is. Het wordt leeg.',
    oldEncoding: 'Het bestand is op een oude manier bewaard. Kijk of namen met ë en é kloppen.',
    damagedText: 'Hier zijn letters verloren gegaan (�). Dat was al zo. Kijk de tekst na.',
    wrongField: 'Dit kunnen we niet lezen. Het blijft wel bewaard.',
    unknownWord: 'Dit woord kennen we niet. Je ziet nu: onbekend. Het blijft wel bewaard.',
  },
  fields: {
    id: 'code',
    kind: 'soort',
    name: 'naam',
    title: 'titel',
    text: 'tekst',
    self: 'Ik',
    placeholder: 'naam nog niet bekend',
    player: 'soort speler',
    sector: 'sector',
    aliases: 'andere namen',
    jobTitle: 'functie',
    tasks: 'taken',
    role: 'rol',
    formality: 'officieel of niet',
    scope: 'waar',
    topics: 'onderwerpen',
    represents: 'komt op voor',
    contact: 'contactgegevens',
    'contact.email': 'e-mail',
    'contact.phone': 'telefoon',
    'contact.website': 'website',
    'contact.address': 'adres',
    'contact.hours': 'openingstijden',
    'contact.how': 'hoe bereik je',
    contactPrivate: 'contact is privé',
    power: 'invloed',
    interest: 'hoe belangrijk voor hen',
    stance: 'voor of tegen',
    threshold: 'makkelijk om mee te doen',
    duration: 'blijvend of tijdelijk',
    from: 'vanaf',
    until: 'tot',
    note: 'notitie',
    privateNote: 'privénotitie',
    position: 'plek op de kaart',
    pinned: 'vastgezet',
    source: 'bron',
    target: 'naar wie',
    checkedOn: 'gecontroleerd op',
    type: 'soort lijn',
    strength: 'hoe goed ze elkaar kennen',
    description: 'uitleg',
    reportedBy: 'verteld door',
    answers: 'antwoorden',
    'answers.answer': 'antwoord',
    'answers.on': 'dag van het antwoord',
    state: 'hoe het ervoor staat',
    on: 'dag',
    actors: 'met wie',
    channel: 'hoe het gesprek ging',
    issue: 'probleem',
    gathering: 'bijeenkomst',
    letter: 'brief',
    asked: 'wat je vroeg',
    answered: 'wat de ander zei',
    nextStep: 'volgende stap',
    replyBy: 'antwoord vóór',
    owner: 'wie het doet',
    due: 'klaar op',
    contactMoment: 'gesprek',
    place: 'plaats',
    goal: 'doel',
    registerBefore: 'aanmelden vóór',
    to: 'aan wie',
    parts: 'delen van de brief',
    sentOn: 'verstuurd op',
    step: 'stap',
    municipality: 'gemeente',
    purpose: 'doel van de kaart',
    audience: 'voor wie',
    templates: 'voorbeeldkaarten',
    absentPlayers: 'bestaat hier niet',
    createdAt: 'gemaakt op',
    updatedAt: 'laatst veranderd op',
    exportedAt: 'datum van de kopie',
  } as Readonly<Record<string, string>>,

  /** What to do with it. */
  whatNow: 'Wat wil je doen?',
  asNew: 'Openen als nieuwe kaart',
  asNewHint: 'De kaart komt bij je andere kaarten te staan.',
  alreadyHere: (name: string, day: string) => `Deze kaart staat al op dit apparaat: “${name}”, veranderd op ${day}.`,
  inBin: 'Deze kaart ligt hier in de prullenbak. Wat je opent, komt ernaast te staan.',
  beside: 'Ernaast zetten',
  besideHint: 'Je houdt allebei. De kaart uit het bestand krijgt een eigen plek.',
  replace: 'Vervangen',
  replaceHint: 'Jouw kaart wordt zoals in het bestand. Dat kun je ongedaan maken.',
  add: 'Toevoegen aan deze kaart',
  addHint: (name: string) => `Wat nieuw is, komt op “${name}” te staan. Dat kun je ongedaan maken.`,
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
  otherSelf: (name: string) => `“${name}” is Ik in het bestand. Op jouw kaart wordt dat een gewone persoon.`,
  tooManyTogether: (found: number, most: number, list: string) =>
    `Samen zijn het te veel ${list}: ${number(found)}. Het mogen er hoogstens ${number(most)} zijn.`,
  openIt: 'Kaart openen',
  addIt: 'Toevoegen',
  replaceIt: 'Kaart vervangen',
  cancel: 'Niet openen',

  /** What an edit is called, for taking it back. */
  replaceLabel: (fileName: string) => `Kaart vervangen door ${fileName}`,
  addLabel: (fileName: string) => `${fileName} toevoegen`,
  openLabel: (name: string) => `${name} openen`,

  opened: (name: string) => `“${name}” is geopend.`,
  replaced: (name: string) => `“${name}” is nu zoals in het bestand.`,
  added: (n: number) => `${number(n)} ${n === 1 ? 'ding is' : 'dingen zijn'} toegevoegd of aangepast.`,
  addedNothing: 'Alles stond er al. Er is niets veranderd.',
  keepFailed: {
    full: 'Dit apparaat is vol. De kaart is niet geopend. Maak ruimte en probeer het opnieuw.',
    other: 'De kaart kon niet worden bewaard. Probeer het opnieuw.',
    notEditable: 'Deze kaart kun je nu niet veranderen. Open het bestand als nieuwe kaart.',
  },
} as const

interface RefusedWords {
  readonly found: number
  readonly most: number
  readonly where: string
  /** Which list, in words. */
  readonly list: string
}
