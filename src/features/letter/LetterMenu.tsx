import { Ellipsis, Eraser, Trash2 } from 'lucide-react'
import type { Id } from '#model/records.ts'
import { askFor } from '#state/asked.ts'
import { currentMap } from '#state/mapStore.ts'
import { go } from '#state/place.ts'
import { letterText as words } from '#text/letter.ts'
import { privacyText } from '#text/privacy.ts'
import { Menu } from '#ui/Menu.tsx'
import { removeLetter } from './removeLetter.ts'

/** What can be done with a letter as a whole, on its own page. */
export function LetterMenu({ id }: { readonly id: Id<'letters'> }) {
  const remove = () => {
    const map = currentMap()
    if (removeLetter(id) && map)
      go({ at: 'map', map: map.info.id, view: 'gesprekken', dealing: { page: 'brieven' } }, { replace: true })
  }
  return (
    <Menu
      label={words.page.more}
      icon={Ellipsis}
      items={[
        { id: 'remove', label: words.remove, icon: Trash2, onRun: remove },
        {
          id: 'erase',
          label: privacyText.erase,
          icon: Eraser,
          onRun: () => askFor({ what: 'erase', table: 'letters', id }),
        },
      ]}
    />
  )
}
