import { ClipboardPaste, Ellipsis, LayoutDashboard, Plus, Spline, SquareMousePointer } from 'lucide-react'
import { pasteCopied } from '#state/chosen.ts'
import { useCopiedFragment } from '#state/clipboard.ts'
import { canvasText } from '#text/canvas.ts'
import { Button } from '#ui/Button.tsx'
import { Menu } from '#ui/Menu.tsx'
import styles from './CanvasPage.module.css'

interface ToolbarProps {
  readonly editable: boolean
  readonly choosingMore: boolean
  readonly tidying: boolean
  readonly onAddActor: () => void
  readonly onMakeLink: () => void
  readonly onChooseMore: (on: boolean) => void
  readonly onTidy: () => void
}

/** What to do with the map. On a narrow screen all but the first thing is behind one button. */
export function Toolbar(props: ToolbarProps) {
  const { editable, choosingMore, tidying, onAddActor, onMakeLink, onChooseMore, onTidy } = props
  const chooseMore = () => onChooseMore(!choosingMore)
  const copied = useCopiedFragment() !== undefined
  return (
    <fieldset data-on-drawing className={styles.tools} aria-label={canvasText.tools}>
      {editable && (
        <>
          <Button kind="primary" icon={Plus} onClick={onAddActor}>
            {canvasText.addActor}
          </Button>
          <Button icon={Spline} onClick={onMakeLink} className={styles.wide ?? ''}>
            {canvasText.makeLink}
          </Button>
        </>
      )}
      <Button icon={SquareMousePointer} aria-pressed={choosingMore} onClick={chooseMore} className={styles.wide ?? ''}>
        {canvasText.chooseMore}
      </Button>
      {editable && (
        <>
          <Button icon={LayoutDashboard} disabled={tidying} onClick={onTidy} className={styles.wide ?? ''}>
            {canvasText.tidy}
          </Button>
          {copied && (
            <Button icon={ClipboardPaste} onClick={pasteCopied} className={styles.wide ?? ''}>
              {canvasText.paste}
            </Button>
          )}
          <div className={styles.narrow}>
            <Menu
              label={canvasText.more}
              icon={Ellipsis}
              iconOnly
              items={[
                { id: 'link', label: canvasText.makeLink, icon: Spline, onRun: onMakeLink },
                { id: 'more', label: canvasText.chooseMore, icon: SquareMousePointer, onRun: chooseMore },
                ...(copied ? [{ id: 'paste', label: canvasText.paste, icon: ClipboardPaste, onRun: pasteCopied }] : []),
                { id: 'tidy', label: canvasText.tidy, icon: LayoutDashboard, disabled: tidying, onRun: onTidy },
              ]}
            />
          </div>
        </>
      )}
    </fieldset>
  )
}
