import type { Link } from '#model/records.ts'
import { startSentence } from './shownName.ts'

type Words = readonly [forward: (name: string) => string, backward: (name: string) => string]

const WITH_ME: Record<Link['type'], Words> = {
  advises: [name => `Je geeft advies aan ${name}.`, name => `${name} geeft jou advies.`],
  partOf: [name => `Je hoort bij ${name}.`, name => `${name} hoort bij jou.`],
  memberOf: [name => `Je bent lid van ${name}.`, name => `${name} is lid van jouw groep.`],
  worksFor: [name => `Je werkt bij ${name}.`, name => `${name} werkt bij jou.`],
  supports: [name => `Je helpt ${name}.`, name => `${name} helpt jou.`],
  funds: [name => `Je geeft geld aan ${name}.`, name => `${name} geeft jou geld.`],
  procures: [name => `Je koopt in bij ${name}.`, name => `${name} koopt in bij jou.`],
  represents: [name => `Je spreekt namens ${name}.`, name => `${name} spreekt namens jou.`],
  oversees: [name => `Je controleert ${name}.`, name => `${name} controleert jou.`],
  knows: [name => `Je kent ${name}.`, name => `Je kent ${name}.`],
  worksWith: [name => `Je werkt samen met ${name}.`, name => `Je werkt samen met ${name}.`],
  consults: [name => `Je praat geregeld met ${name}.`, name => `Je praat geregeld met ${name}.`],
  familyOf: [name => `${name} is familie van je.`, name => `${name} is familie van je.`],
  unknown: [name => `Je hebt een lijn met ${name}.`, name => `Je hebt een lijn met ${name}.`],
}

/** What a link between Ik and someone says, spoken to Ik: "Je kent Jolanda Vos goed." No word guesses who is a man or a woman. */
export function withMe(
  { type, strength }: Pick<Link, 'type' | 'strength'>,
  direction: 'forward' | 'backward',
  name: string,
): string {
  if (type === 'knows' && strength === 3) return `Je kent ${name} goed.`
  if (type === 'knows' && strength === 1) return `Je kent ${name} een beetje.`
  return startSentence(WITH_ME[type][direction === 'forward' ? 0 : 1](name))
}
