import type { ActorId, LinkId } from '#model/records.ts'

/** Ids are unique within their table only, so on the drawing each says which table it is of. */
export const actorKey = (id: ActorId): string => `a:${id}`
export const linkKey = (id: LinkId): string => `l:${id}`

/** The actor a key of the drawing stands for. */
export const actorOf = (key: string): ActorId | undefined =>
  key.startsWith('a:') ? (key.slice(2) as ActorId) : undefined

/** The link a key of the drawing stands for. */
export const linkOf = (key: string): LinkId | undefined => (key.startsWith('l:') ? (key.slice(2) as LinkId) : undefined)
