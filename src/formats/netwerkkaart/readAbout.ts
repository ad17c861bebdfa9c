import { type MapInfo, newId } from '#model/records.ts'
import { exchangeText } from '#text/exchange.ts'
import { packExtra } from './extra.ts'
import { isObject, type Json } from './json.ts'
import { readRecord } from './readRecord.ts'
import type { Finding } from './report.ts'
import { INFO } from './shapes.ts'

/** What the map is called and about. What is missing is made up and reported: the rest of the file is worth more. */
export function readAbout(raw: Json | undefined, now: string, report: (finding: Finding) => void): MapInfo {
  const { fields, extra, notes } = readRecord(INFO, isObject(raw) ? raw : {})
  const instead = { id: newId<'info'>(), name: exchangeText.nameless, createdAt: now, updatedAt: now }
  const madeUp = Object.keys(instead).filter(field => !Object.hasOwn(fields, field))
  for (const field of madeUp) report({ where: 'map', reason: 'madeUp', field })
  for (const note of notes) if (!madeUp.includes(note.field)) report({ where: 'map', ...note })
  const kept = packExtra(
    extra.filter(([field]) => !madeUp.includes(field)),
    [],
  )
  return { ...instead, ...fields, order: 0, ...(kept === undefined ? {} : { extra: kept }) } as MapInfo
}
