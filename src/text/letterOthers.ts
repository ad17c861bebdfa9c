import type { Sector } from '#model/vocabulary.ts'
import { type Draft, howManyPeople, isWe, type LetterFacts } from './letterFacts.ts'
import { nameList } from './shownName.ts'
import { count, dayLabel } from './words.ts'

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

function counted({ people, asked, recognise, groupKinds, represents }: LetterFacts): string {
  const kinds = groupKinds.map(({ sector, n }) => count(n, ...(sector ? GROUPS[sector] : ANY_GROUP)))
  return [
    people > 1 ? `${people} mensen merken dit zelf.` : '1 persoon merkt dit zelf.',
    asked > 0
      ? `Er is gevraagd aan ${count(asked, 'ander', 'anderen')}: ${recognise} ${recognise === 1 ? 'herkent' : 'herkennen'} dit.`
      : '',
    kinds.length > 0 ? `Daarbij: ${nameList(kinds)}.` : '',
    represents.length > 0 ? `Zij komen op voor: ${nameList(represents)}.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** What I say at a meeting of the council, in three minutes at most. */
export function speechDraft(facts: LetterFacts): Draft {
  const { from, topics, problem, example, place } = facts
  const who = from ? `Mijn naam is ${from}.` : ''
  const many = howManyPeople(facts)
  const about = topics ? `Ik spreek over ${topics}.` : 'Ik vraag aandacht voor een probleem.'
  return {
    subject: problem || topics,
    why: [who, about, problem ? `Het probleem is: “${problem}”.` : ''].filter(Boolean).join(' '),
    whatHappens: example,
    howMany: many && `Dit gaat niet over één persoon. ${many}${place ? ` in ${place}` : ''} ${merken(facts)} dit.`,
    asks: [
      'Wilt u dit probleem bespreken?',
      'Wilt u het college vragen om een oplossing?',
      'Wanneer horen wij wat u besluit?',
    ],
    offer: isWe(facts) ? 'Wij denken graag met u mee.' : 'Ik denk graag met u mee.',
    closing: 'Dank u wel dat u naar mij wilde luisteren.',
    from: '',
  }
}

const merken = ({ people, groups }: LetterFacts): string =>
  (people > 1 ? people : 0) + groups > 1 ? 'merken' : 'merkt'

/** A short message to find others, for WhatsApp. */
export function supportersDraft(facts: LetterFacts): Draft {
  const { topics, problem, example, from, replyBy, people, groups } = facts
  const many = howManyPeople(facts)
  return {
    subject: 'Wie doet mee?',
    why: problem ? `Herken jij dit? “${problem}”.` : `Heb jij ook vragen${topics ? ` over ${topics}` : ''}?`,
    whatHappens: example,
    howMany: many && `We zijn ${people + groups > 2 ? 'al ' : ''}met ${many}.`,
    asks: ['Merk jij dit ook? Laat het mij weten.', 'Doe je mee? Samen bereiken we meer.'],
    replyBy,
    closing: 'Groet,',
    from,
  }
}

/** Thanks after a talk, with what was agreed, so that both have the same on paper. */
export function thanksDraft(facts: LetterFacts): Draft {
  const { own, talk, topics, problem, agreed, to } = facts
  const thanks = own ? 'Dank je wel' : 'Dank u wel'
  const what = talk?.written ? (own ? 'je bericht' : 'uw bericht') : 'het gesprek'
  const about = problem ? `“${problem}”` : topics
  return {
    to: own ? '' : to,
    subject: `Bedankt voor ${what}`,
    why: `${thanks} voor ${what}${talk ? ` van ${dayLabel(talk.on)}` : ''}.`,
    whatHappens: about && `Het ging over ${about}.`,
    asks: agreed.map(({ text, by, due }) => {
      const when = due ? `, uiterlijk ${dayLabel(due)}` : ''
      const who = by ? ` Dat ${by}${when}.` : due ? ` Dat is${when.slice(1)} klaar.` : ''
      return `${/[.!?]$/u.test(text) ? text : `${text}.`}${who}`
    }),
    offer:
      agreed.length > 0 ? 'Klopt het zo? Laat het mij weten als er iets mist.' : 'Het was fijn dat er tijd voor was.',
  }
}
