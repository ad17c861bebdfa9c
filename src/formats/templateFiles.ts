import type { Point } from '#model/records.ts'
import type { ActorKind } from '#model/vocabulary.ts'

/** What is read of a ready-made map's own file: who stands where on its first drawing. */
export interface TemplateFile {
  readonly actors: readonly {
    readonly id: string
    readonly kind: ActorKind
    readonly name: string
    readonly self?: boolean
    readonly player?: string
    readonly position?: Point
  }[]
  readonly links: readonly { readonly source: string; readonly target: string; readonly type: string }[]
}

const FILES = new Map<string, () => Promise<{ readonly default: unknown }>>([
  ['gemeente-klein', () => import('#templates/gemeente-klein.json')],
  ['gemeente-midden', () => import('#templates/gemeente-midden.json')],
  ['gemeente-groot', () => import('#templates/gemeente-groot.json')],
  ['zorginstelling', () => import('#templates/zorginstelling.json')],
  ['regio-landelijk', () => import('#templates/regio-landelijk.json')],
  ['eigen-netwerk', () => import('#templates/eigen-netwerk.json')],
  ['probleem-vervoer-kinderen', () => import('#templates/probleem-vervoer-kinderen.json')],
])

/** The file of a ready-made map (our own, checked by tests/templates); nothing when there is none of that name. */
export async function loadTemplate(id: string): Promise<TemplateFile | undefined> {
  return (await FILES.get(id)?.())?.default as TemplateFile | undefined
}

/** Where the players of a ready-made map stand while Ik has no links yet (its own file: where they stand when Ik has all). */
export async function loadFirstPlaces(id: string): Promise<Readonly<Record<string, readonly number[]>> | undefined> {
  const places = (await import('#templates/places.json')).default
  return new Map<string, Readonly<Record<string, readonly number[]>>>(Object.entries(places)).get(id)
}
