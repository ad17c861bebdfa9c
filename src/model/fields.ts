/** New values for some fields of a record; `undefined` takes the field away ("not known"). */
export type Fields<R> = { readonly [K in keyof R]?: R[K] | undefined }

/** The record with these fields; the same value when nothing differs, so that no empty edit is made. */
export function withFields<R extends object>(record: R, fields: Fields<R>): R {
  const next = { ...record }
  let differs = false
  for (const key of Object.keys(fields) as (keyof R)[]) {
    const value = fields[key]
    if (JSON.stringify(record[key]) === JSON.stringify(value)) continue
    differs = true
    if (value === undefined) delete next[key]
    else next[key] = value as R[keyof R]
  }
  return differs ? next : record
}
