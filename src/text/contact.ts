import type { Answer } from '#model/dealings.ts'
import { answerLabel, count, dayLabel } from './words.ts'

const talks = (n: number) => count(n, 'gesprek', 'gesprekken')
const agreements = (n: number) => count(n, 'afspraak', 'afspraken')

const MONTH = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric' })

/** Words of *Gesprekken* and *Afspraken*, and of both in someone's details. */
export const contactText = {
  said: {
    talk: (names: string) => (names === '' ? 'Gesprek bewaard.' : `Gesprek met ${names} bewaard.`),
    talkAndAgreement: (names: string) => `Gesprek met ${names} en afspraak bewaard.`,
    agreement: (text: string) => `Afspraak bewaard: ${text}.`,
    state: {
      open: (text: string) => `Deze afspraak is weer open: ${text}.`,
      done: (text: string) => `Deze afspraak is klaar: ${text}.`,
      dropped: (text: string) => `Deze afspraak is vervallen: ${text}.`,
    },
    talkRemoved: 'Gesprek weggegooid.',
    agreementRemoved: 'Afspraak weggegooid.',
  },
  done: {
    newTalk: 'gesprek noteren',
    editTalk: 'gesprek wijzigen',
    removeTalk: 'gesprek weggooien',
    newAgreement: 'afspraak toevoegen',
    editAgreement: 'afspraak wijzigen',
    removeAgreement: 'afspraak weggooien',
    state: { open: 'afspraak weer open', done: 'afspraak klaar', dropped: 'afspraak vervallen' },
  },
  action: {
    edit: 'Wijzigen',
    addAgreement: 'Afspraak toevoegen',
    thank: 'Bedanken met afspraken',
    remove: 'Weggooien',
    erase: 'Voorgoed wissen',
    done: 'Klaar',
    dropped: 'Vervallen',
    reopen: 'Weer open',
    calendar: 'In mijn agenda zetten',
    calendarAll: 'Alles in mijn agenda zetten',
    /** The same words on every card need what they are about. */
    of: (action: string, what: string) => `${action}: ${what}`,
    more: (what: string) => `Meer doen met: ${what}`,
    open: (name: string) => `${name} openen`,
  },
  /** What a talk is called where its card isn't in sight. */
  talkWith: (names: string, on: string) =>
    names === '' ? `gesprek op ${dayLabel(on)}` : `gesprek met ${names} op ${dayLabel(on)}`,
  nobody: 'Niemand genoemd',
  facts: {
    asked: 'Gevraagd',
    answered: 'Gezegd',
    nextStep: 'Volgende stap',
    replyBy: 'Antwoord vóór',
    issue: 'Probleem',
    gathering: 'Bijeenkomst',
    letter: 'Brief of mail',
    topics: 'Onderwerpen',
    agreed: 'Afgesproken',
    privateNote: 'Alleen voor mij',
    with: 'Met',
    owner: 'Wie doet het',
    agreedOn: 'Afgesproken op',
    toLetter: 'Brief bekijken',
  },
  talks: {
    title: 'Gesprekken',
    lead: 'Met wie sprak je, en wat is er gezegd? Een brief, mail of telefoontje telt ook.',
    empty: 'Nog geen gesprek',
    emptyText: 'Sprak je iemand? Schrijf op wie het was, hoe je elkaar sprak en wat er is gezegd.',
    search: 'Zoeken in gesprekken',
    actor: 'Met wie',
    issue: 'Probleem',
    channel: 'Hoe',
    everyone: 'Iedereen',
    everyIssue: 'Alle problemen',
    everyChannel: 'Op elke manier',
    count: (shown: number, all: number) => (shown === all ? talks(all) : `${shown} van ${talks(all)}`),
    month: (day: string) => MONTH.format(new Date(`${day}T12:00:00`)),
    noneLeft: 'Geen gesprek past hierbij.',
    showAll: 'Toon alles',
    more: (n: number) => `Toon er nog ${n}`,
    unfinishedTalk: 'Je begon een gesprek te noteren. Het is nog niet bewaard.',
    unfinishedAgreement: 'Je begon een afspraak te noteren. Die is nog niet bewaard.',
  },
  agreements: {
    title: 'Afspraken',
    lead: 'Wat spraken jullie af, wie doet het, en voor wanneer?',
    empty: 'Nog geen afspraak',
    emptyText: 'Spraken jullie iets af? Schrijf op wat, wie het doet en voor welke dag.',
    topic: 'Onderwerp',
    everyTopic: 'Alle onderwerpen',
    with: 'Met wie',
    everyone: 'Iedereen',
    onlyOpen: 'Alleen wat nog open is',
    count: (all: number, open: number, late: number) =>
      [agreements(all), `${open} open`, ...(late > 0 ? [`${late} te laat`] : [])].join(', '),
    noneLeft: 'Geen afspraak past hierbij.',
    showAll: 'Toon alles',
    group: {
      overdue: 'Te laat',
      soon: 'Binnen een week',
      open: 'Later',
      undated: 'Zonder dag',
      unknown: 'Stand niet bekend',
      closed: 'Klaar of vervallen',
    },
    titled: (group: string, n: number) => `${group} (${n})`,
  },
  actor: {
    title: 'Gesprekken en afspraken',
    open: 'Open afspraken',
    timeline: 'Wat er tot nu toe was',
    none: 'Nog geen gesprek of afspraak.',
    noneOfSelf: 'Hier komt wat jij hebt afgesproken.',
    noWords: 'Niets opgeschreven',
    showAll: (n: number) => `Toon alles (${n})`,
    balance: (formal: number, informal: number, unknown: number) => {
      const parts = [
        `${formal} keer officieel`,
        `${informal} keer niet officieel`,
        ...(unknown > 0 ? [`${unknown} keer onbekend`] : []),
      ]
      return `Zo sprak je elkaar: ${parts.join(', ')}.`
    },
    tryInformal: 'Probeer het ook niet officieel: in een pauze of op een receptie.',
    tryFormal: 'Probeer het ook officieel: vraag een gesprek aan of schrijf een brief.',
  },
  happened: {
    talk: (how: string) => `Gesprek: ${how.toLowerCase()}`,
    agreement: (state: string) => `Afspraak: ${state.toLowerCase()}`,
    answer: (answer: Answer['answer']) => `Probleem: ${answerLabel(answer).toLowerCase()}`,
    letterSent: 'Brief of mail verstuurd',
    letterDraft: 'Brief of mail, nog niet verstuurd',
    gathering: 'Bijeenkomst',
    noDay: 'Zonder dag',
  },
  late: (place: string, n: number) => `${place}, ${agreements(n)} te laat`,
} as const
