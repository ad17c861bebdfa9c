import { foldName } from './names.ts'
import type { ActorKind } from './records.ts'

/** Someone's function: with one of these the name is a person's, even when it also holds "raad" or "gemeente". */
const PERSON =
  /^(ik|mijn|wethouder|burgemeester|raadslid|statenlid|griffier|voorzitter|secretaris|penningmeester|directeur|bestuurder|dokter|dr|ds|dhr|mw|mevr|mevrouw|meneer|mijnheer|heer|juf|meester|buur|oom|tante|opa|oma)\b|(ambtenaar|raadslid|statenlid|wethouder|voorzitter|functionaris|consulent|begeleider|manager|coordinator|medewerker|regisseur|secretaris|ondersteuner|vertrouwenspersoon|vertegenwoordiger|deskundige|agent|leider|huisarts|buurman|buurvrouw)\b/u
const GROUP =
  /groep\b|groepje\b|\bgroep|\bpanel\b|panel\b|fractie\b|\bouders\b|\bverwanten\b|\bvrienden\b|\bbewoners\b|\bburen\b|\bclub\b|clubje\b|comite\b|\binitiatiefnemers\b/u
const ORGANISATION =
  /raad\b|^raad\b|\braad van\b|stichting\b|\bgemeente|gemeente\b|vereniging\b|platform\b|provincie|\bbond\b|bond\b|alliantie\b|koepel\b|corporatie\b|college\b|commissie\b|kamer\b|ministerie\b|\bschool|school\b|schooltje\b|onderwijs\b|bibliotheek\b|ziekenhuis\b|\bgz\b|zorg\b|zorgaanbieder\b|aanbieder\b|instelling\b|organisatie\b|\bbv\b|\bb\.v\.|\bnv\b|bedrijf\b|centrale\b|centrum\b|steunpunt|loket\b|\bteam\b|team\b|\bkerk\b|moskee\b|parochie\b|diaconie\b|krant\b|omroep\b|huis\b|hulp\b|dienst\b|kantoor\b|fonds\b|instituut\b|netwerk\b|verband\b|regeling\b|inspectie\b|\b(mee|uwv|ggd|ciz|igj|vng|vgn|lfb|loc|lsr|mind|kansplus|movisie|politie|rekenkamer|ombudsman)\b/u

/** What a typed name most likely is. Only a first proposal, shown and to be changed; a name without a sign is a person's. */
export function guessKind(name: string): ActorKind {
  const folded = foldName(name)
  if (PERSON.test(folded)) return 'person'
  if (GROUP.test(folded)) return 'group'
  if (ORGANISATION.test(folded) || isAcronym(name)) return 'organisation'
  return 'person'
}

/** "UWV", "KBO-PCOB", "GGZ": capitals only, three or more, and one word. */
function isAcronym(name: string): boolean {
  return /^[A-Z][A-Z&-]{1,8}[A-Z]$/u.test(name.trim())
}
