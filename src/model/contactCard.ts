import { mailHref, websiteHref } from './contactHref.ts'
import type { Actor } from './records.ts'

/** What of an actor goes onto a contact card, and nothing else: no notes, opinions or answers. */
export interface ContactCard {
  readonly actor: Actor
  readonly jobTitle?: string
  readonly organisation?: string
  readonly phone?: string
  readonly email?: string
  readonly website?: string
  readonly address?: string
  readonly hours?: string
  readonly how?: string
}

/** The parts of a card besides its name, in the order in which they are told. */
export const CARD_PARTS = [
  'jobTitle',
  'organisation',
  'phone',
  'email',
  'website',
  'address',
  'hours',
  'how',
] as const satisfies readonly (keyof ContactCard)[]

/** The card of an actor. What is private about how to reach someone comes along only when asked for. */
export function contactCard(actor: Actor, organisation: string | undefined, withPrivate: boolean): ContactCard {
  const { contact = {}, contactPrivate, jobTitle } = actor
  const { phone, email, website, address, hours, how } = contactPrivate && !withPrivate ? {} : contact
  const site = website && websiteHref(website)
  const isPerson = actor.kind === 'person' || actor.kind === 'unknown'
  return {
    actor,
    ...(jobTitle && { jobTitle }),
    ...(isPerson && organisation && { organisation }),
    ...(phone && { phone }),
    ...(email && mailHref(email) && { email: email.trim() }),
    ...(site && { website: site }),
    ...(address && { address }),
    ...(hours && { hours }),
    ...(how && { how }),
  }
}

/** A seat nobody's name is known of yet can't have a card. */
export const canHaveCard = ({ placeholder, name }: Actor): boolean => !placeholder && name.trim() !== ''
