import type { Reason } from '#analysis/reasons.ts'
import type { ActorId } from '#model/records.ts'
import { reasonText } from '#text/reasons.ts'
import { nameList } from '#text/shownName.ts'
import { dayLabel } from '#text/words.ts'

/** How many names stand in one sentence. */
const FEW = 3

/** Why someone or something stands in an answer, in words. */
export function reasonTold(reason: Reason, nameOf: (id: ActorId) => string): string {
  switch (reason.kind) {
    case 'role':
      return reasonText.role(reason.role, [reason.topic])
    case 'ally':
      return `${reasonText.role(reason.role, [reason.topic])} ${reasonText.notTogether}`
    case 'advises':
      return reasonText.advises(nameOf(reason.decider))
    case 'answered': {
      const { answer, on, family } = reason
      const said = [reasonText.answered(answer), on && reasonText.on(dayLabel(on)), family && reasonText.family]
      return said.filter(Boolean).join(' ')
    }
    case 'toAsk':
      return `${reasonText.role(reason.role, reason.topics)} ${reasonText.notAsked}`
    case 'late':
      return reasonText.late(dayLabel(reason.due))
    case 'influence':
      return reasonText.influence(reason.power, reason.interest)
    case 'loose': {
      const { why, actor, neighbours } = reason
      const others = nameList(neighbours.slice(0, FEW).map(nameOf))
      return why === 'noLinks' ? reasonText.noLinks(nameOf(actor)) : reasonText[why](nameOf(actor), others)
    }
    case 'neighbour':
      return reasonText.neighbour(nameOf(reason.placeholder))
  }
}
