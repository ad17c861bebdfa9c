import type { Answer } from '#model/dealings.ts'
import { nameList, startSentence } from './shownName.ts'
import { count } from './words.ts'

const verb = (n: number, one: string, many: string): string => (n === 1 ? one : many)

const SAID: Record<Answer['answer'], string> = {
  confirms: 'herkent dit',
  denies: 'herkent dit niet',
  asked: 'is gevraagd',
  unknown: 'gaf een ander antwoord',
}

/** Words of *Problemen*: all of them, one, and the dialog to describe one. */
export const issueText = {
  title: 'Problemen',
  lead: 'Wat loopt niet goed? Schrijf het op, en vraag wie het ook merkt.',
  add: 'Probleem toevoegen',
  empty: {
    title: 'Nog geen probleem',
    text: 'Een probleem van jou blijkt vaak van meer mensen te zijn. Schrijf het op en vraag wie het ook merkt.',
  },
  open: 'Open problemen',
  closed: 'Gesloten problemen',
  isClosed: 'Gesloten',
  noTopics: 'Nog geen onderwerp',
  late: (n: number) => `${count(n, 'afspraak is', 'afspraken zijn')} te laat.`,
  nobodyAsked: 'Je hebt het nog aan niemand gevraagd.',
  counted: (confirms: number, denies: number, awaiting: number) => {
    const parts = [
      confirms > 0 && `${confirms} ${verb(confirms, 'herkent', 'herkennen')} dit`,
      denies > 0 && `${denies} niet`,
      awaiting > 0 && `van ${awaiting} wacht je op antwoord`,
    ]
    const asked = confirms + denies + awaiting
    if (asked === 1 && awaiting === 1) return '1 gevraagd. Je wacht nog op antwoord.'
    if (asked === 1 && denies === 1) return '1 gevraagd: die herkent dit niet.'
    return `${asked} gevraagd: ${nameList(parts.filter(part => part !== false))}.`
  },

  plans: {
    title: 'Stap voor stap',
    text: 'Een plan brengt je in 7 stappen van probleem naar afspraak. Je kunt stoppen en later verdergaan.',
    start: 'Plan in 7 stappen',
    begun: 'Verder waar je was',
    unnamed: 'Plan zonder probleem',
    step: (step: string) => `stap ${step} van 7`,
    resume: (title: string, step: string | undefined) =>
      step === undefined ? `Verder met: ${title}` : `Verder met: ${title} (stap ${step} van 7)`,
    remove: (title: string) => `Plan weggooien: ${title}`,
    removed: 'Het plan is weggegooid.',
    done: { start: 'plan beginnen', remove: 'plan weggooien' },
  },

  back: 'Alle problemen',
  gone: 'Dit probleem staat niet meer op je kaart.',
  reportedBy: (name: string) => `Verteld door ${name}`,
  reportedByMe: 'Verteld door jou',
  whose: 'Van wie is dit probleem?',
  closedNow: 'Dit probleem is gesloten. Open het weer als je verder wilt.',
  noSelf: 'Je hebt nog niet gezegd wie jij bent op deze kaart. De kaart kent dan geen weg vanaf jou.',
  toSelf: 'Zeggen wie je bent',

  actions: {
    talk: 'Gesprek noteren',
    letter: 'Brief of mail maken',
    more: 'Meer doen',
    edit: 'Wijzigen',
    close: 'Probleem sluiten',
    reopen: 'Weer openen',
    join: 'Samenvoegen met …',
    plan: 'Plan in 7 stappen',
    resumePlan: 'Verder met het plan',
    passOn: 'Signaal doorgeven',
    passOnAdvice: 'Signaal aan de adviesraad',
    onMap: 'Toon op de kaart',
    remove: 'Weggooien',
    addActor: 'Speler toevoegen',
  },

  asked: {
    title: 'Wie heb je gevraagd?',
    none: 'Je hebt het nog aan niemand gevraagd.',
    answerOf: (name: string) => `Antwoord van ${name}`,
    remove: (name: string) => `Antwoord weghalen: ${name}`,
    on: (day: string) => `Op ${day}.`,
    family: 'Familie. Dit antwoord telt niet mee.',
    reporter: 'Vertelde dit zelf. Dit antwoord telt niet mee.',
    self: 'Dat ben jij. Dit antwoord telt niet mee.',
    notNow: 'Telt vandaag niet mee.',
  },
  toAsk: {
    title: 'Nog vragen',
    none: 'Er staat niemand meer op je kaart die je hierover kunt vragen.',
    noneYet: 'Er staat nog niemand op je kaart die je hierover kunt vragen.',
    noneBelongs: 'Niemand op je kaart hoort bij dit onderwerp.',
    asked: 'Gevraagd',
    /** A button as it is told without seeing whose row it stands in. */
    of: (label: string, name: string) => `${label}: ${name}`,
    steps: (n: number) => `${count(n, 'stap', 'stappen')}.`,
    noWay: 'Nog geen weg.',
    way: (name: string) => `De weg naar ${name}`,
    other: 'Iemand anders vragen',
    otherHint: 'Typ een naam. Dan noteer je dat je het gevraagd hebt.',
    more: (n: number) => `Toon er nog ${n}`,
  },

  verdict: {
    recognise: (names: readonly string[]) =>
      startSentence(`${nameList(names)} ${verb(names.length, 'herkent', 'herkennen')} dit ook.`),
    stronger: 'Samen bereik je meer.',
    shared: 'Herkent nog iemand dit, of een groep? Dan is het van jullie samen.',
    denied: (names: readonly string[]) =>
      startSentence(`${nameList(names)} ${verb(names.length, 'herkent', 'herkennen')} dit niet.`),
    nobodyLeft: 'Er staat niemand meer op je kaart om te vragen.',
    alone: 'Pak het daarom voor jezelf aan.',
    awaiting: (names: readonly string[]) => startSentence(`Je wacht nog op antwoord van ${nameList(names)}.`),
    canAsk: (n: number) => `Je kunt het nog aan ${count(n, 'speler', 'spelers')} vragen.`,
    topicsFirst: 'Kies eerst een onderwerp. Dan zegt de kaart wie je kunt vragen.',
    family: (names: readonly string[]) =>
      startSentence(`${nameList(names)} ${verb(names.length, 'is', 'zijn')} familie. Dat telt niet mee.`),
    andMore: (n: number) => count(n, 'ander', 'anderen'),
    how: 'Hoe komt de kaart hierbij?',
    rules: [
      'Samen (collectief): een groep of organisatie herkent dit, of minstens 2 mensen.',
      'Gedeeld met één: precies 1 mens herkent dit.',
      'Alleen bij jou: iemand herkent dit niet, en er is niemand meer om te vragen.',
      'Nog niet bekend: al het andere.',
      'Het antwoord van je familie telt niet mee. Wie het probleem vertelde, telt ook niet mee.',
      'Bij “Nog vragen” staan geen familie en geen groepen waar je lid van bent.',
    ],
  },

  balance: {
    title: 'Officieel en niet officieel',
    counts: (formal: number, informal: number) =>
      `Tot nu toe: ${count(formal, 'officieel gesprek', 'officiële gesprekken')} en ${informal} niet officieel.`,
    unknown: (n: number) => `Van ${count(n, 'gesprek', 'gesprekken')} weet je het niet.`,
    none: 'Je hebt hierover nog geen gesprek genoteerd.',
    missing: {
      formal: 'Probeer ook een officiële weg. Vraag een gesprek aan of stuur een brief.',
      informal: 'Probeer het ook niet officieel. Bijvoorbeeld in een pauze of op een receptie.',
    },
    times: (channel: string, kind: string, n: number) => `${channel}: ${n}× (${kind})`,
    kindUnknown: 'officieel of niet: onbekend',
  },
  talks: {
    title: 'Gesprekken hierover',
    none: 'Nog geen gesprek genoteerd.',
    line: (day: string, how: string) => `${day} · ${how}`,
    edit: 'Gesprek openen',
    editOf: (day: string) => `Gesprek openen: ${day}`,
    all: 'Alle gesprekken',
  },
  agreements: {
    title: 'Afspraken hierover',
    also: 'Ook over dit onderwerp',
    alsoWhy: 'Je hebt meer problemen met dit onderwerp. De kaart weet niet bij welk probleem dit hoort.',
    owner: (name: string) => startSentence(`${name} doet dit.`),
    open: 'Afspraak openen',
    openOf: (text: string) => `Afspraak openen: ${text}`,
  },

  said: (name: string, answer: Answer['answer']) => startSentence(`${name} ${SAID[answer]}.`),
  forgotten: (name: string) => `Het antwoord van ${name} is weggehaald.`,
  told: {
    added: (title: string) => `Het probleem “${title}” staat op je kaart.`,
    edited: 'Het probleem is gewijzigd.',
    closed: 'Het probleem is gesloten.',
    reopened: 'Het probleem is weer open.',
    removed: (title: string) => `Het probleem “${title}” is weggegooid.`,
    joined: (title: string) => `De twee problemen zijn nu één: “${title}”.`,
  },
  done: {
    add: (title: string) => `probleem toevoegen: ${title}`,
    edit: 'probleem wijzigen',
    close: 'probleem sluiten',
    reopen: 'probleem weer openen',
    remove: (title: string) => `probleem weggooien: ${title}`,
    join: 'problemen samenvoegen',
    answer: (name: string) => `antwoord van ${name}`,
  },
} as const
