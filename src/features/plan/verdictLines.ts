import type { WhoShares } from '#analysis/whoShares.ts'
import type { ActorId } from '#model/records.ts'
import { planText } from '#text/plan.ts'

const words = planText.verdict
const FEW = 4

/** Why the verdict is what it is: who said what, and who can still be asked. */
export function verdictLines(shares: WhoShares, nameOf: (id: ActorId) => string): readonly string[] {
  const { confirms, denies, awaiting, stillToAsk } = shares
  const line = (ids: readonly ActorId[], told: (names: readonly string[]) => string) =>
    ids.length > 0 ? [told(fewNames(ids, nameOf))] : []
  const nobody = confirms.length + denies.length === 0
  return [
    ...line(confirms, words.confirms),
    ...line(denies, words.denies),
    ...(nobody ? [words.nobody] : []),
    ...line(awaiting, words.awaiting),
    ...line(stillToAsk, words.toAsk),
  ]
}

/** The first few names; the rest is counted. */
export function fewNames(ids: readonly ActorId[], nameOf: (id: ActorId) => string): readonly string[] {
  const rest = ids.length - FEW
  return rest > 0 ? [...ids.slice(0, FEW).map(nameOf), words.andMore(rest)] : ids.map(nameOf)
}
