import { useEditable } from '#state/mapStore.ts'
import { actorText } from '#text/actor.ts'
import { Select } from '#ui/Select.tsx'

interface FieldSelectProps<V extends string> {
  readonly label: string
  readonly value: V | undefined
  readonly values: readonly V[]
  readonly labelOf: (value: V) => string
  readonly onChange: (value: V | undefined) => void
  readonly emptyLabel?: string
}

/** One of a few words about an actor; nothing chosen means that it isn't known. */
export function FieldSelect<V extends string>({ values, labelOf, ...rest }: FieldSelectProps<V>) {
  const editable = useEditable()
  const options = values.map(value => ({ value, label: labelOf(value) }))
  return <Select emptyLabel={actorText.unknown} {...rest} options={options} disabled={!editable} />
}
