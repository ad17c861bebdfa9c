import { foldName } from './names.ts'
import type { ActorKind } from './vocabulary.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/u)

/** Someone's function or form of address as the first word: then it is a person, whatever follows. */
const PERSON_FIRST = list(`
  ik mijn wethouder burgemeester raadslid statenlid griffier voorzitter secretaris penningmeester directeur bestuurder
  dokter dr ds dhr mw mevr mevrouw meneer mijnheer heer juf meester buur oom tante opa oma
`)
/** Ends of words that say what a person does: "beleidsambtenaar", "wijkmanager". */
const PERSON_ENDS = list(`
  ambtenaar raadslid statenlid wethouder voorzitter functionaris consulent begeleider manager coordinator medewerker
  regisseur secretaris ondersteuner vertrouwenspersoon vertegenwoordiger deskundige agent leider huisarts buurman
  buurvrouw familielid vriend vriendin bekende lotgenoot werker
`)
const GROUP_WORDS = list('groep ouders verwanten vrienden bewoners buren club clubje comite zelfadvocaten')
const GROUP_ENDS = list('groep groepje groepen panel fractie')
const ORGANISATION_ENDS = list(`
  raad stichting gemeente vereniging platform provincie alliantie koepel corporatie college commissie ministerie
  onderwijs bibliotheek ziekenhuis zorg aanbieder instelling organisatie bv nv bedrijf centrale centrum steunpunt punt
  loket team parochie diaconie krant omroep dienst kantoor fonds instituut netwerk verband regeling inspectie
  ondersteuning overleg initiatief belang
`)
/** Also ends of family names ("Nieuwenhuis"): these don't count in a later word with a capital. */
const ORGANISATION_OR_FAMILY_ENDS = list('huis kerk kamer school hulp bond moskee')
const ORGANISATION_NAMES = list(
  'mee mind kansplus movisie politie ombudsman sien balans saldo pgosupport iederin ieder',
)

/** What a typed name most likely is. Only a first proposal, shown and to be changed; a name without a sign is a person's. */
export function guessKind(name: string): ActorKind {
  const typed = name.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean)
  const words = typed.map(foldName)
  const first = words[0] ?? ''
  const ends = (endings: readonly string[], among = words) =>
    among.some(word => endings.some(ending => word.endsWith(ending)))
  if (PERSON_FIRST.includes(first) || ends(PERSON_ENDS)) return 'person'
  if (ends(GROUP_ENDS) || words.some(word => GROUP_WORDS.includes(word))) return 'group'
  if (ends(ORGANISATION_ENDS) || words.some(word => ORGANISATION_NAMES.includes(word))) return 'organisation'
  if (ends(ORGANISATION_OR_FAMILY_ENDS, noFamilyNames(typed))) return 'organisation'
  return isAcronym(name) ? 'organisation' : 'person'
}

function noFamilyNames(typed: readonly string[]): string[] {
  const afterArticle = /^(de|het|een)$/iu.test(typed[0] ?? '')
  return typed.filter((word, index) => index === 0 || afterArticle || !/^\p{Lu}/u.test(word)).map(foldName)
}

/** "UWV", "KBO-PCOB": one word of capitals only. */
function isAcronym(name: string): boolean {
  return /^[A-Z][A-Z&-]{1,8}[A-Z]$/u.test(name.trim())
}
