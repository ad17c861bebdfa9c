import type { ActorId, Day, NetworkMap } from '#model/records.ts'
import { type ContactNet, contactNet } from './contactNet.ts'

/** Every group or organisation Ik is a member of. */
export function myGroups(map: NetworkMap, today: Day): ReadonlySet<ActorId> {
  const net = contactNet(map, today)
  const groups = new Set<ActorId>()
  for (const { to, link } of selfContacts(net)) {
    const other = net.actors[to]
    if (link.type !== 'memberOf' || link.target !== other?.id) continue
    if (other.kind === 'group' || other.kind === 'organisation') groups.add(other.id)
  }
  return groups
}

/** Direct family of Ik only. */
export function myFamily(map: NetworkMap, today: Day): ReadonlySet<ActorId> {
  const net = contactNet(map, today)
  const family = new Set<ActorId>()
  for (const { to, link } of selfContacts(net)) {
    const other = net.actors[to]
    if (link.type === 'familyOf' && other) family.add(other.id)
  }
  return family
}

const selfContacts = (net: ContactNet) => (net.self === undefined ? [] : (net.contacts[net.self] ?? []))
