import { myFamily } from '#analysis/me.ts'
import { issueText } from '#text/issue.ts'
import { verdictLabel } from '#text/words.ts'
import { Notice } from '#ui/Notice.tsx'
import { Fold } from './Fold.tsx'
import { fewNames, type Looking } from './looking.ts'
import { nobodyToAsk } from './nobodyToAsk.ts'

const words = issueText.verdict

/** Whose problem it is, why the map says so, and by which rule. */
export function VerdictNotice({ looking }: { readonly looking: Looking }) {
  const { verdict } = looking.shares
  return (
    <>
      <Notice kind={verdict === 'collective' ? 'good' : 'info'} title={verdictLabel(verdict)}>
        <p>{whyVerdict(looking).join(' ')}</p>
      </Notice>
      <Fold title={words.how}>
        <ul>
          {words.rules.map(rule => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </Fold>
    </>
  )
}

/** The facts that the verdict rests on, in sentences. */
function whyVerdict(looking: Looking): string[] {
  const { map, day, issue, shares } = looking
  const { confirms, denies, awaiting, stillToAsk, verdict } = shares
  const family = myFamily(map, day)
  const counted = confirms.filter(id => !family.has(id))
  const relatives = [...confirms, ...denies, ...awaiting].filter(id => family.has(id))
  const recognise = counted.length > 0 ? [words.recognise(fewNames(looking, counted))] : []
  const others = relatives.length > 0 ? [words.family(fewNames(looking, relatives))] : []
  switch (verdict) {
    case 'collective':
      return [...recognise, words.stronger, ...others]
    case 'shared':
      return [...recognise, words.shared, ...others]
    case 'individual': {
      const said = denies.filter(id => !family.has(id))
      return [words.denied(fewNames(looking, said)), words.nobodyLeft, words.alone, ...others]
    }
    case 'unknown': {
      const nobody = confirms.length + denies.length + awaiting.length === 0
      return [
        ...(nobody ? [issueText.nobodyAsked] : []),
        ...(awaiting.length > 0 ? [words.awaiting(fewNames(looking, awaiting))] : []),
        ...(stillToAsk.length > 0 ? [words.canAsk(stillToAsk.length)] : []),
        ...(stillToAsk.length === 0 && issue.topics.length === 0 ? [words.topicsFirst] : []),
        ...(stillToAsk.length === 0 && awaiting.length === 0 && issue.topics.length > 0 ? [nobodyToAsk(looking)] : []),
        ...others,
      ]
    }
  }
}
