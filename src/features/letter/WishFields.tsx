import { draftLetter } from '#analysis/draftLetter.ts'
import { betterKind } from '#analysis/letterKindFor.ts'
import { type ActorId, type Id, inOrder } from '#model/records.ts'
import { LETTER_KINDS } from '#model/vocabulary.ts'
import { useMap } from '#state/mapStore.ts'
import { useNames } from '#state/names.ts'
import { today } from '#state/today.ts'
import { letterText as words } from '#text/letter.ts'
import { letterKindLabel } from '#text/words.ts'
import { Notice } from '#ui/Notice.tsx'
import { Select } from '#ui/Select.tsx'
import { WordsField } from '#ui/WordsField.tsx'
import { addressees } from './addressees.ts'
import styles from './Letter.module.css'
import { type LetterForm, withKind, withTo } from './wish.ts'

interface WishFieldsProps {
  readonly form: LetterForm
  readonly onChange: (form: LetterForm) => void
}

/** What kind of letter, to whom and about which problem; with the sentence that it begins with. */
export function WishFields({ form, onChange }: WishFieldsProps) {
  const map = useMap(whole => whole)
  const { labelOf } = useNames()
  const issues = inOrder(map.issues)
  const { why } = draftLetter(map, form, today())
  const better = betterKind(
    form.kind,
    form.to.flatMap(id => map.actors.get(id) ?? []),
  )
  return (
    <>
      <Select
        label={words.form.kind}
        hint={words.about(form.kind)}
        value={form.kind}
        options={LETTER_KINDS.map(kind => ({ value: kind, label: letterKindLabel(kind) }))}
        onChange={kind => kind && onChange({ ...withKind(map, form, kind), chosen: true })}
      />
      <WordsField
        label={words.form.to}
        addLabel={words.form.toAdd}
        hint={words.form.toHint}
        words={form.to}
        labelOf={id => labelOf(id as ActorId)}
        offers={text => addressees(map, form, text)}
        onChange={to => onChange(withTo(map, form, to as ActorId[]))}
      />
      {better && (
        <Notice kind="info">
          <p>{words.form.better(letterKindLabel(better))}</p>
        </Notice>
      )}
      {issues.length > 0 && (
        <Select
          label={words.form.issue}
          emptyLabel={words.form.noIssue}
          value={form.issue as string | undefined}
          options={issues.map(({ id, title }) => ({ value: id as string, label: title }))}
          onChange={issue => onChange({ ...form, issue: issue as Id<'issues'> | undefined, issueChosen: true })}
        />
      )}
      <p className={styles.begins}>
        {words.form.preview}
        <bdi>{why}</bdi>
      </p>
    </>
  )
}
