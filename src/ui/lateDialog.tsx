import { type ComponentType, useEffect, useState } from 'react'
import { uiText } from '#text/ui.ts'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'

interface Closable {
  readonly onClose: () => void
}

/**
 * A dialog whose part of the program comes when it is first asked for. When that fails it says so, and the rest of the
 * screen stays; asking for it again tries again.
 */
export function lateDialog<P extends Closable>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let here: ComponentType<P> | undefined
  return function LateDialog(props: P) {
    const [Part, setPart] = useState(() => here)
    const [failed, setFailed] = useState(false)
    useEffect(() => {
      let wanted = true
      const came = (part: ComponentType<P>) => {
        here = part
        if (wanted) setPart(() => part)
      }
      load().then(came, () => wanted && setFailed(true))
      return () => {
        wanted = false
      }
    }, [])
    if (Part) return <Part {...props} />
    return failed && <NotHere onClose={props.onClose} />
  }
}

function NotHere({ onClose }: Closable) {
  const close = (
    <Button kind="primary" onClick={onClose}>
      {uiText.close}
    </Button>
  )
  return (
    <Dialog title={uiText.notHere.title} open onClose={onClose} footer={close}>
      <p>{uiText.notHere.text}</p>
    </Dialog>
  )
}
