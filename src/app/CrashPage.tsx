import { Component, type ReactNode } from 'react'
import { appText } from '#text/app.ts'
import { Button } from '#ui/Button.tsx'
import { Page } from '#ui/Page.tsx'

interface Props {
  readonly children: ReactNode
}
interface State {
  readonly error: unknown
}

/** What is seen when a screen breaks: that nothing saved is lost, and how to go on. */
export class CrashPage extends Component<Props, State> {
  override state: State = { error: undefined }

  static getDerivedStateFromError(error: unknown): State {
    return { error }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error === undefined) return this.props.children
    return (
      <Page title={appText.crash.title} narrow>
        <p>{appText.crash.text}</p>
        <Button kind="primary" onClick={() => location.reload()}>
          {appText.reload}
        </Button>
        <details>
          <summary>{appText.crash.details}</summary>
          <pre>{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</pre>
        </details>
      </Page>
    )
  }
}
