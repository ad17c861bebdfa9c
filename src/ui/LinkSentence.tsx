/** A line read aloud: who, what, whom (`linkParts`); names can't turn the words between them around. */
export function LinkSentence({
  parts: [subject, verb, object],
}: {
  readonly parts: readonly [string, string, string]
}) {
  return (
    <>
      <bdi>{subject}</bdi> <strong>{verb}</strong> <bdi>{object}</bdi>.
    </>
  )
}
