import { daysFromNow, dueText } from './due.ts'
import { shownName, startSentence } from './shownName.ts'
import { count, dayLabel } from './words.ts'

const players = (n: number) => count(n, 'speler', 'spelers')

/** Words of *Wat moet ik doen?*. */
export const todoText = {
  title: 'Wat moet ik doen?',
  lead: 'Wat haast heeft, staat bovenaan.',
  group: {
    overdue: { title: 'Te laat', why: 'Deze afspraken moesten al klaar zijn.' },
    register: { title: 'Aanmelden', why: 'Meld je op tijd aan voor deze bijeenkomsten.' },
    due: { title: 'Binnen 7 dagen', why: 'Deze afspraken moeten bijna klaar zijn.' },
    reply: { title: 'Nog geen antwoord', why: 'Je vroeg iets en hoorde nog niets. Vraag het nog eens.' },
    notes: { title: 'Wie sprak je?', why: 'Deze bijeenkomsten zijn net geweest. Schrijf op wie je sprak.' },
    quiet: { title: 'Lang niet gesproken', why: 'Deze spelers horen bij een probleem dat nog open is.' },
    unnamed: { title: 'Naam nog niet bekend', why: 'Met een naam kun je iemand bellen of schrijven.' },
    unchecked: {
      title: 'Nakijken na de verkiezingen',
      why: 'Na verkiezingen zitten er vaak andere mensen. Kijk op de site of deze namen nog kloppen.',
    },
    stale: { title: 'Klopt dit nog?', why: 'Van deze spelers hoorde je een jaar lang niets.' },
  },
  showAll: (n: number) => `Toon alles (${n.toLocaleString('nl-NL')})`,
  showAllOf: (group: string, n: number) => `Toon alles (${n.toLocaleString('nl-NL')}): ${group}`,

  lateSince: (day: string, from: number) => `${dueText.late(day)} (${daysFromNow(from)}).`,
  dueOn: (day: string, from: number) => `${dueText.soon(day, from)}.`,
  byMe: 'Jij doet dit.',
  byThem: (name: string) => startSentence(`${name} doet dit.`),
  agreedWith: (names: string, day: string) => `Afgesproken met ${names} op ${dayLabel(day)}.`,
  agreedOn: (day: string) => `Afgesproken op ${dayLabel(day)}.`,
  done: 'Klaar',
  doneOf: (agreement: string) => `Klaar: ${shownName(agreement)}`,
  open: 'Openen',
  openOf: (what: string) => `Openen: ${shownName(what)}`,
  moreOf: (what: string) => `Meer doen met: ${shownName(what)}`,
  note: 'Gesprek noteren',
  noteOf: (what: string) => `Gesprek noteren: ${shownName(what)}`,
  remind: 'Herinnering sturen',
  remindOf: (what: string) => `Herinnering sturen: ${shownName(what)}`,

  registerBefore: (day: string, from: number) => `Aanmelden kan tot en met ${dayLabel(day)} (${daysFromNow(from)}).`,
  registerLate: (day: string) => `Aanmelden kon tot en met ${dayLabel(day)}. Vraag of het nog kan.`,
  registered: 'Ik heb me aangemeld',
  registeredFor: (title: string) => `Ik heb me aangemeld: ${shownName(title)}`,
  gatheringOn: (day: string) => `De bijeenkomst is op ${dayLabel(day)}.`,
  gatheringWas: (day: string, from: number) => `Dit was op ${dayLabel(day)} (${daysFromNow(from)}).`,
  whoSpoke: 'Opschrijven wie je sprak',
  whoSpokeAt: (title: string) => `Opschrijven wie je sprak: ${shownName(title)}`,

  replyBy: (day: string) => `Je wilde antwoord voor ${dayLabel(day)}. Daarna sprak je elkaar niet meer.`,
  asked: (what: string) => `Je vroeg: ${shownName(what)}`,
  awaiting: (issue: string, day: string | undefined) =>
    day === undefined
      ? `Je vroeg: herken je dit? ${shownName(issue)}.`
      : `Je vroeg op ${dayLabel(day)}: herken je dit? ${shownName(issue)}.`,
  issue: 'Probleem openen',
  issueOf: (issue: string, name: string) => `Probleem openen: ${shownName(issue)} (${name})`,
  answerOf: (answer: string, name: string) => `${answer}: ${name}`,

  lastSpoken: (day: string, from: number) => `Jullie spraken elkaar op ${dayLabel(day)} (${daysFromNow(from)}).`,
  neverSpoken: 'Beslist hierover. Je hebt nog geen gesprek genoteerd.',
  aboutIssue: (issue: string) => `Probleem: ${shownName(issue)}.`,
  way: (name: string) => `De weg naar ${name}`,

  unnamed: (n: number) => `Van ${players(n)} weet je de naam nog niet.`,
  unnamedSome: (names: string, rest: number) => (rest > 0 ? `Bijvoorbeeld ${names}.` : startSentence(`${names}.`)),
  toNames: 'Wie weet de naam?',
  checked: 'Nagekeken',
  checkedOne: (name: string) => `Nagekeken: ${name}`,
  allChecked: (n: number) => `Allemaal nagekeken (${n.toLocaleString('nl-NL')})`,
  neverChecked: 'Nog niet nagekeken.',
  checkedOn: (day: string) => `Nagekeken op ${dayLabel(day)}.`,
  stillRight: 'Klopt nog',
  stillRightOne: (name: string) => `Klopt nog: ${name}`,
  heardOn: (day: string) => `Laatste teken: ${dayLabel(day)}.`,

  nothing: {
    title: 'Niets te doen',
    text: 'Er is nu niets te laat en je wacht nergens op.',
    readOnly: 'Er is nu niets te laat.',
    next: 'Wat kun je nu doen?',
    issue: 'Probleem toevoegen',
    gathering: 'Bijeenkomst toevoegen',
    plan: (issue: string) => `Plan in 7 stappen: ${shownName(issue)}`,
    resumePlan: (issue: string) => `Verder met het plan: ${shownName(issue)}`,
  },

  edits: {
    done: (agreement: string) => `afspraak klaar: ${shownName(agreement)}`,
    isDone: (agreement: string) => `Deze afspraak is klaar: ${shownName(agreement)}.`,
    answer: (name: string) => `antwoord van ${name}`,
    answered: (name: string) => `Het antwoord van ${name} staat erbij.`,
    check: (n: number) => `${players(n)} nagekeken`,
    checked: (n: number) => `${players(n)} nagekeken vandaag.`,
  },
} as const
