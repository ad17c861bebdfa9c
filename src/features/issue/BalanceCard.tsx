import { balance } from '#analysis/balance.ts'
import { issueText } from '#text/issue.ts'
import { channelLabel, formalityLabel } from '#text/words.ts'
import { Card } from '#ui/Card.tsx'
import type { Looking } from './looking.ts'

const words = issueText.balance

/** Which official and unofficial ways were used so far; a hint when only one kind was. */
export function BalanceCard({ looking }: { readonly looking: Looking }) {
  const { map, issue, day } = looking
  const { formal, informal, unknown, channels, missing } = balance(map, { issue: issue.id }, day)
  if (formal + informal + unknown === 0) return null
  return (
    <section>
      <h2>{words.title}</h2>
      <Card>
        <p>
          {words.counts(formal, informal)} {unknown > 0 && words.unknown(unknown)}
        </p>
        <ul>
          {channels.map(({ channel, formality, times }) => (
            <li key={`${channel} ${formality}`}>
              {words.times(
                channelLabel(channel),
                formality ? formalityLabel(formality).toLowerCase() : words.kindUnknown,
                times,
              )}
            </li>
          ))}
        </ul>
        {missing && (
          <p>
            <strong>{words.missing[missing]}</strong>
          </p>
        )}
      </Card>
    </section>
  )
}
