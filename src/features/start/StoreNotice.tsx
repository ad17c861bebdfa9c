import type { useMaps } from '#state/maps.ts'
import { retrySaving, useSaving } from '#state/saving.ts'
import { storeText, unsavedText } from '#text/start.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'

/** Says so when this browser does not keep maps as it should, and what to do about it. */
export function StoreNotice({ store }: { readonly store: ReturnType<typeof useMaps>['store'] }) {
  if (store === 'ok') return null
  const { title, text } = storeText[store]
  const canReload = store === 'newer' || store === 'unreadable'
  return (
    <Notice
      kind={store === 'unreadable' ? 'problem' : 'warning'}
      title={title}
      actions={canReload ? <Button onClick={() => location.reload()}>{storeText.reload}</Button> : undefined}
    >
      <p>{text}</p>
    </Notice>
  )
}

/** Says so while a map that was left isn't all on this device; no header of a map tells it here. */
export function UnsavedNotice() {
  const { status, reason } = useSaving()
  if (status !== 'unsaved' || reason === 'memory') return null
  return (
    <Notice
      kind="problem"
      title={unsavedText.title}
      live
      actions={<Button onClick={retrySaving}>{unsavedText.retry}</Button>}
    >
      <p>{unsavedText.text}</p>
    </Notice>
  )
}
