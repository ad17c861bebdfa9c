import { nameList } from './shownName.ts'
import { count } from './words.ts'

/** The two documents that the advice follows. */
const SHARING = 'Op lokaal niveau samenwerken en invloed uitoefenen'
const PLACES = 'Welke participatie vind je in de gemeente?'

interface Point {
  readonly document: string
  /** What it says there, in our own words. */
  readonly point: string
}
const sharing = (point: string): Point => ({ document: SHARING, point })
const places = (point: string): Point => ({ document: PLACES, point })

/** What each point of the source documents says, in our own words. */
export const sourceText = {
  'S1-5': sharing('Ouderen en mensen met een andere beperking merken vaak hetzelfde.'),
  'S1-6': sharing('Met meer mensen bereik je meer.'),
  'S1-10': sharing('Begin met een kaart van de mensen en organisaties om je heen.'),
  'S1-12': sharing('Op de kaart zie je of anderen jouw probleem herkennen.'),
  'S1-13': sharing('Deel je het met meer groepen? Dan wordt het van jullie samen.'),
  'S1-14': sharing('Geldt het alleen voor jou? Dan pak je het voor jezelf aan.'),
  'S1-15': sharing('Officieel en niet officieel naast elkaar levert vaak het meest op.'),
  'S1-16': sharing('Een netwerk als KansPlus geeft informatie en helpt medestanders vinden.'),
  'S1-17': sharing('Losse signalen bij elkaar worden één signaal van samen.'),
  'S1-20': sharing('Een cliëntenraad weet wie waar werkt en wat diegene doet.'),
  'S1-22': sharing('Via een cliëntenraad kom je officieel bij de bestuurder.'),
  'S1-23': sharing('Advies geven mag ook als niemand erom vraagt.'),
  'S1-24': sharing('Vraag een gesprek met wie het plan maakt of uitvoert.'),
  'S1-25': sharing('Schrijf een brief aan wie beslist.'),
  'S1-26': sharing('Praat in de pauze van een vergadering met wie beslist.'),
  'S1-27': sharing('Op een receptie of andere bijeenkomst kom je mensen tegen die beslissen.'),
  'S1-29': sharing('Raadsleden, wethouders, directeurs en bestuurders nemen besluiten.'),
  'S2-11': places('Bij een werkgroep kun je makkelijker meedoen dan in de adviesraad.'),
} as const satisfies Record<string, Point>

const steps = (n: number): string => count(n, 'stap', 'stappen')

/** The facts of the map that an advice rests on, in words. */
export const factText = {
  /** Whom the fact is about, before it: "KansPlus: Je bent daar lid van." */
  about: (name: string) => `${name}:`,
  more: (n: number) => `En nog ${n}.`,
  standsFor: (groups: readonly string[]) => `Komt op voor ${nameList(groups)}.`,
  comes: (what: string, day: string) => `Komt naar “${what}” op ${day}.`,
  way: {
    formal: (n: number | undefined) => (n === undefined ? 'Nog geen officiële weg.' : `Officiële weg: ${steps(n)}.`),
    informal: (n: number | undefined) =>
      n === undefined ? 'Nog geen niet-officiële weg.' : `Niet-officiële weg: ${steps(n)}.`,
  },
  mine: 'Je bent daar lid van.',
  network: 'Is een belangenorganisatie.',
  helpsMe: 'Helpt jou al.',
  knownFor: {
    support: 'Doet cliëntondersteuning.',
    complaint: 'Helpt bij klachten.',
    law: 'Helpt bij regels en rechten.',
  },
  noTopics: 'Bij dit probleem staat nog geen onderwerp.',
  sayWhoBelongs: 'Niemand op je kaart heeft dit onderwerp.',
  nobodyToAsk: 'Op je kaart staat niemand meer die hiermee te maken heeft en nog geen antwoord gaf.',
  nobodyDecides: 'Op je kaart staat niemand die hierover beslist of dit uitvoert.',
  noNetwork: 'Op je kaart staat nog geen belangenorganisatie bij dit onderwerp.',
  noneKnown: 'Op je kaart staat nog niemand die hierbij helpt.',
  nobodyFor: (groups: readonly string[]) =>
    `Bij geen speler met dit onderwerp staat dat die opkomt voor ${nameList(groups)}.`,
} as const
