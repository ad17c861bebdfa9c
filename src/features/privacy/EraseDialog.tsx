import { useState } from 'react'
import { mentionsOf } from '#analysis/mentionsOf.ts'
import { onlyWith } from '#analysis/onlyWith.ts'
import type { RecordKey } from '#model/commands/eraseRecords.ts'
import type { ActorId, NetworkMap } from '#model/records.ts'
import { currentMap } from '#state/mapStore.ts'
import { namesOn } from '#state/names.ts'
import { privacyText } from '#text/privacy.ts'
import { Checkbox } from '#ui/Choice.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Elsewhere } from './Elsewhere.tsx'
import { ErasingFrame } from './ErasingFrame.tsx'
import { NamedIn } from './NamedIn.tsx'
import { recordTold } from './recordTold.ts'
import { useErasing } from './useErasing.ts'
import { countsOf, whatGoes, whatStays } from './whatGoes.ts'

interface EraseDialogProps extends RecordKey {
  readonly onClose: () => void
}

/** *Voorgoed wissen*: says exactly what goes, and where a name stays, before it is gone for good. */
export function EraseDialog({ table, id, onClose }: EraseDialogProps) {
  const [map] = useState(currentMap) // as it was when it was asked: while it goes, this stays on the screen
  const record = map && (map[table] as ReadonlyMap<string, object>).get(id)
  const isSelf = table === 'actors' && map?.actors.get(id as ActorId)?.self
  if (map && record && !isSelf) return <Erase map={map} subject={{ table, id }} onClose={onClose} />
  return (
    <Dialog title={privacyText.eraseThis[table]} open onClose={onClose}>
      <p>{isSelf ? privacyText.selfStays : privacyText.gone}</p>
    </Dialog>
  )
}

interface EraseProps {
  readonly map: NetworkMap
  readonly subject: RecordKey
  readonly onClose: () => void
}

function Erase({ map, subject, onClose }: EraseProps) {
  const { table, id } = subject
  const isActor = table === 'actors'
  const names = namesOn(map)
  const name = recordTold(map, table, id, names)
  const [withAlong, setWithAlong] = useState(false)
  const { busy, why, erase } = useErasing(privacyText.erased, onClose)
  const only = isActor ? onlyWith(map, id as ActorId) : []
  const along = withAlong ? only : []
  const keys = [subject, ...along]
  const going = new Set(keys.map(key => `${key.table} ${key.id}`))
  const called = names.nameOf(id as ActorId)
  const stays = whatStays(map, subject, along, called)
  const named = isActor ? mentionsOf(map, id as ActorId).filter(one => one.how === 'named') : []
  return (
    <ErasingFrame
      title={isActor ? privacyText.eraseTitle(name) : privacyText.eraseThis[table]}
      onClose={onClose}
      onErase={() => void erase(keys)}
      busy={busy}
      why={why}
    >
      {!isActor && <p>{name}</p>}
      <Notice kind="warning" title={privacyText.forGood} />
      <h3>{privacyText.goes}</h3>
      <ul>
        {whatGoes(map, subject, along, called).map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {stays && <p>{stays}</p>}
      {only.length > 0 && (
        <Checkbox label={privacyText.along(countsOf(only), name)} checked={withAlong} onChange={setWithAlong} />
      )}
      <NamedIn map={map} named={named.filter(one => !going.has(`${one.table} ${one.id}`))} />
      <Elsewhere map={map.info.id} subject={subject} />
      <p>{privacyText.copies}</p>
    </ErasingFrame>
  )
}
