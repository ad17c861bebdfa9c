import { applyChange, type Change, joinChanges, NO_CHANGE } from '#model/change.ts'
import { addDealing, editDealing, type NewDealing } from '#model/commands/dealings.ts'
import { withFields } from '#model/fields.ts'
import { type ActorId, type Day, type Id, type NetworkMap, newId } from '#model/records.ts'
import { namesOn } from '#state/names.ts'
import { withPlaces } from '#state/placing.ts'
import { contactText } from '#text/contact.ts'
import { contactFormText } from '#text/contactForm.ts'
import { nameList } from '#text/shownName.ts'
import { type AskedTalk, channelIn, formalityIn, ownerIn, type TalkForm, talkFields } from './talkForm.ts'
import { withNewcomers } from './who.ts'

/** What is still missing or wrong in the form, by field. */
export interface TalkWrong {
  readonly who?: string
  readonly channel?: string
  readonly on?: string
  readonly agreement?: string
  readonly owner?: string
}

/** What has to be put right first. What a talk from a file already lacked, it may go on lacking. */
export function wrongIn(map: NetworkMap, form: TalkForm, asked: AskedTalk, today: Day): TalkWrong {
  const { wrong } = contactFormText
  const before = asked.edit && map.contactMoments.get(asked.edit)
  const half = form.whoText.trim()
  const nobody = form.who.length === 0 && !(before && before.actors.length === 0)
  const future = form.on > today && form.on !== before?.on
  return {
    ...(half !== '' ? { who: wrong.halfName(half) } : nobody && { who: wrong.nobody }),
    ...(!channelIn(form) && before?.channel !== 'unknown' && { channel: wrong.channel }),
    ...(form.on === '' ? { on: wrong.day } : future && { on: wrong.future }),
    ...(form.agreed && form.agreement.trim() === '' && { agreement: wrong.nothing }),
    ...(form.agreed && form.ownerText.trim() !== '' && { owner: wrong.halfOwner }),
  }
}

/** The talk, whoever is new, and what was agreed: one edit. */
export function talkChange(map: NetworkMap, form: TalkForm, asked: AskedTalk): Change {
  const { change: newcomers, idOf } = withNewcomers(map, form.who)
  const actors = form.who.map(idOf).filter(id => id !== undefined)
  const id = asked.edit ?? newId<'contactMoments'>()
  const channel = channelIn(form)
  const fields = { ...talkFields(map, form), actors }
  const talk = asked.edit
    ? editDealing(map, 'contactMoments', id, { ...fields, ...(channel && { channel }) })
    : addDealing(map, 'contactMoments', newTalk(fields, channel ?? 'other'), id)
  return joinChanges(withPlaces(map, newcomers), talk, agreedChange(map, form, id, actors, idOf))
}

type TalkFields = ReturnType<typeof talkFields> & { readonly actors: readonly ActorId[] }

const newTalk = (fields: TalkFields, channel: NewDealing<'contactMoments'>['channel']) =>
  withFields<NewDealing<'contactMoments'>>({ on: fields.on, actors: fields.actors, channel }, fields)

function agreedChange(
  map: NetworkMap,
  form: TalkForm,
  contactMoment: Id<'contactMoments'>,
  actors: readonly ActorId[],
  idOf: (word: string) => ActorId | undefined,
): Change {
  if (!form.agreed) return NO_CHANGE
  const { on, topics } = talkFields(map, form)
  return addDealing(
    map,
    'agreements',
    withFields<NewDealing<'agreements'>>(
      { on, actors, text: form.agreement.trim(), state: 'open', contactMoment },
      { topics, formality: formalityIn(form), owner: idOf(ownerIn(form)), due: form.due || undefined },
    ),
  )
}

/** What is told when it is saved: with whom, and whether something was agreed. */
export function talkSaved(map: NetworkMap, change: Change, form: TalkForm): string {
  const next = applyChange(map, change)
  const talk = change.findLast(step => step.table === 'contactMoments')?.after
  const actors = talk && 'actors' in talk ? talk.actors : []
  const names = nameList(actors.map(namesOn(next).nameOf))
  const isAgreed = form.agreed && names !== ''
  return isAgreed ? contactText.said.talkAndAgreement(names) : contactText.said.talk(names)
}
