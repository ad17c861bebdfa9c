import { SubPage } from '#ui/SubPage.tsx'

interface IssuesPageProps {
  readonly map: string
}

/** Not made yet. */
export function IssuesPage(props: IssuesPageProps) {
  return <SubPage title="IssuesPage">{props.map}</SubPage>
}
