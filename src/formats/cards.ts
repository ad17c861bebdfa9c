import { type ContactCard, canHaveCard, contactCard } from '#model/contactCard.ts'
import { personName } from '#model/personName.ts'
import type { Actor } from '#model/records.ts'
import { cardsText } from '#text/cards.ts'
import { contentLines, escaped, parts, single } from './contentLines.ts'

/** vCard 4 (RFC 6350), or vCard 3 (RFC 2426) for old phones. */
export type CardVersion = '4.0' | '3.0'

/** Contact cards of these actors, one after the other. Who has no name yet has no card. */
export function writeCards(
  actors: readonly Actor[],
  orgOf: (actor: Actor) => string | undefined,
  version: CardVersion,
  withPrivate = true,
): string {
  const cards = actors.filter(canHaveCard).map(actor => contactCard(actor, orgOf(actor), withPrivate))
  return contentLines(cards.flatMap(card => cardLines(card, version)))
}

function cardLines(card: ContactCard, version: CardVersion): string[] {
  const { actor, phone, email, website, address, jobTitle } = card
  const note = noteOf(card)
  return [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    'PRODID:-//Netwerkkaart//Netwerkkaart//NL',
    ...(version === '4.0' ? [`KIND:${kindOf(actor)}`] : []),
    `FN:${single(actor.name.trim())}`,
    ...nameLines(actor, version),
    ...organisationLines(card),
    ...(jobTitle ? [`TITLE:${single(jobTitle)}`] : []),
    ...(phone ? [`TEL;TYPE=${version === '4.0' ? 'voice' : 'VOICE'}:${single(phone)}`] : []),
    ...(email ? [`EMAIL${version === '4.0' ? '' : ';TYPE=INTERNET'}:${single(email)}`] : []),
    ...(website ? [`URL:${website}`] : []),
    ...(address ? [`ADR:${addressOf(address)}`] : []),
    ...(note ? [`NOTE:${single(note)}`] : []),
    'END:VCARD',
  ]
}

function kindOf({ kind }: Actor): string {
  if (kind === 'organisation') return 'org'
  return kind === 'group' ? 'group' : 'individual'
}

/** vCard 3 can't do without; there an organisation is its own surname, so that a phone can sort it. */
function nameLines({ kind, name }: Actor, version: CardVersion): string[] {
  if (kind === 'organisation' || kind === 'group')
    return version === '3.0' ? [`N:${parts(name.trim(), '', '', '', '')}`] : []
  const { family, given, prefix } = personName(name)
  return [`N:${parts(family, given, '', prefix, '')}`]
}

function organisationLines({ actor, organisation }: ContactCard): string[] {
  const name = actor.kind === 'organisation' || actor.kind === 'group' ? actor.name.trim() : organisation
  return name ? [`ORG:${escaped(name)}`] : []
}

/** Street, place and postal code apart, where a Dutch address shows them; else the whole text as the street. */
function addressOf(address: string): string {
  const [, street = '', code = '', place = ''] = DUTCH.exec(address.trim()) ?? []
  return code ? parts('', '', street, place, '', code.toUpperCase(), '') : parts('', '', address.trim(), '', '', '', '')
}

const DUTCH = /^(.*?)[\s,]*\b(\d{4}\s?[a-z]{2})\b[\s,]+([^\n,]+)$/isu

/** How to reach someone best; never a note from the map. */
const noteOf = ({ how, hours }: ContactCard): string =>
  [...(how ? [how] : []), ...(hours ? [cardsText.hours(hours)] : [])].join('\n')
