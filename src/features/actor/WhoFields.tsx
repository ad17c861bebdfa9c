import { useState } from 'react'
import type { Actor } from '#model/records.ts'
import { ACTOR_FORMALITIES, ACTOR_KINDS, ROLES, SCOPES, SECTORS } from '#model/vocabulary.ts'
import { wordChoices } from '#state/choices.ts'
import { useEditable } from '#state/mapStore.ts'
import { actorText, REPRESENTED, representedLabel } from '#text/actor.ts'
import { actorFormalityLabel, kindLabel, roleLabel, scopeLabel, sectorLabel } from '#text/words.ts'
import { WordsField } from '#ui/WordsField.tsx'
import { FieldGroup } from './FieldGroup.tsx'
import { FieldSelect } from './FieldSelect.tsx'
import { FieldText } from './FieldText.tsx'
import type { Edits } from './useEdits.ts'

interface FieldsProps {
  readonly actor: Actor
  readonly edits: Edits
}
const { fields, hints } = actorText

/** *Wie is het?* The fields everybody fills in first, and the rest under *Meer*. */
export function WhoFields({ actor, edits }: FieldsProps) {
  return (
    <FieldGroup title={actorText.groups.who} open>
      <NameField actor={actor} edits={edits} />
      {hasFunction(actor) && (
        <FieldText
          actor={actor}
          field="jobTitle"
          label={fields.jobTitle}
          value={actor.jobTitle ?? ''}
          careful={actor.kind === 'person'}
          onCommit={text => edits.setText('jobTitle', text)}
        />
      )}
      <FieldSelect
        label={fields.role}
        value={actor.role}
        values={ROLES}
        labelOf={roleLabel}
        onChange={role => edits.set('role', { role })}
      />
      <FieldSelect
        label={fields.sector}
        value={actor.sector}
        values={SECTORS}
        labelOf={sectorLabel}
        emptyLabel={actorText.sectorUnknown}
        onChange={sector => edits.set('sector', { sector })}
      />
      <FieldGroup title={actorText.moreFields}>
        <MoreFields actor={actor} edits={edits} />
      </FieldGroup>
    </FieldGroup>
  )
}

/** Of a seat without a name, its name is the function. */
const hasFunction = ({ kind, placeholder, jobTitle }: Actor) =>
  jobTitle !== undefined || (kind === 'person' && !placeholder)

function NameField({ actor, edits }: FieldsProps) {
  const [error, setError] = useState<string>()
  const commit = (name: string) => {
    setError(name === '' ? actorText.nameCameBack : undefined)
    if (name !== '') edits.set('name', { name })
  }
  return (
    <FieldText
      actor={actor}
      field="name"
      label={actor.placeholder ? actorText.nameOfSeat : fields.name}
      error={error}
      value={actor.name}
      isPrivate
      onCommit={commit}
    />
  )
}

function MoreFields({ actor, edits }: FieldsProps) {
  return (
    <>
      {!actor.self && (
        <FieldSelect
          label={fields.kind}
          value={actor.kind === 'unknown' ? undefined : actor.kind}
          values={ACTOR_KINDS}
          labelOf={kindLabel}
          emptyLabel={actorText.kindUnknown}
          onChange={kind => edits.set('kind', { kind: kind ?? 'unknown' })}
        />
      )}
      <FieldText
        actor={actor}
        field="tasks"
        label={fields.tasks}
        value={actor.tasks ?? ''}
        multiline
        careful={actor.kind === 'person'}
        onCommit={text => edits.setText('tasks', text)}
      />
      <ListFields actor={actor} edits={edits} />
      <FieldSelect
        label={fields.scope}
        value={actor.scope}
        values={SCOPES}
        labelOf={scopeLabel}
        onChange={scope => edits.set('scope', { scope })}
      />
      <FieldSelect
        label={fields.formality}
        value={actor.formality}
        values={ACTOR_FORMALITIES}
        labelOf={actorFormalityLabel}
        onChange={formality => edits.set('formality', { formality })}
      />
    </>
  )
}

function ListFields({ actor, edits }: FieldsProps) {
  const editable = useEditable()
  const { aliases = [], represents = [] } = actor
  return (
    <>
      <WordsField
        label={fields.aliases}
        addLabel={actorText.addAlias}
        hint={hints.aliases}
        words={aliases}
        labelOf={word => word}
        offers={() => []}
        ownWord={actorText.ownWord}
        onChange={words => edits.set('aliases', { aliases: words.length > 0 ? words : undefined })}
        readOnly={!editable}
      />
      {actor.kind !== 'person' && (
        <WordsField
          label={fields.represents}
          addLabel={actorText.addRepresents}
          words={represents}
          labelOf={representedLabel}
          offers={text => wordChoices(REPRESENTED, text, represents)}
          ownWord={actorText.ownWord}
          onChange={words => edits.set('represents', { represents: words.length > 0 ? words : undefined })}
          readOnly={!editable}
        />
      )}
    </>
  )
}
