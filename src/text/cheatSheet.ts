import type { Formality } from '#model/vocabulary.ts'
import { dueText } from './due.ts'
import { dayLabel } from './words.ts'

const MISSING: Record<Formality, string> = {
  formal: 'Jullie spraken elkaar nog niet officieel. Vraag om een afspraak.',
  informal: 'Jullie spraken elkaar alleen officieel. Een praatje in de pauze helpt ook.',
}

/** Words of *Spiekbriefje*. */
export const cheatSheetText = {
  title: 'Spiekbriefje',
  titleOf: (gathering: string) => `Spiekbriefje: ${gathering}`,
  lead: 'Per persoon een kaartje. Druk het af of kijk erop op je telefoon.',
  back: 'Terug naar de bijeenkomst',
  print: 'Afdrukken',
  withPrivate: 'Ook mijn privénotities tonen en afdrukken',
  withPrivateHint: 'Let op: iemand anders kan meelezen.',
  goal: 'Mijn doel',
  lastTalk: 'Laatste gesprek',
  talk: (day: string, line: string) => (line === '' ? `${dayLabel(day)}.` : `${dayLabel(day)}: ${line}`),
  neverSpoken: 'Nog geen gesprek genoteerd.',
  next: 'Volgende stap',
  agreement: 'Afgesproken',
  late: (day: string) => `${dueText.late(day)}.`,
  due: (day: string) => `${dueText.by(day)}.`,
  question: 'Mijn vraag',
  ask: {
    answer: (issue: string) => `Ik vroeg u eerder naar ‘${issue}’. Herkent u dit?`,
    decide: (issue: string) => `Wat kunt u doen aan ‘${issue}’?`,
    recognise: (issue: string) => `Herkent u dit: ‘${issue}’?`,
    together: (issue: string) => `Wat kunnen we samen doen aan ‘${issue}’?`,
    practice: (issue: string) => `Wat merkt u van ‘${issue}’?`,
    goal: (goal: string) => `Mijn doel is: ${goal}. Kunt u daarbij helpen?`,
    whoDoesWhat: 'Wat doet u precies? Wie kan ik nog meer spreken?',
  },
  askName: 'Je weet de naam nog niet. Vraag hoe deze persoon heet.',
  balance: (missing: Formality) => MISSING[missing],
  private: 'Alleen voor mij',
  footer: (day: string) => `Vertrouwelijk. Gemaakt op ${dayLabel(day)}.`,
  nobody: 'Je hebt nog niemand gekozen voor deze bijeenkomst.',
  choose: 'Kiezen wie er komt',
} as const
