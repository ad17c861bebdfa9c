import { topicInSentence } from './reasons.ts'
import { startSentence } from './shownName.ts'

/** Words of *Wie staat naast me?*: allies, and who can bring people together. */
export const alliesText = {
  intro: 'Wie is voor, en werkt nog niet met jou samen? Samen bereik je meer.',
  title: (n: number) => (n === 1 ? '1 bondgenoot' : `${n.toLocaleString('nl-NL')} bondgenoten`),
  none: (topic: string) => `Je hebt nog geen bondgenoten bij ${topicInSentence(topic)}.`,
  noneWhy:
    'Een bondgenoot is voor, en heeft dit onderwerp. Weet je van iemand dat die voor is? Open die speler en vul het in.',
  already: 'Werkt al met je samen',
  seeAbout: 'Bekijk wie hierover gaat',
  makeLink: 'Lijn maken',
  makeLinkWith: (name: string) => `Lijn maken met ${name}`,
  message: 'Brief of mail maken',
  messageTo: (name: string) => `Brief of mail maken aan ${name}`,
  know: 'Vraag of jullie samen iets kunnen doen.',
  nobodyBetween: 'Nog niemand kan jullie aan elkaar voorstellen. Bel of mail zelf.',
  introducers: (name: string) => `Wie kan jou voorstellen aan ${name}?`,
  by: (name: string, mine: string, theirs: string) => `Vraag ${name}. ${mine} ${theirs}`,
  more: (n: number) => (n === 1 ? 'Nog 1 ander kan dat ook.' : `Nog ${n} anderen kunnen dat ook.`),
  together: {
    title: 'Wie kun jij aan elkaar voorstellen?',
    intro: 'Jij kent allebei. Zij hebben nog geen lijn met elkaar.',
    pair: (one: string, other: string) => startSentence(`Stel ${one} voor aan ${other}.`),
    makeLink: (one: string, other: string) => `Lijn maken tussen ${one} en ${other}`,
  },
  others: {
    title: 'Denk ook aan',
    intro: 'Zij komen op voor andere mensen. Die hebben vaak last van hetzelfde.',
    standsUpFor: (groups: string) => `Komt op voor ${groups}.`,
  },
} as const
