import { useOpening } from '#state/mapStore.ts'
import { hrefOf } from '#state/place.ts'
import { appText } from '#text/app.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'

/** What is seen while a map opens, and when there is none to see. */
export function OpeningPage({
  opening,
  onOpenFile,
}: {
  readonly opening: ReturnType<typeof useOpening>
  readonly onOpenFile: () => void
}) {
  if (opening.state === 'missing')
    return (
      <Page title={appText.missing.title} narrow>
        <p>{appText.missing.text}</p>
        <ButtonLink kind="primary" href={hrefOf({ at: 'start' })}>
          {appText.missing.toStart}
        </ButtonLink>{' '}
        <ButtonLink href={hrefOf({ at: 'bin' })}>{appText.missing.toBin}</ButtonLink>{' '}
        <Button onClick={onOpenFile}>{appText.openOwnCopy}</Button>
      </Page>
    )
  if (opening.state === 'unreadable')
    return (
      <Page title={appText.unreadable.title} narrow>
        <p>{appText.unreadable.text}</p>
        <Button kind="primary" onClick={() => location.reload()}>
          {appText.reload}
        </Button>{' '}
        <Button onClick={onOpenFile}>{appText.openOwnCopy}</Button>
      </Page>
    )
  return (
    <p role="status" aria-busy="true">
      {appText.opening}
    </p>
  )
}

/** Why this map can only be looked at, above it. */
export function OpeningNotice({
  onSaveCopy,
  onOpenFile,
}: {
  readonly onSaveCopy: () => void
  readonly onOpenFile: () => void
}) {
  const opening = useOpening()
  if (opening.state === 'otherTab')
    return (
      <Notice kind="warning" title={appText.otherTab.title} live>
        <p>{appText.otherTab.text}</p>
      </Notice>
    )
  if (opening.state === 'newer')
    return (
      <Notice
        kind="warning"
        title={appText.newer.title}
        live
        actions={<Button onClick={() => location.reload()}>{appText.reload}</Button>}
      >
        <p>{appText.newer.text}</p>
      </Notice>
    )
  if (opening.state !== 'damaged') return null
  const counts = Object.entries(appText.damagedTables).map(([table, words]) => {
    const key = table as keyof typeof appText.damagedTables
    return { words, found: opening.found[key], expected: opening.expected[key] }
  })
  return (
    <Notice
      kind="problem"
      title={appText.damaged.title}
      live
      actions={
        <>
          <Button onClick={onSaveCopy}>{appText.saveCopy}</Button>
          <Button onClick={onOpenFile}>{appText.openOwnCopy}</Button>
        </>
      }
    >
      <p>{appText.damaged.text}</p>
      <ul>
        {counts
          .filter(({ found, expected }) => found !== expected)
          .map(({ words, found, expected }) => (
            <li key={words}>{appText.damaged.counts(words, found, expected)}</li>
          ))}
      </ul>
    </Notice>
  )
}
