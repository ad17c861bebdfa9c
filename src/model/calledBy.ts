import { isBeforeSurname, personName } from './personName.ts'

/** What a name of a person tells: which function stands in front of it, and how someone is called. */
export interface CalledBy {
  /** "wethouder", in small letters. */
  readonly jobTitle?: string
  /** Only when it is written with the name: nobody is guessed to be a man or a woman. */
  readonly title?: 'mevrouw' | 'de heer'
  /** "Jolanda", in a message to someone I know. */
  readonly first?: string
  /** "De Boer", as it stands behind "heer of mevrouw". */
  readonly family?: string
}

const JOB =
  /^(wethouder|burgemeester|(?:burger)?raadslid|commissielid|fractievoorzitter|statenlid|griffier|gemeentesecretaris|directeur|\p{L}*bestuurder|bestuursvoorzitter|voorzitter|secretaris|\p{L}*manager|teamleider|hoofd|\p{L}*ambtenaar|\p{L}*medewerker|(?:\p{L}+-)?\p{L}*consulent|coach|\p{L}*begeleider|\p{L}*ondersteuner|\p{L}*coördinator|buurman|buurvrouw|dr|drs|mr|ir|prof)\.?(?=\s|$)/iu
/** Of whom the only name that is given is the family's. */
const BY_FAMILY = /wethouder|burgemeester|raadslid|lid$|voorzitter|griffier|secretaris|bestuurder/u
/** Someone close, who has no name here: "Mijn zoon". */
const NO_NAME = /^mijn\s/iu
const TITLE = /^(mevrouw|mevr\.?|mw\.?|de heer|heer|meneer|dhr\.?)\s/iu

/** How a person is called, from a name as people write it on a map: "Raadslid Jan de Boer", "Farid, ambtenaar". */
export function calledBy(name: string): CalledBy {
  const plain = (name.replace(/\([^)]*\)/gu, ' ').split(',')[0] ?? '').replace(/\s+/gu, ' ').trim()
  if (NO_NAME.test(plain)) return {}
  const job = JOB.exec(plain)?.[0]
  const titled = job === undefined ? plain : withoutSmallWords(plain.slice(job.length).trim())
  const title = TITLE.exec(titled)?.[1]
  const words = (title === undefined ? titled : titled.slice(title.length).trim()).split(' ').filter(Boolean)
  const onlyFamily =
    words.length === 1 && (title !== undefined || (job !== undefined && BY_FAMILY.test(job.toLowerCase())))
  const first = words[0] !== undefined && !isBeforeSurname(words[0]) && !onlyFamily ? words[0] : undefined
  const family = familyIn(words)
  return {
    ...(job !== undefined && { jobTitle: job.replace('.', '').toLowerCase() }),
    ...(title !== undefined && { title: /^m[ew](?!neer)/iu.test(title) ? 'mevrouw' : 'de heer' }),
    ...(first !== undefined && { first }),
    ...(family !== undefined && { family }),
  }
}

/** "buitendienst Rik" is Rik: words in small letters behind a function tell more of the function. */
function withoutSmallWords(text: string): string {
  const words = text.split(' ')
  const from = words.findIndex(word => isBeforeSurname(word) || TITLE.test(`${word} `) || !/^\p{Ll}/u.test(word))
  const rest = from < 0 ? [] : words.slice(from)
  return rest.every(word => /^\p{Ll}/u.test(word)) ? '' : rest.join(' ')
}

function familyIn(words: readonly string[]): string | undefined {
  const { family, given } = personName(words.join(' '))
  const called = family || given
  return called === '' ? undefined : called.charAt(0).toUpperCase() + called.slice(1)
}
