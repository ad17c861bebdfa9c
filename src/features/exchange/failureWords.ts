import { exchangeText } from '#text/exchange.ts'
import { fileReportText } from '#text/fileReport.ts'
import { NotEditable, TooManyTogether } from './keepFile.ts'

/** Why keeping what was read didn't work, and what to do now. */
export function failureWords(problem: unknown): string {
  if (problem instanceof NotEditable) return exchangeText.keepFailed.notEditable
  if (problem instanceof TooManyTogether) {
    const { table, found, most } = problem.tooMany
    return exchangeText.tooManyTogether(found, most, fileReportText.listNames[table])
  }
  const reason = problem instanceof Error && 'reason' in problem ? problem.reason : undefined // of a StorageError
  if (reason === 'otherTab' || reason === 'unreadable') return exchangeText.keepFailed.notEditable
  if (reason === 'full') return exchangeText.keepFailed.full
  return reason === 'newer' ? exchangeText.keepFailed.newer : exchangeText.keepFailed.other
}
