import { packExtra, unpackExtra } from '#formats/netwerkkaart/extra.ts'
import { type Change, step } from '#model/change.ts'
import { withFields } from '#model/fields.ts'
import { LIST_TABLES, type MapInfo } from '#model/records.ts'
import { uniqueTopics } from '#model/topics.ts'

/** What a map is about grows with what is added to it; its name and all else it says of itself stay. */
export function addToAbout(mine: MapInfo, theirs: MapInfo): Change {
  const topics = uniqueTopics([...(mine.topics ?? []), ...(theirs.topics ?? [])])
  const templates = [...new Set([...(mine.templates ?? []), ...(theirs.templates ?? [])])]
  const next = withFields(mine, {
    ...(theirs.topics?.length ? { topics } : {}),
    ...(theirs.templates?.length ? { templates } : {}),
    ...(theirs.fileExtra === undefined ? {} : { fileExtra: bothExtra(mine.fileExtra, theirs.fileExtra) }),
  })
  return step('info', mine, next)
}

/** Unknown fields at the top of the file that mine lacks come along. */
function bothExtra(mine: string | undefined, theirs: string): string | undefined {
  const { fields, absent } = unpackExtra(mine)
  const isNew = (key: string) => !Object.hasOwn(fields, key) && !(LIST_TABLES as readonly string[]).includes(key)
  const added = Object.entries(unpackExtra(theirs).fields).filter(([key]) => isNew(key))
  return added.length === 0 ? mine : packExtra([...Object.entries(fields), ...added], absent)
}
