import { whyLoose } from '#analysis/reasons.ts'
import type { ActorId } from '#model/records.ts'
import { askText } from '#text/ask.ts'
import { nameList } from '#text/shownName.ts'
import type { Asking } from './asking.ts'

/** Why no way reaches someone, in words. */
export function looseTold({ map, day, nameOf }: Asking, id: ActorId): string {
  const { why, neighbours } = whyLoose(map, id, day)
  const others = nameList(neighbours.slice(0, 3).map(nameOf))
  return why === 'noLinks' ? askText.noWay.noLinks(nameOf(id)) : askText.noWay[why](nameOf(id), others)
}
