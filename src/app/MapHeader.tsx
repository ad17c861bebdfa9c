import { Ellipsis, Eraser, FolderOpen, LayoutGrid, Pencil, Redo2, Save, Undo2, UsersRound } from 'lucide-react'
import { useMemo, useState } from 'react'
import { editMap } from '#model/commands/editMap.ts'
import { askFor } from '#state/asked.ts'
import { edit, redo, undo, useEditable, useHistory, useMap } from '#state/mapStore.ts'
import { go, hrefOf } from '#state/place.ts'
import { appText } from '#text/app.ts'
import { audienceText } from '#text/audience.ts'
import { privacyText } from '#text/privacy.ts'
import { Button } from '#ui/Button.tsx'
import { Menu, type MenuEntry } from '#ui/Menu.tsx'
import { RenameDialog } from '#ui/RenameDialog.tsx'
import { keyLabel } from './keyLabel.ts'
import styles from './MapHeader.module.css'
import { SavingStatus } from './SavingStatus.tsx'
import { SkipLink } from './SkipLink.tsx'

interface MapHeaderProps {
  readonly onSaveCopy: () => void
  readonly onOpenFile: () => void
}

/** Which map this is, whether it is saved, and what works everywhere on it. */
export function MapHeader({ onSaveCopy, onOpenFile }: MapHeaderProps) {
  const name = useMap(map => map.info.name)
  const editable = useEditable()
  const { undoLabel, redoLabel } = useHistory()
  const [renaming, setRenaming] = useState(false)
  const items = useMemo<MenuEntry[]>(
    () => [
      { id: 'save', label: appText.saveCopy, icon: Save, shortcut: keyLabel('S'), onRun: onSaveCopy },
      { id: 'open', label: appText.openCopy, icon: FolderOpen, onRun: onOpenFile },
      { id: 'rename', label: appText.renameMap, icon: Pencil, disabled: !editable, onRun: () => setRenaming(true) },
      {
        id: 'audience',
        label: audienceText.title,
        icon: UsersRound,
        disabled: !editable,
        onRun: () => askFor({ what: 'audience' }),
      },
      {
        id: 'eraseHistory',
        label: privacyText.eraseHistory,
        icon: Eraser,
        disabled: !editable,
        onRun: () => askFor({ what: 'eraseHistory' }),
      },
      { id: 'maps', label: appText.allMaps, icon: LayoutGrid, onRun: () => go({ at: 'start' }) },
    ],
    [editable, onSaveCopy, onOpenFile],
  )
  return (
    <header className={styles.header}>
      <SkipLink />
      <a className={styles.home} href={hrefOf({ at: 'start' })} aria-label={appText.allMaps} title={appText.allMaps}>
        <LayoutGrid size={24} aria-hidden />
      </a>
      <p className={styles.name} title={name}>
        <bdi>{name}</bdi>
      </p>
      <div className={styles.status}>
        <SavingStatus onSaveCopy={onSaveCopy} />
      </div>
      <div className={styles.actions}>
        <HistoryButton
          icon={Undo2}
          words={appText.undo}
          label={undoLabel && appText.undoOf(undoLabel)}
          keys={keyLabel('Z')}
          onRun={undo}
        />
        <HistoryButton
          icon={Redo2}
          words={appText.redo}
          label={redoLabel && appText.redoOf(redoLabel)}
          keys={keyLabel('Z', true)}
          onRun={redo}
        />
        <Menu label={appText.more} icon={Ellipsis} iconOnly items={items} />
      </div>
      {renaming && <RenameDialog name={name} onRename={rename} onClose={() => setRenaming(false)} />}
    </header>
  )
}

const rename = (name: string) => void edit(appText.renamed(name), map => editMap(map, { name }))

interface HistoryButtonProps {
  readonly icon: typeof Undo2
  readonly words: string
  /** What would be taken back or done again; undefined when there is nothing. */
  readonly label: string | undefined
  readonly keys: string
  readonly onRun: () => void
}

function HistoryButton({ icon, words, label, keys, onRun }: HistoryButtonProps) {
  const canRun = useEditable() && label !== undefined
  return (
    <Button
      icon={icon}
      onClick={() => canRun && onRun()}
      aria-disabled={!canRun} // keeps the focus of who takes back step by step
      aria-label={label ?? words}
      title={`${label ?? words} (${keys})`}
    >
      <span className={styles.words}>{words}</span>
    </Button>
  )
}
