import { fileWith, person } from '#tests/formats/reading.ts'

/** A netwerkkaart file as someone has it on their device. */
export function fileOf(content: unknown, name = 'Kaart.netwerkkaart.json'): File {
  return new File([typeof content === 'string' ? content : JSON.stringify(content)], name)
}

/** A small file of a map with this id and name. */
export const mapFile = (id: string, name: string, more: object = {}) => ({
  ...fileWith({
    actors: [person('ik', { self: true }), person('jo', { jobTitle: 'raadslid' }), person('an')],
    links: [{ id: 'l1', source: 'ik', target: 'jo', type: 'knows' }],
    ...more,
  }),
  map: { id, name, createdAt: '2026-11-20T08:00:00Z', updatedAt: '2026-11-20T08:00:00Z', nieuwVeld: 1 },
})

/** A drag of these files over the page; `drop` lets them go. */
export function drag(kind: 'dragover' | 'dragleave' | 'drop', files: readonly File[]): void {
  const dataTransfer = new DataTransfer()
  for (const file of files) dataTransfer.items.add(file)
  document.body.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }))
}
