import type { Actor } from '#model/records.ts'
import { NoteFields, PeriodFields, SourceFields } from './NoteFields.tsx'
import { ReachFields } from './ReachFields.tsx'
import { StandFields } from './StandFields.tsx'
import { TopicFields } from './TopicFields.tsx'
import { useEdits } from './useEdits.ts'
import { WhoFields } from './WhoFields.tsx'

/** Every field of an actor, in calm groups; each is filled in on its own. */
export function ActorFields({ actor }: { readonly actor: Actor }) {
  const edits = useEdits(actor)
  return (
    <>
      <WhoFields actor={actor} edits={edits} />
      <TopicFields actor={actor} edits={edits} />
      <ReachFields actor={actor} edits={edits} />
      <StandFields actor={actor} edits={edits} />
      <NoteFields actor={actor} edits={edits} />
      <PeriodFields actor={actor} edits={edits} />
      <SourceFields actor={actor} edits={edits} />
    </>
  )
}
