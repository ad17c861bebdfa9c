import { navigate, useHashLocation } from 'wouter/use-hash-location'
import {
  type AskPlace,
  askOf,
  askParts,
  type DealingPlace,
  dealingOf,
  dealingParts,
  type IssuePlace,
  issueOf,
  issueParts,
} from './placesWithin.ts'

/** The steps of making a new map, in order. */
export const WIZARD_STEPS = ['onderwerpen', 'gemeente', 'kaarten', 'spelers'] as const
export type WizardStep = (typeof WIZARD_STEPS)[number]

/** The places of an open map. */
export const MAP_VIEWS = ['kaart', 'lijst', 'vragen', 'problemen', 'gesprekken'] as const
export type MapView = (typeof MAP_VIEWS)[number]

/** What is open beside the view: a sheet that the browser's back button closes first. */
export type Beside = { readonly kind: 'speler' | 'lijn'; readonly id: string }

/** Where someone is in the app. Every place has an address, so that reload and back keep it. */
export type Place =
  | { readonly at: 'start' }
  | { readonly at: 'bin' }
  | { readonly at: 'new'; readonly step: WizardStep }
  | {
      readonly at: 'map'
      readonly map: string
      readonly view: MapView
      readonly ask?: AskPlace
      readonly issue?: IssuePlace
      readonly dealing?: DealingPlace
      readonly beside?: Beside
    }

/** The address of a place, without the `#`. */
export function addressOf(place: Place): string {
  switch (place.at) {
    case 'start':
      return '/'
    case 'bin':
      return '/prullenbak'
    case 'new':
      return `/nieuw/${place.step}`
    case 'map': {
      const parts = ['kaart', place.map]
      if (place.view !== 'kaart') parts.push(place.view)
      if (place.view === 'vragen') parts.push(...askParts(place.ask))
      if (place.view === 'problemen') parts.push(...issueParts(place.issue))
      if (place.view === 'gesprekken') parts.push(...dealingParts(place.dealing))
      const beside = place.beside && `/${place.beside.kind}:${encodeURIComponent(place.beside.id)}`
      return `/${parts.map(encodeURIComponent).join('/')}${beside ?? ''}`
    }
  }
}

/** The place of an address; an address that is no place is the start page. */
export function placeOf(address: string): Place {
  const parts = address.split('/').filter(part => part !== '')
  const beside = besideOf(parts.at(-1) ?? '')
  const [first, second, ...rest] = (beside ? parts.slice(0, -1) : parts).map(decode)
  if (first === 'prullenbak') return { at: 'bin' }
  if (first === 'nieuw') return { at: 'new', step: WIZARD_STEPS.find(step => step === second) ?? 'onderwerpen' }
  if (first !== 'kaart' || second === undefined) return { at: 'start' }
  const view = MAP_VIEWS.find(known => known === rest[0] && known !== 'kaart') ?? 'kaart'
  return { at: 'map', map: second, view, ...within(view, rest.slice(1)), ...(beside && { beside }) }
}

function within(view: MapView, parts: readonly string[]): object {
  if (view === 'vragen') return { ask: askOf(parts) }
  if (view === 'problemen') return { issue: issueOf(parts) }
  return view === 'gesprekken' ? { dealing: dealingOf(parts) } : {}
}

/** `speler:ID`; the colon of an id is written as a code, so no id looks like this. */
function besideOf(part: string): Beside | undefined {
  const [kind, id] = part.split(':')
  return (kind === 'speler' || kind === 'lijn') && id !== undefined ? { kind, id: decode(id) } : undefined
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part // a % that is no code: text as it stands
  }
}

/** Where we are now. */
export function usePlace(): Place {
  const [address] = useHashLocation()
  return placeOf(address)
}

/** The place at this moment, outside React. */
export const currentPlace = (): Place => placeOf(location.hash.replace(/^#/, ''))

/** What the browser remembers with a step in its history. */
interface Step {
  /** The step before this one is the same view, with nothing open beside it. */
  readonly overView: true
}

/** Goes to a place; `replace` leaves no step for the back button. */
export function go(place: Place, options?: { readonly replace?: boolean; readonly state?: Step | null }): void {
  if (addressOf(place) === addressOf(currentPlace())) return
  navigate(addressOf(place), options)
}

/** For a link: works with open-in-new-tab too. */
export const hrefOf = (place: Place): string => `#${addressOf(place)}`

/** The page of one problem. */
export const issueHref = (map: string, id: string): string =>
  hrefOf({ at: 'map', map, view: 'problemen', issue: { page: 'probleem', id } })

/** Back one step, as the browser's own button does. */
export const back = (): void => history.back()

/** Opens an actor or a line beside the view we are in; the first one opened is one step back from closed. */
export function openBeside(beside: Beside): void {
  const place = currentPlace()
  if (place.at !== 'map') return
  const replace = place.beside !== undefined
  go({ ...place, beside }, { replace, state: !replace || isOverView() ? { overView: true } : null })
}

/** Closes what is open beside the view: the step that opening it was is taken back, so that no empty one is left. */
export function closeBeside(): void {
  const place = currentPlace()
  if (place.at !== 'map' || !place.beside || goingBack) return
  const { beside: _closed, ...rest } = place
  if (isOverView()) backOnce()
  else go(rest, { replace: true })
}

const isOverView = (): boolean => {
  const step: unknown = history.state
  return typeof step === 'object' && step !== null && 'overView' in step
}

let goingBack = false

/** Going back takes a moment; closing twice in it is closing once. */
function backOnce(): void {
  goingBack = true
  const arrived = () => {
    goingBack = false
  }
  addEventListener('hashchange', arrived, { once: true })
  back()
}
