import { fold } from './fold.ts'
import { HEALTH_WORDS, PERSONAL_WORDS } from './sensitiveWords.ts'

/** Something in a text that had better not be kept about a person. */
export interface Sensitive {
  readonly kind: 'health' | 'number' | 'other'
  /** The word as it stands in the text; of a number, what kind it is. */
  readonly word: string
  /** A number that passes its own test: it can hardly be anything else. */
  readonly certain?: true
}

/** What in this text looks like health, a number of a person, or something else that is nobody's business. Each word once. */
export function sensitiveIn(text: string): readonly Sensitive[] {
  const found = [
    ...numbersIn(text),
    ...wordsIn(text, 'health', HEALTH_WORDS),
    ...wordsIn(text, 'other', PERSONAL_WORDS),
  ]
  return found.filter(({ word }, at) => found.findIndex(other => fold(other.word) === fold(word)) === at)
}

/** A word that is about many people is no one's secret: "kinderen met epilepsie". */
const MANY =
  /\b(mensen|personen|ouderen|kinderen|jongeren|volwassenen|leerlingen|studenten|clienten|bewoners|inwoners|leden|vrouwen|mannen|ouders|gezinnen|iedereen|groepen?)\s+(met|zonder|bij|in|uit|van)\s+((een|de|het|hun|ernstige?|lichte?|zware)\s+)*$/u
/** Made into the name of an organisation or a law: "GGZ-instelling", "Wlz-uitvoerder", "Alzheimer Nederland". */
const ORGANISED =
  /^[a-z]*[\s-]?(instelling|organisatie|aanbieder|uitvoerder|kantoor|loket|centrum|vereniging|fonds|stichting|platform|raad|beleid|wet|sector|nederland|behandelaar|begeleider|verpleegkundige|arts|medewerker|consulent|adviseur|specialist|deskundige|coach|bestuurder|manager|team|afdeling)/u

/** How far around a word is looked at. */
const AROUND = 80

function wordsIn(text: string, kind: Sensitive['kind'], words: RegExp): Sensitive[] {
  const { folded, at } = foldedWithPlaces(text)
  return [...folded.matchAll(words)].flatMap(match => {
    const [from, to] = [match.index, match.index + match[0].length]
    if (MANY.test(folded.slice(Math.max(0, from - AROUND), from)) || ORGANISED.test(folded.slice(to, to + AROUND)))
      return []
    return [{ kind, word: text.slice(at[from], at[to] ?? text.length) }]
  })
}

/** The text folded, and for each of its places the place in the text itself: folding can make a text shorter or longer. */
function foldedWithPlaces(text: string): { readonly folded: string; readonly at: readonly number[] } {
  const at: number[] = []
  let folded = ''
  let place = 0
  for (const letter of text) {
    const plain = fold(letter)
    for (let i = 0; i < plain.length; i += 1) at.push(place)
    folded += plain
    place += letter.length
  }
  return { folded, at }
}

const NINE = /(?<![\d+][ .-]?)(?:\d{9}|\d{2,4}([ .-])\d{2,4}(?:\1\d{2,4})+)(?![ .-]?\d)/gu
const IBAN = /(?<![\p{L}\d])nl\s?\d{2}\s?[a-z]{4}(?:\s?\d){10}(?!\d)/iu

function numbersIn(text: string): Sensitive[] {
  const bsn = [...text.matchAll(NINE)].flatMap(([run]) => {
    const digits = run.replace(/\D/gu, '')
    if (digits.length !== 9) return []
    if (passesElevenTest(digits)) return [{ kind: 'number', word: 'BSN', certain: true } as const]
    // Three by three with points is an amount, and other groups may be a day and an hour.
    return /^(\d{9}|\d{3}([ -])\d{3}\2\d{3}|\d{4}([ .-])\d{2}\3\d{3})$/u.test(run)
      ? [{ kind: 'number', word: 'BSN' } as const]
      : []
  })
  const account = IBAN.test(text) ? [{ kind: 'number', word: 'IBAN' } as const] : []
  return [...bsn, ...account]
}

/** The test that every burgerservicenummer passes. */
function passesElevenTest(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0)
  return sum % 11 === 0 && /[1-9]/u.test(digits)
}
