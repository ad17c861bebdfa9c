import { useState } from 'react'
import type { NetworkMap } from '#model/records.ts'
import type { Asked } from '#state/asked.ts'
import { tellKeptAside } from '#state/keptAside.ts'
import { currentMap, edit, useEditable, useMap } from '#state/mapStore.ts'
import { say } from '#state/messages.ts'
import { today } from '#state/today.ts'
import { useForm } from '#state/useForm.ts'
import { contactText } from '#text/contact.ts'
import { contactFormText } from '#text/contactForm.ts'
import { FormFrame } from '#ui/FormFrame.tsx'
import { TextArea, TextInput } from '#ui/TextInput.tsx'
import { ChannelChoice } from './ChannelChoice.tsx'
import styles from './Contact.module.css'
import { removeTalk } from './deeds.ts'
import { talkChange, talkSaved, wrongIn } from './saveTalk.ts'
import { TalkMore, type TalkPartProps } from './TalkMore.tsx'
import { type AskedTalk, channelIn, talkForm } from './talkForm.ts'
import { Unfinished } from './Unfinished.tsx'
import { WhoField } from './WhoField.tsx'
import { knownWords } from './who.ts'

interface TalkDialogProps {
  readonly asked: Extract<Asked, { what: 'talk' }>
  readonly onClose: () => void
}

/** What is typed for one talk is kept apart from what is typed for another. */
const keptUnder = ({ edit: id, actors = [], issue, gathering }: AskedTalk): string =>
  id ? `contactMoments/${id}/form` : `forms/talk/${[issue ?? '', gathering ?? '', ...actors].join('/')}`

/** *Gesprek noteren*: who, how and one line in ten seconds; the rest under *Meer invullen*. */
export function TalkDialog(props: TalkDialogProps) {
  return <OneTalk key={keptUnder(props.asked)} {...props} />
}

function OneTalk({ asked, onClose }: TalkDialogProps) {
  const map = useMap(whole => whole)
  const editable = useEditable()
  const kept = useForm(keptUnder(asked), asked, () => talkForm(map, asked, today()))
  const { set } = kept
  const form = { ...kept.form, who: knownWords(map, kept.form.who) }
  const [tried, setTried] = useState(false)
  const wrong = tried ? wrongIn(map, form, asked, today()) : {}
  const [more, setMore] = useState(asked.edit !== undefined || kept.restored)

  const save = () => {
    const found = wrongIn(map, form, asked, today())
    setTried(true)
    if (found.on || found.agreement || found.owner) setMore(true)
    if (Object.keys(found).length > 0) return false
    const before = currentMap() as NetworkMap
    const label = asked.edit ? contactText.done.editTalk : contactText.done.newTalk
    const change = edit(label, open => talkChange(open, form, asked))
    if (editable) kept.saved()
    onClose()
    if (change.length > 0) say({ text: talkSaved(before, change, form), undo: true })
    return true
  }
  const close = () => {
    onClose()
    if (kept.differs) tellKeptAside(contactFormText.form.keptTalk, asked)
  }
  const { edit: id } = asked
  const remove =
    id &&
    (() => {
      kept.saved()
      onClose()
      removeTalk(id)
    })
  return (
    <FormFrame
      title={asked.edit ? contactFormText.form.editTalk : contactFormText.form.newTalk}
      restored={kept.restored}
      startOverLabel={asked.edit ? contactFormText.form.startOverEdit : contactFormText.form.startOver}
      onStartOver={kept.startOver}
      onSave={save}
      onRemove={remove || undefined}
      onClose={close}
    >
      {!asked.edit && !kept.differs && <Unfinished what="talk" except={keptUnder(asked)} />}
      <TalkShort form={form} wrong={wrong} set={set} long={more} />
      <details className={styles.more} open={more} onToggle={event => setMore(event.currentTarget.open)}>
        <summary>{contactFormText.talk.more}</summary>
        {more && <TalkMore form={form} wrong={wrong} set={set} />}
      </details>
    </FormFrame>
  )
}

/** Who, how, and what was said: enough for a note in ten seconds. */
function TalkShort({ form, wrong, set, long }: TalkPartProps & { readonly long: boolean }) {
  const [startsHow] = useState(form.who.length > 0 && form.channel === '')
  const said = {
    label: contactFormText.talk.said,
    value: form.answered,
    onChange: (answered: string) => set({ answered }),
  }
  return (
    <>
      <WhoField
        legend={contactFormText.talk.who}
        who={form.who}
        text={form.whoText}
        error={wrong.who}
        onChange={fields => set(fields)}
      />
      <div {...(startsHow && { 'data-first': true })}>
        <ChannelChoice value={channelIn(form)} error={wrong.channel} onChange={channel => set({ channel })} />
      </div>
      {long ? (
        <TextArea {...said} rows={3} careful />
      ) : (
        <TextInput {...said} hint={contactFormText.talk.saidHint} careful />
      )}
    </>
  )
}
