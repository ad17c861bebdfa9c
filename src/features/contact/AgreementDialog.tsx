import { useState } from 'react'
import { inOrder } from '#model/records.ts'
import { FORMALITIES } from '#model/vocabulary.ts'
import type { Asked } from '#state/asked.ts'
import { tellKeptAside } from '#state/keptAside.ts'
import { edit, useEditable, useMap } from '#state/mapStore.ts'
import { say } from '#state/messages.ts'
import { today } from '#state/today.ts'
import { useForm } from '#state/useForm.ts'
import { contactText } from '#text/contact.ts'
import { contactFormText } from '#text/contactForm.ts'
import { agreementStateLabel } from '#text/words.ts'
import { RadioGroup } from '#ui/Choice.tsx'
import { FormFrame } from '#ui/FormFrame.tsx'
import { Select } from '#ui/Select.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { AgreedFields } from './AgreedFields.tsx'
import {
  type AgreementForm,
  type AgreementWrong,
  type AskedAgreement,
  agreementChange,
  agreementForm,
  chooseIssue,
  STATES,
  wrongInAgreement,
} from './agreementForm.ts'
import { removeAgreement } from './deeds.ts'
import { FormalityChoice } from './FormalityChoice.tsx'
import { shortened } from './shortened.ts'
import { TopicsField } from './TopicsField.tsx'
import { ownerIn } from './talkForm.ts'
import { Unfinished } from './Unfinished.tsx'
import { WhoField } from './WhoField.tsx'
import { knownWords } from './who.ts'

interface AgreementDialogProps {
  readonly asked: Extract<Asked, { what: 'agreement' }>
  readonly onClose: () => void
}

/** What is typed for one agreement is kept apart from what is typed for another. */
const keptUnder = ({ edit: id, actors = [], contactMoment }: AskedAgreement): string =>
  id ? `agreements/${id}/form` : `forms/agreement/${[contactMoment ?? '', ...actors].join('/')}`

/** *Afspraak toevoegen*: what, with whom, who does it and for which day. */
export function AgreementDialog(props: AgreementDialogProps) {
  return <OneAgreement key={keptUnder(props.asked)} {...props} />
}

function OneAgreement({ asked, onClose }: AgreementDialogProps) {
  const map = useMap(whole => whole)
  const editable = useEditable()
  const kept = useForm(keptUnder(asked), asked, () => agreementForm(map, asked, today()))
  const form = { ...kept.form, who: knownWords(map, kept.form.who) }
  const [tried, setTried] = useState(false)

  const save = () => {
    setTried(true)
    if (Object.keys(wrongInAgreement(map, form, asked)).length > 0) return false
    const label = asked.edit ? contactText.done.editAgreement : contactText.done.newAgreement
    const change = edit(label, open => agreementChange(open, form, asked))
    if (editable) kept.saved()
    onClose()
    if (change.length > 0) say({ text: contactText.said.agreement(shortened(form.text.trim())), undo: true })
    return true
  }
  const close = () => {
    onClose()
    if (kept.differs) tellKeptAside(contactFormText.form.keptAgreement, asked)
  }
  const { edit: id } = asked
  const remove =
    id &&
    (() => {
      kept.saved()
      onClose()
      removeAgreement(id)
    })
  return (
    <FormFrame
      title={asked.edit ? contactFormText.form.editAgreement : contactFormText.form.newAgreement}
      restored={kept.restored}
      startOverLabel={asked.edit ? contactFormText.form.startOverEdit : contactFormText.form.startOver}
      onStartOver={kept.startOver}
      onSave={save}
      onRemove={remove || undefined}
      onClose={close}
    >
      {!asked.edit && !kept.differs && <Unfinished what="agreement" except={keptUnder(asked)} />}
      <AgreementFields
        asked={asked}
        form={form}
        wrong={tried ? wrongInAgreement(map, form, asked) : {}}
        set={kept.set}
      />
    </FormFrame>
  )
}

interface AgreementFieldsProps {
  readonly asked: AskedAgreement
  readonly form: AgreementForm
  readonly wrong: AgreementWrong
  readonly set: (fields: Partial<AgreementForm>) => void
}

function AgreementFields({ asked, form, wrong, set }: AgreementFieldsProps) {
  return (
    <>
      <AgreedFields
        text={form.text}
        onText={text => set({ text })}
        textError={wrong.text}
        due={form.due}
        onDue={due => set({ due })}
        owner={{
          who: form.who,
          owner: ownerIn(form),
          text: form.ownerText,
          error: wrong.owner,
          onChange: fields => set({ ...fields, ownerChosen: true }),
        }}
        between={
          <WhoField
            legend={contactFormText.agreement.who}
            who={form.who}
            text={form.whoText}
            error={wrong.who}
            onChange={fields => set(fields)}
          />
        }
      />
      <RadioGroup
        legend={contactFormText.agreement.state}
        options={STATES.map(value => ({ value, label: agreementStateLabel(value) }))}
        value={STATES.find(known => known === form.state)}
        onChange={state => set({ state })}
        inRow
      />
      <FormalityChoice
        value={FORMALITIES.find(known => known === form.formality)}
        onChange={formality => set({ formality: formality ?? '' })}
      />
      {!asked.edit && !asked.contactMoment && <IssueChoice form={form} set={set} />}
      <TopicsField topics={form.topics} onChange={topics => set({ topics })} />
      <TextInput
        type="date"
        label={contactFormText.agreement.day}
        value={form.on}
        error={wrong.on}
        onChange={on => set({ on })}
      />
    </>
  )
}

/** The problem that a new agreement is about: it brings its topics. */
function IssueChoice({ form, set }: Pick<AgreementFieldsProps, 'form' | 'set'>) {
  const map = useMap(whole => whole)
  const open = inOrder(map.issues).filter(({ state }) => state !== 'closed')
  if (open.length === 0) return null
  return (
    <Select
      label={contactFormText.agreement.issue}
      hint={contactFormText.agreement.issueHint}
      value={form.issue || undefined}
      options={open.map(({ id, title }) => ({ value: id as string, label: title }))}
      onChange={(issue = '') => set(chooseIssue(map, form, issue))}
      emptyLabel={contactFormText.talk.noIssue}
    />
  )
}
