import type { NetworkMap } from '#model/records.ts'
import type { Asked } from './asked.ts'
import { useDevice } from './device.ts'
import { askedIn, type FormKind } from './formDraft.ts'
import { useEditable, useMap } from './mapStore.ts'

/** A form that was begun and not saved: the name that it is kept under, and what opens it again. */
export interface Unfinished {
  readonly key: string
  readonly asked: Asked
}

const TABLE = { talk: 'contactMoments', agreement: 'agreements', gathering: 'gatherings', issue: 'issues' } as const

/** Forms of a kind that were begun on this map and not saved, wherever that was; without the one kept under `except`. */
export function useUnfinished(what: FormKind, except?: string): readonly Unfinished[] {
  const drafts = useDevice(device => device.drafts)
  const editable = useEditable()
  const map = useMap(whole => whole)
  if (!editable) return []
  const prefix = `${map.info.id}/`
  return [...drafts].flatMap(([key, draft]) => {
    const asked = key.startsWith(prefix) && key !== `${prefix}${except}` ? askedIn(draft) : undefined
    return asked?.what === what && isHere(map, asked) ? [{ key, asked }] : []
  })
}

/** What was to be changed may be gone by now. */
function isHere(map: NetworkMap, { what, edit }: NonNullable<ReturnType<typeof askedIn>>): boolean {
  const table: ReadonlyMap<string, unknown> = map[TABLE[what]]
  return edit === undefined || table.has(edit)
}
