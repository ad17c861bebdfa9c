/** A person's name as a phone book sorts it. */
export interface PersonName {
  readonly family: string
  readonly given: string
  /** What stands before a name: "mevrouw", "wethouder". */
  readonly prefix: string
}

const TITLES =
  /^(de heer|dhr\.?|mevr\.?|mevrouw|mw\.?|meneer|dr\.?|drs\.?|ir\.?|ing\.?|mr\.?|prof\.?|wethouder|burgemeester|raadslid|statenlid|fractievoorzitter|voorzitter|secretaris|bestuurder|directeur|griffier)\s+(?=\S)/iu
/** Where a Dutch surname begins: "van der", "de", "'t". */
const BEFORE_SURNAME =
  /^(van|von|de|den|der|het|te|ten|ter|la|le|el|al|ben|bin|in|op|aan|[’'‘]t|[’'‘]s|d[’']|uit|bij|onder)$/iu

/** Whether a word only stands before a surname: "van", "der". */
export const isBeforeSurname = (word: string): boolean => BEFORE_SURNAME.test(word)

/** Splits a name at its surname: "Mariëtte van der Berg" is of "van der Berg". One word alone is a first name, but not after a title. */
export function personName(name: string): PersonName {
  const whole = name.trim().replace(/\s+/gu, ' ')
  const prefix = TITLES.exec(whole)?.[1] ?? ''
  const words = whole.slice(prefix.length).trim().split(' ')
  if (words.length === 1)
    return prefix ? { family: words[0] ?? '', given: '', prefix } : { family: '', given: whole, prefix }
  const small = words.findIndex(word => BEFORE_SURNAME.test(word))
  const at = small >= 0 && small < words.length - 1 ? small : 1
  return { family: words.slice(at).join(' '), given: words.slice(0, at).join(' '), prefix }
}
