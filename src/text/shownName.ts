/** Letters and marks that can turn the direction of what stands around them. */
const TURNS = /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC]/u

/** A name inside a sentence of ours: one that could turn the sentence around is kept apart from it. */
export const shownName = (name: string): string => (TURNS.test(name) ? `\u2068${name}\u2069` : name)

const LIST = new Intl.ListFormat('nl', { type: 'conjunction' })
/** "Jolanda Vos, Peter Kok en Raadslid Mulder". */
export const nameList = (names: readonly string[]): string => LIST.format(names)

/** Functions that take "het": "het raadslid", "het afdelingshoofd". */
const NEUTER = /^\S*(lid|hoofd|meisje)(?=\s|$)/u
const WITH_ARTICLE = /^(de|het|een)\s/iu
/** A capital that only starts a name; "WMO-consulent" keeps its own. */
const CAPITAL = /^\p{Lu}(?=\p{Ll})/u

/** A function in a sentence of ours, for whose name is not known: "de wethouder zorg en welzijn". */
export function seatInSentence(seat: string): string {
  const inside = seat.replace(CAPITAL, letter => letter.toLowerCase())
  if (WITH_ARTICLE.test(inside)) return inside
  return `${NEUTER.test(inside) ? 'het' : 'de'} ${inside}`
}

/** A sentence that may begin with such a function: "De wethouder zorg en welzijn kent …". */
export const startSentence = (sentence: string): string =>
  sentence.replace(/^(de|het|een)\s/u, article => article.charAt(0).toUpperCase() + article.slice(1))

/** Bodies that there is one of, by player: the first word they are called by, and its article. */
const BODIES = new Map<string, readonly [article: 'de' | 'het', first: string]>([
  ['gemeente', ['de', 'gemeente']],
  ['college', ['het', 'college']],
  ['gemeenteraad', ['de', 'gemeenteraad']],
  ['raadscommissie', ['de', 'raadscommissie']],
  ['rekenkamer', ['de', 'rekenkamer']],
  ['ombudsman', ['de', 'ombudsman']],
  ['wijkteam', ['het', 'wijkteam']],
  ['adviesraad', ['de', 'adviesraad']],
  ['adviesraad-werkgroep', ['de', 'werkgroep']],
  ['werkgroep-gemeente', ['de', 'werkgroep']],
  ['gehandicaptenplatform', ['het', 'gehandicaptenplatform']],
  ['jongerenraad', ['de', 'jongerenraad']],
  ['clientenraad-pw', ['de', 'cliëntenraad']],
  ['zorgaanbieder', ['de', 'zorgaanbieder']],
  ['rvt', ['de', 'raad']],
  ['clientenraad', ['de', 'cliëntenraad']],
  ['familieraad', ['de', 'familieraad']],
  ['or', ['de', 'ondernemingsraad']],
  ['mr', ['de', 'medezeggenschapsraad']],
  ['woningcorporatie', ['de', 'woningcorporatie']],
  ['huurdersvereniging', ['de', 'huurdersvereniging']],
  ['zorgkantoor', ['het', 'zorgkantoor']],
  ['provincie', ['de', 'provincie']],
])

/** A well-known body in a sentence of ours, as long as it goes by its usual name: "het college van B en W". */
export function bodyInSentence(player: string | undefined, name: string): string {
  const [article, first] = BODIES.get(player ?? '') ?? []
  if (article === undefined || name.split(' ', 1)[0]?.toLowerCase() !== first) return name
  return `${article} ${name.replace(CAPITAL, letter => letter.toLowerCase())}`
}
