import { type Change, step } from '../change.ts'
import { type Fields, withFields } from '../fields.ts'
import type { MapInfo, NetworkMap } from '../records.ts'

/** What can be filled in of the map itself. */
export type MapEdit = Fields<Omit<MapInfo, 'id' | 'order' | 'createdAt' | 'updatedAt'>>

/** Changes what the map is called and about. Its name can't be emptied. */
export function editMap(map: NetworkMap, edit: MapEdit): Change {
  const name = 'name' in edit ? { name: edit.name?.trim() || map.info.name } : {}
  return step('info', map.info, withFields(map.info, { ...edit, ...name }))
}
