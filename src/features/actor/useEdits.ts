import { useMemo } from 'react'
import { type ActorEdit, editActor } from '#model/commands/editActor.ts'
import { withFields } from '#model/fields.ts'
import type { Actor, Contact } from '#model/records.ts'
import { edit } from '#state/mapStore.ts'
import { actorText } from '#text/actor.ts'

type FieldName = keyof typeof actorText.fields

/** How the fields of one actor are filled in: each time one edit, named after the actor and the field. */
export interface Edits {
  readonly set: (field: FieldName, values: ActorEdit) => void
  /** An emptied text is not known any more. */
  readonly setText: (field: FieldName & keyof ActorEdit, text: string) => void
  readonly setContact: (field: keyof Contact, text: string) => void
}

/** The edits of this actor. */
export function useEdits(actor: Actor): Edits {
  return useMemo(() => {
    const set: Edits['set'] = (field, values) => {
      edit(actorText.done.field(actor.name, actorText.fields[field]), map => editActor(map, actor.id, values))
    }
    return {
      set,
      setText: (field, text) => set(field, { [field]: text === '' ? undefined : text }),
      setContact: (field, text) => {
        const contact = withFields(actor.contact ?? {}, { [field]: text === '' ? undefined : text })
        set(field, { contact: Object.keys(contact).length > 0 ? contact : undefined })
      },
    }
  }, [actor])
}
