import { daysFromNow } from './due.ts'
import { shownName } from './shownName.ts'
import { count, dayLabel } from './words.ts'

/** Kinds of gathering that the app knows, in the order to show; a user's own word is a kind too. */
export const GATHERING_KINDS: readonly { readonly id: string; readonly label: string }[] = [
  { id: 'council', label: 'Raadsvergadering' },
  { id: 'committee', label: 'Raadscommissie of rondetafel' },
  { id: 'hearing', label: 'Inspraakavond' },
  { id: 'reception', label: 'Nieuwjaarsreceptie' },
  { id: 'opening', label: 'Open dag of opening' },
  { id: 'clientCouncil', label: 'Overleg van de cliëntenraad' },
]
const KIND_LABELS = new Map(GATHERING_KINDS.map(({ id, label }) => [id, label]))

/** The name of a kind of gathering; a user's own word is its own name. */
export const gatheringKindLabel = (kind: string): string => KIND_LABELS.get(kind) ?? kind

/** Words of *Bijeenkomsten*. */
export const gatheringText = {
  title: 'Bijeenkomsten',
  lead: 'Op een bijeenkomst spreek je mensen die je anders moeilijk bereikt. Bereid je voor. En schrijf na afloop op wie je sprak.',
  add: 'Bijeenkomst toevoegen',
  back: 'Alle bijeenkomsten',
  empty: {
    title: 'Nog geen bijeenkomst',
    text: 'Ga je naar een vergadering of een receptie? Schrijf op wanneer het is en wie je er wilt spreken.',
  },
  unfinished: 'Je begon een bijeenkomst in te vullen. Die is nog niet bewaard.',
  coming: 'Deze komen nog',
  noneComing: 'Er komt nu geen bijeenkomst aan.',
  undated: 'Nog zonder dag',
  past: (n: number) => `Al geweest (${n.toLocaleString('nl-NL')})`,
  toNote: 'Wie sprak je?',
  toNoteLead: 'Schrijf op wie je sprak, nu je het nog weet. Eén zin per persoon is genoeg.',

  on: (day: string, from: number) => `${dayLabel(day)} (${daysFromNow(from)})`,
  noDay: 'Je weet de dag nog niet.',
  attendees: (n: number) => count(n, 'speler van je kaart', 'spelers van je kaart'),
  registerBefore: (day: string, from: number) =>
    `Meld je aan. Het kan tot en met ${dayLabel(day)} (${daysFromNow(from)}).`,
  registerLate: (day: string) => `Aanmelden kon tot en met ${dayLabel(day)}. Vraag of het nog kan.`,
  registerPast: (day: string) => `Aanmelden kon tot en met ${dayLabel(day)}.`,
  registered: 'Ik heb me aangemeld',
  registeredFor: (title: string) => `Ik heb me aangemeld: ${title}`,
  noted: (n: number) => count(n, 'gesprek genoteerd', 'gesprekken genoteerd'),
  noWay: (name: string) => `Je kent nog geen weg naar ${name}.`,
  notNoted: 'Nog geen gesprek genoteerd',
  open: (title: string) => `Openen: ${title}`,

  form: {
    newTitle: 'Bijeenkomst toevoegen',
    editTitle: 'Bijeenkomst wijzigen',
    kind: 'Wat voor bijeenkomst is het?',
    noKind: 'Kies een soort',
    otherKind: 'Anders',
    ownKind: 'Welke soort?',
    ownKindHint: 'Bijvoorbeeld: buurtfeest of spreekuur.',
    title: 'Naam van de bijeenkomst',
    titleHint: 'Laat je dit leeg? Dan gebruiken we de soort.',
    titleEmpty: 'Kies een soort of vul een naam in.',
    day: 'Dag',
    dayHint: 'Zoek de datum op de site van je gemeente. Of op de site van wie het organiseert.',
    place: 'Waar is het?',
    attendees: 'Wie komt er?',
    addAttendee: 'Speler toevoegen aan de bijeenkomst',
    attendeesHint: 'Kies wie je er verwacht of wilt spreken.',
    goal: 'Wat is mijn doel?',
    goalHint: 'Bijvoorbeeld: een afspraak maken over de bus.',
    register: 'Laatste dag om je aan te melden',
    registerHint: 'Laat leeg als je je niet hoeft aan te melden.',
    registerTooLate: 'De laatste dag om je aan te melden is na de bijeenkomst. Kies een eerdere dag.',
    save: 'Bewaren',
    cancel: 'Annuleren',
    gone: 'Deze bijeenkomst is er niet meer.',
  },
  likely: {
    text: (n: number) =>
      n === 1
        ? 'Op je kaart staat 1 speler die hier vaak komt.'
        : `Op je kaart staan ${n.toLocaleString('nl-NL')} spelers die hier vaak komen.`,
    addOne: (name: string) => `${name} toevoegen`,
    addAll: (n: number) => (n === 2 ? 'Allebei toevoegen' : `Alle ${n.toLocaleString('nl-NL')} toevoegen`),
    rest: (n: number) => `En nog ${n.toLocaleString('nl-NL')}.`,
  },

  page: {
    facts: 'Over deze bijeenkomst',
    kind: 'Soort',
    day: 'Dag',
    place: 'Plaats',
    goal: 'Mijn doel',
    noGoal: 'Je hebt nog geen doel opgeschreven. Eén zin is genoeg.',
    edit: 'Wijzigen',
    cheatSheet: 'Spiekbriefje maken',
    calendar: 'In mijn agenda zetten',
    more: 'Meer doen',
    remove: 'Weggooien',
    erase: 'Voorgoed wissen',
    who: 'Wie komt er?',
    whoLead: 'Sprak je iemand? Schrijf het meteen op. Eén zin is genoeg.',
    spoke: 'Wie sprak je?',
    spokeLead: 'Schrijf per persoon in één zin op wat er gezegd is.',
    nobody: 'Je hebt nog niemand gekozen.',
    chooseWho: 'Kiezen wie er komt',
    note: 'Gesprek noteren',
    noteWith: (name: string) => `Gesprek noteren met ${name}`,
    noteMore: 'Nog een gesprek noteren',
    noteMoreWith: (name: string) => `Nog een gesprek noteren met ${name}`,
    noted: 'Genoteerd',
    notedLine: (line: string) => `Genoteerd: ${line}`,
    editTalk: 'Gesprek openen',
    editTalkWith: (name: string) => `Gesprek openen met ${name}`,
    others: 'Ook gesproken',
    someoneElse: 'Iemand anders gesproken',
    unnamed: 'Naam nog niet bekend',
    openActor: (name: string) => `${name} openen`,
    goneTitle: 'Deze bijeenkomst is er niet meer',
    gone: 'Misschien heb je deze bijeenkomst weggegooid.',
  },

  done: {
    add: (title: string) => `bijeenkomst toevoegen: ${shownName(title)}`,
    added: (title: string) => `Bijeenkomst toegevoegd: ${shownName(title)}.`,
    edit: (title: string) => `bijeenkomst wijzigen: ${shownName(title)}`,
    edited: (title: string) => `Bijeenkomst gewijzigd: ${shownName(title)}.`,
    remove: (title: string) => `bijeenkomst weggooien: ${shownName(title)}`,
    removed: (title: string) => `Bijeenkomst weggegooid: ${shownName(title)}. Genoteerde gesprekken blijven.`,
    register: (title: string) => `aanmelden: ${shownName(title)}`,
    registered: (title: string) => `Je hebt je aangemeld voor ${shownName(title)}.`,
  },
} as const
