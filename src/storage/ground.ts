import type { Database } from './database.ts'
import { StorageError } from './storageError.ts'

/** Raised with every change of what rows mean. Dexie lets older code write in a newer database; this doesn't. */
const SCHEMA = 1

/** The database we stand on, and which one it was: after the browser clears its data, the same name is another one. */
export interface Ground {
  readonly db: Database
  generation: string | undefined
}

async function facts(db: Database): Promise<{ readonly schema: unknown; readonly generation: unknown }> {
  const [schema, generation] = await db.meta.bulkGet(['schema', 'generation'])
  if (typeof schema?.value === 'number' && schema.value > SCHEMA) throw new StorageError('newer')
  return { schema: schema?.value, generation: generation?.value }
}

/** Inside a transaction: still the database that we opened, and not of a newer version. */
export async function sameGround({ db, generation }: Ground): Promise<void> {
  const found = await facts(db)
  if (found.generation !== generation) throw new StorageError('gone')
}

/** Inside a transaction that writes `meta`: takes the database as it is, and marks it as ours when it is a new one. */
export async function settle(ground: Ground): Promise<void> {
  const { db } = ground
  const found = await facts(db)
  if (typeof found.generation === 'string') {
    ground.generation = found.generation
    return
  }
  const generation = crypto.randomUUID()
  await db.meta.bulkPut([
    { key: 'schema', value: SCHEMA },
    { key: 'generation', value: generation },
  ])
  ground.generation = generation
}
