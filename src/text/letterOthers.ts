import type { Sector } from '#model/vocabulary.ts'
import { aboutWhat, type Draft, howManyPeople, isWe, type LetterFacts } from './letterFacts.ts'
import { nameList } from './shownName.ts'
import { count } from './words.ts'

const GROUPS: Record<Sector, readonly [one: string, many: string]> = {
  government: ['bestuur', 'besturen'],
  politics: ['politieke groep', 'politieke groepen'],
  officials: ['team van de overheid', 'teams van de overheid'],
  advice: ['adviesraad', 'adviesraden'],
  advocacy: ['belangenorganisatie', 'belangenorganisaties'],
  services: ['organisatie voor zorg of diensten', 'organisaties voor zorg of diensten'],
  own: ['eigen groep van mensen', 'eigen groepen van mensen'],
  public: ['andere organisatie', 'andere organisaties'],
}
const ANY_GROUP = ['groep', 'groepen'] as const

/** A signal for a national organisation: numbers only, and no names. */
export function nationalDraft(facts: LetterFacts): Draft {
  const { topics, place, problem, to, replyBy, example, nearby } = facts
  const about = topics ? ` over ${topics}` : ''
  const where = place ? ` uit ${place}` : ''
  return {
    to,
    subject: `Signaal${about}${where}`,
    why: `Dit is een signaal${about}${where}.${problem ? ` Het probleem is: “${problem}”.` : ''}`,
    whatHappens: example,
    howMany: counted(facts),
    asks: [
      nearby ? 'Hoort u dit ook van anderen?' : 'Hoort u dit ook uit andere gemeenten?',
      'Wilt u dit signaal bij de andere signalen tellen?',
      nearby
        ? 'Wilt u het bespreken als het vaker voorkomt?'
        : 'Wilt u het landelijk bespreken als het vaker voorkomt?',
    ],
    offer: 'In dit bericht staan met opzet geen namen.',
    replyBy,
    from: place ? `Een inwoner van ${place}` : 'Een inwoner',
  }
}

function counted(facts: LetterFacts): string {
  const { people, represents } = facts
  return [
    people > 1 ? `${people} mensen merken dit zelf.` : '1 persoon merkt dit zelf.',
    askedTold(facts),
    represents.length > 0 ? `Zij komen op voor ${nameList(represents)}.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** How many others I asked, how many of them recognise it, and what kinds of groups those are. */
function askedTold({ asked, recognise, groupKinds }: LetterFacts): string {
  const kinds = nameList(groupKinds.map(({ sector, n }) => count(n, ...(sector ? GROUPS[sector] : ANY_GROUP))))
  if (asked === 0) return ''
  if (asked === 1)
    return `Ik vroeg het ook aan ${kinds || '1 ander'}. ${recognise ? 'Die herkent dit.' : 'Die herkent dit nog niet.'}`
  const start = `Ik vroeg het ook aan ${asked} anderen.`
  if (recognise === 0) return `${start} Nog niemand van hen herkent dit.`
  const who =
    recognise === asked
      ? 'Zij herkennen dit allemaal'
      : `Van hen ${recognise === 1 ? 'herkent' : 'herkennen'} er ${recognise} dit`
  return kinds ? `${start} ${who}, waaronder ${kinds}.` : `${start} ${who}.`
}

/** What I say at a meeting of the council, in three minutes at most. */
export function speechDraft(facts: LetterFacts): Draft {
  const { from, topics, problem, example, place } = facts
  const who = from ? `Mijn naam is ${from}. ` : ''
  const many = howManyPeople(facts)
  return {
    subject: problem || topics,
    why: `${who}Ik spreek ${aboutWhat(facts, 'over een probleem')}`,
    whatHappens: example,
    howMany: many && `Dit gaat niet over één persoon. ${many}${place ? ` in ${place}` : ''} ${merken(facts)} dit.`,
    asks: [
      'Wilt u dit probleem bespreken?',
      'Wilt u het college vragen om een oplossing?',
      isWe(facts) ? 'Wanneer horen wij wat u besluit?' : 'Wanneer hoor ik wat u besluit?',
    ],
    offer: isWe(facts) ? 'Wij denken graag met u mee.' : 'Ik denk graag met u mee.',
    closing: 'Dank u wel dat u naar mij wilde luisteren.',
    from: '',
  }
}

const merken = ({ people, groups }: LetterFacts): string =>
  (people > 1 ? people : 0) + groups > 1 ? 'merken' : 'merkt'
