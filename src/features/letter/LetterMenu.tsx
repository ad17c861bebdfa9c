import { Ellipsis, Eraser, Trash2 } from 'lucide-react'
import type { Id } from '#model/records.ts'
import { askFor } from '#state/asked.ts'
import { currentMap } from '#state/mapStore.ts'
import { go } from '#state/place.ts'
import { letterText as words } from '#text/letter.ts'
import { privacyText } from '#text/privacy.ts'
import { Menu } from '#ui/Menu.tsx'
import { removeLetter } from './removeLetter.ts'

interface LetterMenuProps {
  readonly id: Id<'letters'>
  /** Which of many letters, in their list; without it this is the letter's own page. */
  readonly of?: string
}

/** What can be done with a letter as a whole. */
export function LetterMenu({ id, of }: LetterMenuProps) {
  const remove = () => {
    const map = currentMap()
    if (removeLetter(id) && map && of === undefined)
      go({ at: 'map', map: map.info.id, view: 'gesprekken', dealing: { page: 'brieven' } }, { replace: true })
  }
  return (
    <Menu
      label={of === undefined ? words.page.more : words.moreOf(of)}
      iconOnly={of !== undefined}
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
