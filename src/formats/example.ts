import type { NetworkMap } from '#model/records.ts'

/** The worked example: a story as it stands in a file of our own. */
export async function loadExample(now: string): Promise<NetworkMap> {
  const [{ default: file }, { readNetwerkkaart }] = await Promise.all([
    import('#templates/example.json'),
    import('./netwerkkaart/read.ts'),
  ])
  const result = readNetwerkkaart(JSON.stringify(file), { now })
  if (!result.ok) throw new Error(`templates/example.json: ${result.reason.code}`)
  return result.map
}
