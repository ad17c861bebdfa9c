import type { Rows } from './readList.ts'
import type { Finding } from './report.ts'

/** Of several Ik the first counts; the others are ordinary people. */
export function keepOneSelf(actors: Rows, report: (finding: Finding) => void): void {
  let self: string | undefined
  for (const [id, row] of actors) {
    const { record, at } = row
    const about = { where: 'actors', at, name: String(record.name) } as const
    if (record.self && self !== undefined) {
      const { self: _gone, ...others } = record
      actors.set(id, { at, record: others })
      report({ ...about, reason: 'secondSelf' })
    } else if (record.self) self = id
  }
}

/** Of a person a file never says which groups they stand up for: that may tell of their health or belief. */
export function withoutRepresents<F extends object>(actor: F): F {
  if (!('kind' in actor) || actor.kind !== 'person' || !Object.hasOwn(actor, 'represents')) return actor
  const { represents: _gone, ...others } = actor as F & { readonly represents?: unknown }
  return others as unknown as F
}
