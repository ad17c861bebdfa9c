import { type Id, inOrder } from '#model/records.ts'
import { useMap } from '#state/mapStore.ts'
import { today } from '#state/today.ts'
import { actorText } from '#text/actor.ts'
import { contactFormText } from '#text/contactForm.ts'
import { Checkbox } from '#ui/Choice.tsx'
import { Select } from '#ui/Select.tsx'
import { TextArea, TextInput } from '#ui/TextInput.tsx'
import { AgreedFields } from './AgreedFields.tsx'
import { FormalityChoice } from './FormalityChoice.tsx'
import type { TalkWrong } from './saveTalk.ts'
import { TopicsField } from './TopicsField.tsx'
import { formalityIn, ownerIn, type TalkForm } from './talkForm.ts'

export interface TalkPartProps {
  readonly form: TalkForm
  readonly wrong: TalkWrong
  readonly set: (fields: Partial<TalkForm>) => void
}

const words = contactFormText.talk

/** What can be told more of a talk: when, official or not, what was asked and agreed, and what it belongs to. */
export function TalkMore({ form, wrong, set }: TalkPartProps) {
  return (
    <>
      <TextInput
        type="date"
        label={words.day}
        value={form.on}
        max={today()}
        error={wrong.on}
        onChange={on => set({ on })}
      />
      <FormalityChoice
        value={formalityIn(form)}
        onChange={formality => set({ formality: formality ?? '', formalityChosen: true })}
      />
      <TextArea label={words.asked} value={form.asked} rows={2} onChange={asked => set({ asked })} careful />
      <TextArea
        label={words.nextStep}
        value={form.nextStep}
        rows={2}
        onChange={nextStep => set({ nextStep })}
        careful
      />
      <TextInput type="date" label={words.replyBy} value={form.replyBy} onChange={replyBy => set({ replyBy })} />
      <Belongs form={form} set={set} />
      <TopicsField topics={form.topics} onChange={topics => set({ topics })} />
      <TextArea
        label={actorText.fields.privateNote}
        hint={actorText.hints.privateNote}
        value={form.privateNote}
        rows={2}
        onChange={privateNote => set({ privateNote })}
        careful
      />
      <Checkbox label={words.agreed} checked={form.agreed} onChange={agreed => set({ agreed })} />
      {form.agreed && (
        <AgreedFields
          text={form.agreement}
          onText={agreement => set({ agreement })}
          textError={wrong.agreement}
          due={form.due}
          onDue={due => set({ due })}
          owner={{
            who: form.who,
            owner: ownerIn(form),
            text: form.ownerText,
            error: wrong.owner,
            onChange: fields => set({ ...fields, ownerChosen: true }),
          }}
        />
      )}
    </>
  )
}

/** The problem and the gathering that a talk belongs to; a problem brings its topics. */
function Belongs({ form, set }: Omit<TalkPartProps, 'wrong'>) {
  const map = useMap(whole => whole)
  const issues = inOrder(map.issues).map(({ id, title }) => ({ value: id as string, label: title }))
  const gatherings = inOrder(map.gatherings).map(({ id, title }) => ({ value: id as string, label: title }))
  const choose = (issue = '') => {
    const topics = form.topics.length > 0 ? form.topics : (map.issues.get(issue as Id<'issues'>)?.topics ?? [])
    set({ issue, topics })
  }
  return (
    <>
      {issues.length > 0 && (
        <Select
          label={words.issue}
          value={form.issue || undefined}
          options={issues}
          onChange={choose}
          emptyLabel={words.noIssue}
        />
      )}
      {gatherings.length > 0 && (
        <Select
          label={words.gathering}
          value={form.gathering || undefined}
          options={gatherings}
          onChange={(gathering = '') => set({ gathering })}
          emptyLabel={words.noGathering}
        />
      )}
    </>
  )
}
