import { type Draft, dayInYear, howManyPeople, type LetterFacts, quoted } from './letterFacts.ts'
import { dayLabel } from './words.ts'

/** A short message to find others, for WhatsApp; who recognised it already is only asked to join in. */
export function supportersDraft(facts: LetterFacts): Draft {
  const { example, from, replyBy, confirmed, many } = facts
  const join = `${many ? 'Doen jullie' : 'Doe je'} mee? Samen bereiken we meer.`
  const notice = many ? 'Merken jullie dit ook? Laat het mij weten.' : 'Merk jij dit ook? Laat het mij weten.'
  return {
    subject: 'Wie doet mee?',
    why: recognised(facts),
    whatHappens: example,
    howMany: withUs(facts),
    asks: confirmed ? [join] : [notice, join],
    replyBy,
    closing: 'Groet,',
    from,
  }
}

function recognised({ topics, problem, confirmed, many }: LetterFacts): string {
  if (!problem) return `${many ? 'Hebben jullie' : 'Heb jij'} ook vragen${topics ? ` over ${topics}` : ''}?`
  if (confirmed) return `${many ? 'Jullie herkennen' : 'Jij herkent'} dit ook: “${problem}”.`
  return `${many ? 'Herkennen jullie' : 'Herken jij'} dit? “${problem}”.`
}

/** How many there are by now, with who writes. */
function withUs({ people, groups }: LetterFacts): string {
  const bodies =
    groups === 0 ? '' : ` Ook ${howManyPeople({ people: 1, groups })} ${groups === 1 ? 'herkent' : 'herkennen'} dit.`
  if (people > 1) return `We zijn al met ${people} mensen.${bodies}`
  return bodies && `Ik merk dit zelf.${bodies}`
}

/** Thanks after a talk or for what was agreed, so that both have the same on paper. */
export function thanksDraft(facts: LetterFacts): Draft {
  const { own, talk, topics, problem, agreed, to, today } = facts
  const what = thankedFor(facts)
  const about = problem ? `“${problem}”` : topics
  return {
    to: own ? '' : to,
    subject: `Bedankt voor ${what}`,
    why: `${own ? 'Dank je wel' : 'Dank u wel'} voor ${what}${talk ? ` van ${dayInYear(talk.on, today)}` : ''}.`,
    whatHappens: about && `Het ging over ${about}.`,
    asks: agreed.map(({ text, by, due }) => `${ended(text)}${doneWhen(by, due, today)}`),
    offer:
      agreed.length > 0
        ? 'Klopt het zo? Laat het mij weten als er iets mist.'
        : talk
          ? 'Het was fijn dat er tijd voor was.'
          : '',
  }
}

/** Without a talk on the map there is none to give thanks for. */
function thankedFor({ talk, own, agreed }: LetterFacts): string {
  const your = own ? 'je' : 'uw'
  if (talk) return talk.written ? `${your} bericht` : 'het gesprek'
  if (agreed.length === 0) return `${your} hulp`
  return agreed.length === 1 ? 'de afspraak' : 'de afspraken'
}

function doneWhen(by: string, due: LetterFacts['today'] | undefined, today: LetterFacts['today']): string {
  if (due === undefined) return by && ` Dat ${by}.`
  if (due < today) return `${by && ` Dat ${by}.`} Het zou klaar zijn op ${dayInYear(due, today)}.`
  return by ? ` Dat ${by}, uiterlijk ${dayLabel(due)}.` : ` Dat is uiterlijk ${dayLabel(due)} klaar.`
}

const ended = (text: string): string => (/[.!?]$/u.test(text) ? text : `${text}.`)

/** A short, friendly reminder of what we agreed or of what I asked. */
export function reminderDraft(facts: LetterFacts): Draft {
  const { own, to, reminder, problem, today, replyBy } = facts
  const you = own ? 'je' : 'u'
  const asked = (on: LetterFacts['today'] | undefined) => (on ? `Op ${dayInYear(on, today)} vroeg ik` : 'Ik vroeg')
  const base = { to: own ? '' : to, replyBy, closing: own ? 'Groet,' : 'Met vriendelijke groet,' }
  switch (reminder?.of) {
    case 'agreement': {
      const { on, text, due } = reminder
      return {
        ...base,
        subject: 'Herinnering aan onze afspraak',
        why: `Op ${dayInYear(on, today)} spraken we af: ${quoted(text)}.`,
        whatHappens: due ? `Dat zou klaar zijn op ${dayInYear(due, today)}.` : '',
        asks: ['Lukt dat nog?'],
      }
    }
    case 'question':
      return {
        ...base,
        subject: 'Herinnering aan mijn vraag',
        why: `${asked(reminder.on)} ${you}: ${quoted(reminder.text)}.`,
        whatHappens: 'Ik heb nog geen antwoord gekregen.',
        asks: [own ? 'Wil je mij nog antwoord geven?' : 'Wilt u mij nog antwoord geven?'],
      }
    case 'problem':
      return {
        ...base,
        subject: 'Herinnering aan mijn vraag',
        why: `${asked(reminder.on)} ${you} of ${own ? 'je' : 'u'} dit herkent: ${problem ? `“${problem}”` : 'een probleem'}.`,
        whatHappens: 'Ik heb nog geen antwoord gekregen.',
        asks: [own ? 'Wil je mij laten weten of je dit ook merkt?' : 'Wilt u mij laten weten of u dit ook merkt?'],
      }
    default:
      return {
        ...base,
        subject: 'Herinnering',
        why: `Ik stuur ${you} een korte herinnering.`,
        asks: [own ? 'Wil je mij laten weten hoe het ermee staat?' : 'Wilt u mij laten weten hoe het ermee staat?'],
      }
  }
}
