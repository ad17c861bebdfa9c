import { Download } from 'lucide-react'
import { useState } from 'react'
import type { CardVersion } from '#formats/cards.ts'
import { canHaveCard } from '#model/contactCard.ts'
import type { Actor, ActorId } from '#model/records.ts'
import { useMap } from '#state/mapStore.ts'
import { useNames } from '#state/names.ts'
import { saveCards } from '#state/saveCards.ts'
import { cardsText } from '#text/cards.ts'
import { nameList } from '#text/shownName.ts'
import { Button } from '#ui/Button.tsx'
import { Checkbox, RadioGroup } from '#ui/Choice.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Notice } from '#ui/Notice.tsx'
import { CardContents } from './CardContents.tsx'

interface CardsDialogProps {
  readonly actors: readonly ActorId[]
  readonly onClose: () => void
}

const VERSIONS = (['4.0', '3.0'] as const).map(value => ({ value, ...cardsText.versions[value] }))

/**
 * *Contactkaart opslaan*, of one or more: first what will be in it, then the file. What is private of how to reach someone
 * stays out unless it is asked for: a card is soon handed on.
 */
export function CardsDialog({ actors: ids, onClose }: CardsDialogProps) {
  const map = useMap(open => open)
  const [version, setVersion] = useState<CardVersion>('4.0')
  const [withPrivate, setWithPrivate] = useState(false)
  const actors = ids.flatMap(id => map.actors.get(id) ?? [])
  const having = actors.filter(canHaveCard)
  const nameless = actors.filter(actor => !canHaveCard(actor))
  const save = () => {
    saveCards(map, having, { version, withPrivate })
    onClose()
  }
  const footer = (
    <>
      {having.length > 0 && (
        <Button kind="primary" icon={Download} onClick={save}>
          {cardsText.save}
        </Button>
      )}
      <Button onClick={onClose}>{having.length > 0 ? cardsText.cancel : cardsText.close}</Button>
    </>
  )
  return (
    <Dialog title={cardsText.title(actors.length)} open onClose={onClose} footer={footer}>
      {having.length > 0 && (
        <>
          <p>{cardsText.intro}</p>
          <RadioGroup legend={cardsText.version} options={VERSIONS} value={version} onChange={setVersion} />
          {having.some(hasPrivate) && (
            <Checkbox
              label={cardsText.withPrivate}
              hint={cardsText.withPrivateHint}
              checked={withPrivate}
              onChange={setWithPrivate}
            />
          )}
          <CardContents actors={having} withPrivate={withPrivate} />
        </>
      )}
      {nameless.length > 0 && <LeftOut actors={nameless} all={having.length === 0} />}
    </Dialog>
  )
}

const hasPrivate = ({ contact, contactPrivate }: Actor): boolean => contact !== undefined && contactPrivate === true

function LeftOut({ actors, all }: { readonly actors: readonly Actor[]; readonly all: boolean }) {
  const { labelOf } = useNames()
  return (
    <Notice kind="info" title={all ? cardsText.nobody : cardsText.leftOut(actors.length)}>
      <p>{cardsText.leftOutWhy(nameList(actors.map(({ id }) => labelOf(id))), actors.length)}</p>
    </Notice>
  )
}
