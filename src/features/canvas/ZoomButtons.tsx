import { Maximize, Minus, Plus } from 'lucide-react'
import type { CanvasHandle } from '#graph/canvasHandle.ts'
import { canvasText } from '#text/canvas.ts'
import { Button, IconButton } from '#ui/Button.tsx'
import styles from './CanvasPage.module.css'

interface ZoomButtonsProps {
  readonly canvas: () => CanvasHandle | null
  readonly onFit: () => void
}

/** Nearer, further away, everything: for who has no wheel and can't pinch. */
export function ZoomButtons({ canvas, onFit }: ZoomButtonsProps) {
  return (
    <fieldset data-on-drawing className={styles.zoom} aria-label={canvasText.zoom}>
      <IconButton icon={Minus} label={canvasText.zoomOut} onClick={() => canvas()?.zoomOut()} />
      <IconButton icon={Plus} label={canvasText.zoomIn} onClick={() => canvas()?.zoomIn()} />
      <Button icon={Maximize} className={styles.fit ?? ''} onClick={onFit}>
        {canvasText.fit}
      </Button>
    </fieldset>
  )
}
