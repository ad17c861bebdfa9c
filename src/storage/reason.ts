import { StorageError, type StorageReason } from './storageError.ts'

const REASONS: ReadonlyMap<string, StorageReason> = new Map([
  ['QuotaExceededError', 'full'],
  ['ConstraintError', 'exists'],
  ['UnknownError', 'unreadable'],
  ['DataError', 'unreadable'],
])

/** What an error of the database means. Quota also comes inside an AbortError, or inside a list of failures. */
export function storageErrorOf(error: unknown): StorageError {
  const seen = [...insides(error)]
  const ours = seen.find(inside => inside instanceof StorageError)
  if (ours) return ours
  const reasons = seen.map(inside => REASONS.get(nameOf(inside)))
  const reason = reasons.includes('full') ? 'full' : (reasons.find(known => known !== undefined) ?? 'unavailable')
  return new StorageError(reason, error)
}

function* insides(error: unknown, depth = 0): Generator<object> {
  if (typeof error !== 'object' || error === null || depth > 4) return
  yield error
  for (const key of ['inner', 'cause'] as const) if (key in error) yield* insides(Reflect.get(error, key), depth + 1)
  const failures: unknown = Reflect.get(error, 'failures')
  if (Array.isArray(failures)) for (const failure of failures) yield* insides(failure, depth + 1)
}

const nameOf = (error: object): string => ('name' in error && typeof error.name === 'string' ? error.name : '')
