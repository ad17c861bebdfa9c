import type { ActorId } from '#model/records.ts'
import { type Asked, closeAsked } from '#state/asked.ts'
import { currentMap } from '#state/mapStore.ts'
import { openBeside } from '#state/place.ts'
import { select } from '#state/view.ts'
import { lateDialog } from '#ui/lateDialog.tsx'

const AddActorDialog = lateDialog(() => import('#features/actor/AddActorDialog.tsx').then(file => file.AddActorDialog))
const MergeDialog = lateDialog(() => import('#features/actor/MergeDialog.tsx').then(file => file.MergeDialog))
const LinkDialog = lateDialog(() => import('#features/link/LinkDialog.tsx').then(file => file.LinkDialog))
const IssueDialog = lateDialog(() => import('#features/issue/IssueDialog.tsx').then(file => file.IssueDialog))
const TalkDialog = lateDialog(() => import('#features/contact/TalkDialog.tsx').then(file => file.TalkDialog))
const AgreementDialog = lateDialog(() =>
  import('#features/contact/AgreementDialog.tsx').then(file => file.AgreementDialog),
)
const GatheringDialog = lateDialog(() =>
  import('#features/gathering/GatheringDialog.tsx').then(file => file.GatheringDialog),
)
const LetterDialog = lateDialog(() => import('#features/letter/LetterDialog.tsx').then(file => file.LetterDialog))
const CardsDialog = lateDialog(() => import('#features/cards/CardsDialog.tsx').then(file => file.CardsDialog))
const AboutActorDialog = lateDialog(() =>
  import('#features/privacy/AboutActorDialog.tsx').then(file => file.AboutActorDialog),
)
const EraseDialog = lateDialog(() => import('#features/privacy/EraseDialog.tsx').then(file => file.EraseDialog))
const EraseHistoryDialog = lateDialog(() =>
  import('#features/privacy/EraseHistoryDialog.tsx').then(file => file.EraseHistoryDialog),
)
const AudienceDialog = lateDialog(() =>
  import('#features/privacy/AudienceDialog.tsx').then(file => file.AudienceDialog),
)

/** The one dialog that is open over a map to look at: it changes nothing. */
export function LookingDialogs({ asked }: { readonly asked: Asked }) {
  if (asked.what === 'cards') return <CardsDialog actors={asked.actors} onClose={closeAsked} />
  return asked.what === 'about' ? <AboutActorDialog actor={asked.actor} onClose={closeAsked} /> : null
}

/** The one dialog that is open over a map that can be changed. */
export function Dialogs({ asked }: { readonly asked: Asked }) {
  const onClose = closeAsked
  switch (asked.what) {
    case 'actor': {
      const { what: _what, ...where } = asked
      return <AddActorDialog open {...where} onClose={onClose} onAdded={openAdded} />
    }
    case 'link': {
      const { what: _what, ...ends } = asked
      return <LinkDialog open {...ends} onClose={onClose} />
    }
    case 'merge': {
      const actor = currentMap()?.actors.get(asked.keep)
      return actor && <MergeDialog actor={actor} other={asked.other} onClose={onClose} />
    }
    case 'issue':
      return <IssueDialog asked={asked} onClose={onClose} />
    case 'talk':
      return <TalkDialog asked={asked} onClose={onClose} />
    case 'agreement':
      return <AgreementDialog asked={asked} onClose={onClose} />
    case 'gathering':
      return <GatheringDialog asked={asked} onClose={onClose} />
    case 'letter':
      return <LetterDialog asked={asked} onClose={onClose} />
    case 'erase':
      return <EraseDialog table={asked.table} id={asked.id} onClose={onClose} />
    case 'eraseHistory':
      return <EraseHistoryDialog onClose={onClose} />
    case 'audience':
      return <AudienceDialog onClose={onClose} />
    case 'cards':
    case 'about':
      return <LookingDialogs asked={asked} />
  }
}

function openAdded(id: ActorId): void {
  closeAsked()
  select([id])
  openBeside({ kind: 'speler', id })
}
