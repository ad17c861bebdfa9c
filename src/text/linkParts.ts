import type { Link } from '#model/records.ts'
import { linkLabel } from './words.ts'

/** How Ik says it. */
const FIRST_PERSON: Record<Link['type'], readonly [forward: string, backward: string]> = {
  advises: ['geef advies aan', 'krijg advies van'],
  partOf: ['hoor bij', 'heb als onderdeel'],
  memberOf: ['ben lid van', 'heb als lid'],
  worksFor: ['werk bij', 'heb in dienst'],
  supports: ['help', 'krijg hulp van'],
  funds: ['geef geld aan', 'krijg geld van'],
  procures: ['koop in bij', 'lever aan'],
  represents: ['spreek namens', 'laat me vertegenwoordigen door'],
  oversees: ['controleer', 'word gecontroleerd door'],
  knows: ['ken', 'ken'],
  worksWith: ['werk samen met', 'werk samen met'],
  consults: ['praat geregeld met', 'praat geregeld met'],
  familyOf: ['ben familie van', 'ben familie van'],
  unknown: ['heb een lijn met', 'heb een lijn met'],
}

/** Verbs of which the last words stand behind the name: "de gemeente heeft Farid in dienst". */
const SPLIT = new Map([['heeft in dienst', ['heeft', 'in dienst']]])

/** A link as a piece of a sentence: "Farid geeft advies aan Wethouder De Graaf". */
export function linkInSentence(
  subject: string,
  { type }: Pick<Link, 'type'>,
  direction: 'forward' | 'backward',
  object: string,
): string {
  const label = linkLabel(type, direction)
  const [verb = label, ...rest] = SPLIT.get(label) ?? []
  return [subject, verb, object, ...rest].join(' ')
}

/** Who is called just Ik speaks of themselves; "Samira (ik)" is spoken of. */
const isIk = (name: string): boolean => name.trim().toLowerCase() === 'ik'

/** A link as the three parts of a sentence: "Jolanda Vos | kent | Mulder", "Ik | ken | Mulder", "Mulder | kent | mij". */
export function linkParts(
  subject: string,
  { type }: Pick<Link, 'type'>,
  direction: 'forward' | 'backward',
  object: string,
): readonly [subject: string, verb: string, object: string] {
  const verb = isIk(subject) ? FIRST_PERSON[type][direction === 'forward' ? 0 : 1] : linkLabel(type, direction)
  return [subject, verb, isIk(object) ? 'mij' : object]
}
